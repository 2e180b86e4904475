import "server-only";

import { randomUUID } from "node:crypto";

import type { CurrentUser } from "@/lib/auth/session";
import type { StoredPlanChange } from "@/lib/data/plan-changes";
import { type Decide, replan } from "@/lib/data/replan";
import { findYearWithActivity } from "@/lib/data/year-activity";
import { type Absence, absenceOf } from "@/lib/domain/absence";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type AskedChange, readPlanChange } from "@/lib/domain/replan";
import { todayFor } from "@/lib/domain/today";

import { type ActionResult, fail, refuse, succeed } from "./result";

type MadeUp = {
  readonly stored: StoredPlanChange;
  /** Where the plan ends now. */
  readonly finish: CalendarDate | null;
};

/**
 * Applies what an absence offers (RULES, Plan): *Carry on from here* or *Record as a break*. The offer is
 * computed from what is stored, never taken from a page; once one of the two is applied, `noGap` is refused.
 */
export async function makeUpForGap(
  user: CurrentUser,
  how: "carryOn" | "asBreak",
): Promise<ActionResult<MadeUp>> {
  const { enrollment } = user;
  if (!enrollment) return refuse("form", "notEnrolled");
  const { activity } = await findYearWithActivity(user, enrollment.id);
  const { startDate, createdAt } = enrollment;
  const dates = {
    ...{ startDate, today: todayFor({ ...user, instant: new Date() }) },
    enrolledOn: todayFor({ ...user, instant: new Date(createdAt) }),
  };
  const decide: Decide = (year) => {
    const absence = absenceOf({ year, activity, ...dates });
    const asked = absence && askedBy(absence, how, year.weeks);
    return asked
      ? readPlanChange(asked, year, startDate)
      : { ok: false, problems: [{ path: "milestone", code: "noGap" }] };
  };

  const done = await replan(user.id, enrollment, { id: randomUUID(), reason: "" }, decide);
  if (done.kind === "notFound") return fail("conflict");
  if (done.kind === "tooMany") return refuse("form", "tooManyChanges");
  if (done.kind === "refused") return refuse("form", done.problems[0]?.code ?? "invalid");
  return succeed({ stored: done.stored, finish: done.after.plan.finish });
}

function askedBy(
  { carryOn, asBreak }: Absence,
  how: "carryOn" | "asBreak",
  weeks: readonly { readonly week: number; readonly key: string }[],
): AskedChange | null {
  if (how === "asBreak") return asBreak && { kind: "break", ...asBreak };
  const week = weeks.find((one) => one.week === carryOn?.week);
  return carryOn && week ? { kind: "shift", milestone: week.key, days: carryOn.days } : null;
}
