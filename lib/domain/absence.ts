import type { YearActivity } from "./activity";
import { addDays, type CalendarDate, daysBetween, latest } from "./calendar-date";
import { findCurrentWeek } from "./current-week";
import { type DateRange, idleDays } from "./plan-change";
import type { Year } from "./year";

/** From so many days without activity on, the dashboard welcomes back (PRODUCT, Time). */
export const absentFrom = 10;
/** Longest shift and longest break (RULES, Plan). */
const longest = 366;

/** Somebody was away: where they were, and what brings the plan back to today. */
export type Absence = {
  readonly lastActive: CalendarDate;
  /** Days from the last active day (or the start date, if that is later) to today. */
  readonly days: number;
  /** *Carry on from here*: a shift on the current week by so many days lets it start today. */
  readonly carryOn: { readonly week: number; readonly days: number } | null;
  /** *Record as a break*: the days of the gap, both included. */
  readonly asBreak: DateRange | null;
};

type Input = {
  readonly year: Pick<Year, "weeks" | "state" | "plan"> & {
    readonly records: Pick<Year["records"], "states">;
  };
  readonly activity: YearActivity;
  /** The learner's own day on which the year was made. */
  readonly enrolledOn: CalendarDate;
  readonly startDate: CalendarDate;
  readonly today: CalendarDate;
};

/**
 * Whether the learner comes back after ten days or more (RULES, Plan; docs/decisions/0061). Null while
 * they are active, in a break today, before the start date, and when all weeks are finished.
 *
 * Once one of the two offers is applied, both are gone. It is told from the idle days alone, so that
 * Undo brings the offers back: a break is applied when fewer than ten days since the last active one
 * are not idle, a shift when the current week begins right after idle days in the gap. After ten more
 * days without activity neither counts any longer.
 */
export function absenceOf({ year, activity, enrolledOn, startDate, today }: Input): Absence | null {
  const { idle } = year.plan;
  const current = findCurrentWeek(year.weeks, year.state);
  if (!current || isIdle(idle, today)) return null;

  const lastActive = lastActiveDay({ year, activity, enrolledOn });
  const days = daysBetween(lastActive > startDate ? lastActive : startDate, today);
  if (days < absentFrom) return null;

  const planned = year.plan.weeks.find(({ week }) => week === current.week)?.start ?? null;
  const gap = gapOf(lastActive, startDate, today);
  if (isMadeUpFor(gap, idle, planned, today)) {
    return { lastActive, days, carryOn: null, asBreak: null };
  }
  const behind = planned === null ? 0 : daysBetween(planned, today);
  const canCarryOn = behind > 0 && behind <= longest;
  return {
    ...{ lastActive, days, asBreak: gap },
    carryOn: canCarryOn ? { week: current.week, days: behind } : null,
  };
}

/** From the day after the last active one to yesterday, not before the start, the last 366 of them. */
function gapOf(lastActive: CalendarDate, startDate: CalendarDate, today: CalendarDate): DateRange {
  const from = latest([addDays(lastActive, 1), startDate, addDays(today, -longest)]);
  return { from: from ?? startDate, to: addDays(today, -1) };
}

/** Whether the plan knows of the gap already: by breaks, or by a shift that ends in it. */
function isMadeUpFor(
  gap: DateRange,
  idle: readonly DateRange[],
  planned: CalendarDate | null,
  today: CalendarDate,
): boolean {
  const unexplained = daysBetween(gap.from, today) + 1 - idleDays(idle, gap.from, today);
  if (unexplained < absentFrom) return true;
  const rest = idle.findLast(({ to }) => to < today);
  if (!rest || daysBetween(rest.to, today) >= absentFrom) return false;
  return planned === addDays(rest.to, 1);
}

function lastActiveDay({
  year,
  activity,
  enrolledOn,
}: Omit<Input, "startDate" | "today">): CalendarDate {
  const days = [
    enrolledOn,
    activity.notedOn,
    activity.evidenceOn.at(-1) ?? null,
    activity.logged.at(-1)?.on ?? null,
    // A review names its week only: taken for written on the Sunday, which may be ahead.
    ...activity.reviewedWeeks.slice(-1).map((monday) => addDays(monday, 6)),
    ...[...year.records.states.values()].map(({ on }) => on),
  ];
  return latest(days) ?? enrolledOn;
}

function isIdle(idle: readonly DateRange[], day: CalendarDate): boolean {
  return idleDays(idle, day, day) > 0;
}
