import { addYears, type CalendarDate, daysBetween } from "./calendar-date";
import { isFinished } from "./milestone-status";
import type { PlanChange } from "./plan-change";
import type { Priority, RoadmapContent } from "./roadmap";
import { findMilestone, milestonesOf } from "./roadmap-lookup";
import type { Year } from "./year";

/** A change of the plan as it is asked for, with a milestone's key where the stored one has a week number. */
export type AskedChange =
  | { readonly kind: "shift"; readonly milestone: string; readonly days: number }
  | { readonly kind: "break"; readonly from: CalendarDate; readonly to: CalendarDate }
  | {
      readonly kind: "pace";
      readonly from: CalendarDate;
      /** In hundredths. */
      readonly hoursPerWeek: number;
    }
  | { readonly kind: "trim"; readonly milestone: string; readonly keep: Priority };

export type ReplanProblem = {
  readonly path: "milestone" | "from" | "to";
  readonly code:
    | "week"
    | "nothingToMove"
    | "noGap"
    | "weekFinished"
    | "weekWithoutDates"
    | "beforeYear"
    | "afterTenYears"
    | "breakOrder"
    | "breakTooLong";
};

export type ReadChange =
  | { readonly ok: true; readonly change: PlanChange }
  | { readonly ok: false; readonly problems: readonly ReplanProblem[] };

type PlannedYear = Pick<Year, "version" | "weeks" | "state" | "plan">;

const longestBreak = 366;

/** Days that a plan change may name (RULES, Plan): from the start date to ten years later. */
export function changeDateRange(startDate: CalendarDate): { min: CalendarDate; max: CalendarDate } {
  return { min: startDate, max: addYears(startDate, 10) };
}

/**
 * Turns what is asked into what is stored: keys become week numbers, and a shift gets the day on which its
 * week is planned to start as things stand.
 */
export function readPlanChange(
  asked: AskedChange,
  year: PlannedYear,
  startDate: CalendarDate,
): ReadChange {
  const dates = changeDateRange(startDate);
  switch (asked.kind) {
    case "shift":
      return readShift(asked, year, dates.max);
    case "break":
      return readBreak(asked, dates);
    case "pace": {
      const { kind, from, hoursPerWeek } = asked;
      const code = outside(from, dates);
      return code ? refuse("from", code) : accept({ kind, from, hoursHundredths: hoursPerWeek });
    }
    case "trim": {
      const week = weekOfKey(year.version, asked.milestone);
      if (week === null) return refuse("milestone", "week");
      return accept({ kind: "trim", week, keep: asked.keep });
    }
  }
}

/**
 * The week that a key names, whatever the learner's track: a milestone of any track, or a placeholder
 * (`s27` …) where the content depends on the track. Null for any other text.
 */
export function weekOfKey(version: RoadmapContent, key: string): number | null {
  const milestone = findMilestone(version, key);
  if (milestone) return milestone.week;
  return milestonesOf(version, null).find((entry) => entry.key === key)?.week ?? null;
}

function readShift(
  { milestone, days }: Extract<AskedChange, { kind: "shift" }>,
  { version, weeks, state, plan }: PlannedYear,
  max: CalendarDate,
): ReadChange {
  const week = weekOfKey(version, milestone);
  const own = weeks.find((one) => one.week === week);
  if (week === null || !own) return refuse("milestone", "week");
  if (isFinished(own, state)) return refuse("milestone", "weekFinished");
  const from = plan.weeks[week - 1]?.start ?? null;
  if (from === null) return refuse("milestone", "weekWithoutDates");
  return from > max
    ? refuse("milestone", "afterTenYears")
    : accept({ kind: "shift", week, from, days });
}

function readBreak(
  { from, to }: Extract<AskedChange, { kind: "break" }>,
  dates: { readonly min: CalendarDate; readonly max: CalendarDate },
): ReadChange {
  const problems = (["from", "to"] as const).flatMap((path): ReplanProblem[] => {
    const code = outside(path === "from" ? from : to, dates);
    return code ? [{ path, code }] : [];
  });
  if (problems.length > 0) return { ok: false, problems };
  const days = daysBetween(from, to) + 1;
  if (days < 1) return refuse("to", "breakOrder");
  return days > longestBreak ? refuse("to", "breakTooLong") : accept({ kind: "break", from, to });
}

function outside(
  date: CalendarDate,
  { min, max }: { readonly min: CalendarDate; readonly max: CalendarDate },
): "beforeYear" | "afterTenYears" | null {
  if (date < min) return "beforeYear";
  return date > max ? "afterTenYears" : null;
}

const accept = (change: PlanChange): ReadChange => ({ ok: true, change });

const refuse = (path: ReplanProblem["path"], code: ReplanProblem["code"]): ReadChange => ({
  ok: false,
  problems: [{ path, code }],
});
