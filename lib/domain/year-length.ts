import { type CalendarDate, daysBetween } from "./calendar-date";
import { computeSchedule, type ScheduleInput } from "./schedule";

/** How long a year of the roadmap takes, for a sentence such as "at 6 h a week this is two years". */
export type YearLength = {
  readonly finish: CalendarDate;
  /** Calendar weeks, a begun one counted. */
  readonly weeks: number;
  /** To the nearest whole month, at least 1. */
  readonly months: number;
  /** Whole years when it is one to within two weeks, else null. */
  readonly years: number | null;
};

/** A roadmap year has 52 weeks. */
const daysOfYear = 364;
const daysOfMonth = 365.25 / 12;

/**
 * The length of the plan before anything is committed (PRODUCT, Time: onboarding says so beforehand).
 * Null when every week is known.
 */
export function yearLength(year: Omit<ScheduleInput, "changes">): YearLength | null {
  const { finish } = computeSchedule({ ...year, changes: [] });
  if (finish === null) return null;

  const days = daysBetween(year.startDate, finish) + 1;
  const years = Math.round(days / daysOfYear);
  return {
    finish,
    weeks: Math.ceil(days / 7),
    months: Math.max(1, Math.round(days / daysOfMonth)),
    years: years >= 1 && Math.abs(days - years * daysOfYear) <= 14 ? years : null,
  };
}
