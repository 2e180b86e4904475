declare const calendarDateBrand: unique symbol;

/** A plain day, `YYYY-MM-DD`, in the proleptic Gregorian calendar, years 1900 to 2300. Sorts as text. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const firstYear = 1900;
const lastYear = 2300;

/** Reads a day that exists, in exactly the form `YYYY-MM-DD`; anything else is null. */
export function parseCalendarDate(value: string): CalendarDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return value as CalendarDate;
}

/** The same for a value that cannot be wrong (a literal, a `date` column). Throws a RangeError if it is. */
export function calendarDate(value: string): CalendarDate {
  const date = parseCalendarDate(value);
  if (date === null) throw new RangeError(`Not a calendar date: ${value}`);
  return date;
}

/** The day `days` later, or earlier if negative. Throws a RangeError outside the years 1900 to 2300. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The same day `years` later, or earlier; 29 February becomes 28 February in a common year. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  const year = Number(date.slice(0, 4)) + years;
  const month = Number(date.slice(5, 7));
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  return calendarDate(`${year}-${date.slice(5, 7)}-${String(day).padStart(2, "0")}`);
}

/** Days from `from` to `to`: 1 from a day to the next one, negative if `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** For sorting: negative when `a` is the earlier day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The latest of some days, null if there is none. */
export function latest(dates: readonly (CalendarDate | null)[]): CalendarDate | null {
  let best: CalendarDate | null = null;
  for (const date of dates) {
    if (date !== null && (best === null || date > best)) best = date;
  }
  return best;
}

/** The earliest of the days that are given; null when none is. */
export function earliest(dates: readonly (CalendarDate | null)[]): CalendarDate | null {
  let best: CalendarDate | null = null;
  for (const date of dates) {
    if (date !== null && (best === null || date < best)) best = date;
  }
  return best;
}

export function isoWeekday(date: CalendarDate): IsoWeekday {
  // Day 0, 1 January 1970, was a Thursday.
  return (((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1) as IsoWeekday;
}

/** The Monday of the calendar week, which runs Monday to Sunday in every language. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - isoWeekday(date));
}

/** Days since 1 January 1970: the integer in which dates are computed. */
export function toDayNumber(date: CalendarDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  // Years counted from March, so that the leap day is the last day of its year.
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return daysBeforeMarchYear(marchYear) + dayOfYear - daysBeforeEpoch;
}

/** The inverse of `toDayNumber`. Throws a RangeError outside the years 1900 to 2300. */
export function fromDayNumber(dayNumber: number): CalendarDate {
  const days = dayNumber + daysBeforeEpoch;
  // 400 years have 146,097 days; the first guess is right or one too high.
  const guess = Math.floor((days * 400 + 591) / 146_097);
  const marchYear = daysBeforeMarchYear(guess) > days ? guess - 1 : guess;
  const dayOfYear = days - daysBeforeMarchYear(marchYear);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = month > 2 ? marchYear : marchYear + 1;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  if (!(year >= firstYear && year <= lastYear)) {
    throw new RangeError(`Day ${dayNumber} is outside the years ${firstYear} to ${lastYear}`);
  }
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as CalendarDate;
}

/** Days from 1 March of the year 0 to 1 January 1970. */
const daysBeforeEpoch = 719_468;

function daysBeforeMarchYear(year: number): number {
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
