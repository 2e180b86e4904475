import "server-only";

import { randomUUID } from "node:crypto";

import { absenceOf } from "@/lib/domain/absence";
import type { YearActivity } from "@/lib/domain/activity";
import { hoursOn } from "@/lib/domain/capacity";
import { findCurrentWeek } from "@/lib/domain/current-week";
import { formatHours } from "@/lib/domain/hours";
import { textIn } from "@/lib/domain/locale";
import { changeDateRange } from "@/lib/domain/replan";
import {
  errorsInForm,
  type ReplanErrors,
  type ReplanValues,
  readReplanForm,
  readSheetChange,
} from "@/lib/domain/replan-form";
import { previewChange } from "@/lib/domain/replan-preview";
import { daysToStartToday, sheetValues } from "@/lib/domain/replan-sheet";
import { isPlaceholder } from "@/lib/domain/roadmap-lookup";
import { todayFor } from "@/lib/domain/today";
import type { Year } from "@/lib/domain/year";
import { changeText, previewSentences } from "@/lib/i18n/replan-text";

import type { Learner } from "./learner";

/** Fields of the address by name. */
export type Asked = Readonly<Record<string, string | undefined>>;

/** The re-plan sheet as the address asks for it; null when it does not. No statement. */
export async function loadReplan(
  learner: Learner,
  { year, activity }: { year: Year; activity: YearActivity },
  asked: Asked,
) {
  if (asked.replan === undefined) return null;
  const { user, enrollment, today, locale } = learner;
  const { startDate, createdAt } = enrollment;
  const enrolledOn = todayFor({ instant: new Date(createdAt), ...user });
  const absence = absenceOf({ year, activity, enrolledOn, startDate, today });
  const values = sheetValues(asked, { year, choices: enrollment, absence, today });
  const current = findCurrentWeek(year.weeks, year.state);
  const { what, preview, errors } = await tryOut(learner, year, values);

  return {
    values,
    what,
    preview,
    // Nobody has typed anything yet when the sheet has just been opened.
    errors: asked.show === undefined ? {} : errors,
    /** Whether what changes is shown for what was typed, to be applied as it is. */
    isChecked: asked.show !== undefined && preview !== null,
    reason: (asked.reason ?? "").slice(0, 200),
    formId: randomUUID(),
    currentWeek: current?.week ?? null,
    daysToStartToday: daysToStartToday({ year, today }),
    hoursNow: formatHours(hoursOn(enrollment, today)),
    dates: changeDateRange(startDate),
    /** The weeks that can still be trimmed. */
    weeks: year.entries
      .filter(({ week }) => !current || week >= current.week)
      .map((entry) => ({
        key: entry.key,
        week: entry.week,
        title: isPlaceholder(entry) ? null : textIn(entry.title, locale).text,
      })),
  };
}

async function tryOut(
  { enrollment, today }: Learner,
  year: Year,
  values: ReplanValues,
): Promise<{ what: string | null; preview: readonly string[] | null; errors: ReplanErrors }> {
  const read = readReplanForm(values);
  if (!read.ok) return { what: null, preview: null, errors: read.errors };
  const decided = readSheetChange(read.asked, year, enrollment.startDate);
  if (!decided.ok) {
    const errors = errorsInForm(read.asked.kind, decided.problems);
    return { what: null, preview: null, errors };
  }
  const firstFinish = enrollment.baseline.dates.findLast((pair) => pair !== null)?.[1] ?? null;
  const preview = previewChange(year, enrollment, decided.change, { today, firstFinish });
  return {
    what: await changeText(decided.change),
    preview: await previewSentences(preview),
    errors: {},
  };
}
