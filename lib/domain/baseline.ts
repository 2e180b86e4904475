import type { CalendarDate } from "./calendar-date";
import { computeSchedule, type Schedule, type ScheduleInput } from "./schedule";

/** First and last day of each week in order, both included; null for a known week. */
export type BaselineDates = readonly (readonly [CalendarDate, CalendarDate] | null)[];

/** The dates as they stand when a year begins, to be stored with it and never moved (RULES, Enrollment). */
export function baselineDates(year: Omit<ScheduleInput, "changes">): BaselineDates {
  return computeSchedule({ ...year, changes: [] }).weeks.map(({ start, end }) =>
    start === null ? null : [start, end],
  );
}

/** Stored dates in the shape of a plan, for whoever shows both. */
export function baselineSchedule(dates: BaselineDates): Schedule {
  return {
    weeks: dates.map((pair, index) => {
      const week = index + 1;
      return pair ? { week, start: pair[0], end: pair[1] } : { week, start: null, end: null };
    }),
    finish: dates.findLast((pair) => pair !== null)?.[1] ?? null,
    idle: [],
  };
}
