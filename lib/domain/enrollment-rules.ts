import { addYears, type CalendarDate, daysBetween, parseCalendarDate } from "./calendar-date";

/** First and last day on which a year may start: two years before and after today (RULES, Enrollment). */
export function startDateRange(today: CalendarDate): {
  readonly min: CalendarDate;
  readonly max: CalendarDate;
} {
  return { min: addYears(today, -2), max: addYears(today, 2) };
}

/** Reads a start date; a word for what is wrong with it otherwise. */
export function readStartDate(
  value: string,
  today: CalendarDate,
): { ok: true; date: CalendarDate } | { ok: false; code: "invalidDate" | "tooEarly" | "tooLate" } {
  const date = parseCalendarDate(value);
  if (date === null) return { ok: false, code: "invalidDate" };
  const { min, max } = startDateRange(today);
  if (date < min) return { ok: false, code: "tooEarly" };
  return date > max ? { ok: false, code: "tooLate" } : { ok: true, date };
}

/** Known weeks in order and each once; null when one of them is no week of this roadmap. */
export function readKnownWeeks(
  numbers: readonly number[],
  weekCount: number,
): readonly number[] | null {
  const isWeek = (week: number) => Number.isInteger(week) && week >= 1 && week <= weekCount;
  return numbers.every(isWeek) ? [...new Set(numbers)].sort((a, b) => a - b) : null;
}

/** Days after signing up during which start date and hours may be corrected, with a new baseline. */
export const correctionDays = 14;

/** Whether Settings may still correct start date and hours; later there is a change of pace, or a new year. */
export function canCorrectBaseline(signedUpOn: CalendarDate, today: CalendarDate): boolean {
  return daysBetween(signedUpOn, today) <= correctionDays;
}
