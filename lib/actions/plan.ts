"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";

import type { CurrentUser } from "@/lib/auth/session";
import {
  listPlanChanges,
  type StoredPlanChange,
  setPlanChangeUndone,
} from "@/lib/data/plan-changes";
import { readYears, replan } from "@/lib/data/replan";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  errorsInForm,
  type ReplanValues,
  readReplanForm,
  readSheetChange,
} from "@/lib/domain/replan-form";
import { previewChange } from "@/lib/domain/replan-preview";
import { todayFor } from "@/lib/domain/today";
import { localePath } from "@/lib/i18n/paths";
import { previewSentences, saidText } from "@/lib/i18n/replan-text";
import {
  applyReplanSchema,
  changePlanSchema,
  nothingSchema,
  replanValuesSchema,
} from "@/lib/schemas/plan-change";

import { defineAction, defineFormAction } from "./define-action";
import { idFromForm } from "./form-id";
import { makeUpForGap } from "./make-up-for-gap";
import { type ActionResult, fail, refuse, succeed } from "./result";

/** What was done to the plan, as a sentence, and the change (for `changePlan`) that takes it back. */
export type PlanChanged = {
  readonly text: string;
  readonly next: "undo" | "redo";
  /** `undo:<id>` or `redo:<id>`. */
  readonly change: string;
};

/** Applies what the sheet asks for and leads back to the plan, which says so and offers Undo. */
export const applyReplan = defineFormAction(
  applyReplanSchema,
  async ({ formId, reason = "", show: _, ...values }, user): Promise<ActionResult<null>> => {
    const { enrollment } = user;
    if (!enrollment) return refuse("form", "notEnrolled");
    const read = readReplanForm(given(values));
    if (!read.ok) return fail("invalidInput", read.errors);

    // Sent once more it is the same change; with other values, after going back in the browser, another one.
    const id = idFromForm(user.id, `${formId}:${JSON.stringify(read.asked)}`);
    const done = await replan(user.id, enrollment, { id, reason }, (year) =>
      readSheetChange(read.asked, year, enrollment.startDate),
    );
    if (done.kind === "notFound") return fail("conflict");
    if (done.kind === "tooMany") return refuse("form", "tooManyChanges");
    if (done.kind === "refused") {
      return fail("refused", errorsInForm(read.asked.kind, done.problems));
    }
    redirect(`${localePath(await getLocale(), "/plan")}?changed=${id}#plan-status`);
  },
);

/** What the fields of the sheet would do, in finished sentences. Writes nothing. */
export const previewReplan = defineAction(
  replanValuesSchema,
  async (values, user): Promise<ActionResult<readonly string[]>> => {
    const { enrollment } = user;
    if (!enrollment) return refuse("form", "notEnrolled");
    const read = readReplanForm(given(values));
    if (!read.ok) return fail("invalidInput", read.errors);

    const year = (await readYears(user.id, enrollment))(enrollment.changes);
    const decided = readSheetChange(read.asked, year, enrollment.startDate);
    if (!decided.ok) return fail("refused", errorsInForm(read.asked.kind, decided.problems));
    const firstFinish = enrollment.baseline.dates.findLast((pair) => pair !== null)?.[1] ?? null;
    const dates = { today: todayOf(user), firstFinish };
    return succeed(await previewSentences(previewChange(year, enrollment, decided.change, dates)));
  },
);

/** Takes a change out of the plan, or puts it back. */
export const changePlan = defineFormAction(changePlanSchema, async ({ change }, user) => {
  const { enrollment } = user;
  if (!enrollment) return refuse("form", "notEnrolled");
  const isUndone = change.kind === "undo";
  const stored = await setPlanChangeUndone(user.id, change.id, isUndone);
  if (!stored) return fail("notFound");

  const changes = await listPlanChanges(user.id, enrollment.id);
  const inForce = changes.filter(({ undoneAt }) => undoneAt === null);
  const { finish } = (await readYears(user.id, enrollment))(inForce).plan;
  refresh();
  return succeed(await changed(stored, { isUndone, finish }));
});

/** *Carry on from here*: moves the current week so that it starts today. */
export const carryOn = defineFormAction(nothingSchema, (_, user) => madeUp(user, "carryOn"));

/** *Record as a break*: the days since the last active one. */
export const recordBreak = defineFormAction(nothingSchema, (_, user) => madeUp(user, "asBreak"));

async function madeUp(
  user: CurrentUser,
  how: "carryOn" | "asBreak",
): Promise<ActionResult<PlanChanged>> {
  const result = await makeUpForGap(user, how);
  if (!result.ok) return result;
  refresh();
  const { stored, finish } = result.value;
  return succeed(await changed(stored, { isUndone: false, finish }));
}

async function changed(
  stored: StoredPlanChange,
  state: { isUndone: boolean; finish: CalendarDate | null },
): Promise<PlanChanged> {
  const next = state.isUndone ? "redo" : "undo";
  return { text: await saidText(stored, state), next, change: `${next}:${stored.id}` };
}

function todayOf(user: CurrentUser): CalendarDate {
  return todayFor({ ...user, instant: new Date() });
}

/** The fields that were sent. */
function given(values: Readonly<Partial<Record<keyof ReplanValues, string | undefined>>>) {
  const sent = Object.entries(values).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(sent) as Partial<ReplanValues>;
}
