import { addDays, type CalendarDate, compareDates, daysBetween } from "./calendar-date";
import type { Priority } from "./roadmap";

export const planChangeKinds = ["shift", "break", "pace", "trim"] as const;
export type PlanChangeKind = (typeof planChangeKinds)[number];

/** An idle gap of `days` days from `from` on, the day on which the week was planned to start. */
export type Shift = {
  readonly kind: "shift";
  readonly week: number;
  readonly from: CalendarDate;
  /** 1 to 366. */
  readonly days: number;
};

/** Idle days, both ends included. */
export type Break = {
  readonly kind: "break";
  readonly from: CalendarDate;
  readonly to: CalendarDate;
};

/** A new capacity from a day on. */
export type PaceChange = {
  readonly kind: "pace";
  readonly from: CalendarDate;
  /** Hours per week in hundredths: 7.5 h is 750. */
  readonly hoursHundredths: number;
};

/** From a week on keep only must, or must and should, or (`could`) all again. */
export type Trim = {
  readonly kind: "trim";
  readonly week: number;
  readonly keep: Priority;
};

/**
 * An entry in the list from which the plan is computed (PRODUCT, Time). Weeks are named by number, so
 * that changes survive a switch of track. A list holds the changes in the order in which they were
 * made, without the undone ones.
 */
export type PlanChange = Shift | Break | PaceChange | Trim;

/** A range of days, both ends included. */
export type DateRange = { readonly from: CalendarDate; readonly to: CalendarDate };

/**
 * The days without work of all breaks and shifts: ranges in order that neither overlap nor touch.
 * Breaks may overlap; a day that is idle twice is idle once.
 */
export function idleRanges(changes: readonly PlanChange[]): readonly DateRange[] {
  const ranges = changes
    .flatMap((change) => idleRangeOf(change) ?? [])
    .sort((a, b) => compareDates(a.from, b.from));
  const merged: DateRange[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last === undefined || addDays(last.to, 1) < range.from) merged.push(range);
    else if (range.to > last.to) merged[merged.length - 1] = { from: last.from, to: range.to };
  }
  return merged;
}

/** A block of 7 days or a calendar week with so many idle days is a break (RULES, Forecast, Rhythm). */
export const idleDaysOfABreak = 4;

/** How many of the days from `from` to `to`, both included, are idle. */
export function idleDays(
  ranges: readonly DateRange[],
  from: CalendarDate,
  to: CalendarDate,
): number {
  return ranges.reduce((days, range) => {
    const first = range.from > from ? range.from : from;
    const last = range.to < to ? range.to : to;
    return first > last ? days : days + daysBetween(first, last) + 1;
  }, 0);
}

/** What is kept of a week: the answer of the trim made last whose first week is not after it. */
export function keptPriority(changes: readonly PlanChange[], week: number): Priority {
  const trim = changes.findLast((change) => change.kind === "trim" && change.week <= week);
  return trim?.kind === "trim" ? trim.keep : "could";
}

/** Whether a task of this priority stays in a week that was trimmed to `keep`. */
export function isKept(priority: Priority, keep: Priority): boolean {
  return rank[priority] <= rank[keep];
}

/** Keys of the tasks that the trims leave out. */
export function trimmedTaskKeys(
  weeks: readonly {
    readonly week: number;
    readonly tasks: readonly { readonly key: string; readonly priority: Priority }[];
  }[],
  changes: readonly PlanChange[],
): ReadonlySet<string> {
  if (!changes.some((change) => change.kind === "trim")) return new Set();
  return new Set(
    weeks.flatMap(({ week, tasks }) => {
      const keep = keptPriority(changes, week);
      return tasks.filter((task) => !isKept(task.priority, keep)).map((task) => task.key);
    }),
  );
}

const rank: Readonly<Record<Priority, number>> = { must: 0, should: 1, could: 2 };

/** The days that a break or a shift makes idle; null for a change that makes none. */
export function idleRangeOf(change: PlanChange): DateRange | null {
  if (change.kind === "break") return { from: change.from, to: change.to };
  if (change.kind === "shift") {
    return { from: change.from, to: addDays(change.from, change.days - 1) };
  }
  return null;
}
