import { addDays, type CalendarDate, compareDates } from "./calendar-date";
import { type DateRange, idleRangeOf, type PlanChange } from "./plan-change";
import type { WeekDates } from "./schedule";

/** The days of a break, or of the gap that a shift made. */
export type Rest = DateRange & { readonly id: string; readonly kind: "break" | "shift" };

/** Breaks and shifts by their days, each for itself (RULES, Plan: lists show idle days apart). */
export function restsOf(
  changes: readonly (PlanChange & { readonly id: string })[],
): readonly Rest[] {
  return changes
    .flatMap((change): Rest[] => {
      const range = idleRangeOf(change);
      const { id, kind } = change;
      return range && (kind === "break" || kind === "shift") ? [{ ...range, id, kind }] : [];
    })
    .sort((a, b) => compareDates(a.from, b.from));
}

/** A week from its first to its last day that is not idle; as it is when it has no dates. */
export function workingDates(week: WeekDates, idle: readonly DateRange[]): WeekDates {
  if (week.start === null) return week;
  const { start, end } = week;
  const rest = idle.find(({ from, to }) => from <= end && end <= to);
  const last = rest ? addDays(rest.from, -1) : end;
  return last < start ? week : { ...week, end: last };
}

/**
 * After which week each rest is listed: the last one that starts by the rest's first day; null for one that
 * begins before the first week.
 */
export function weekBefore(weeks: readonly WeekDates[], day: CalendarDate): number | null {
  return weeks.findLast(({ start }) => start !== null && start <= day)?.week ?? null;
}
