import { addDays, type CalendarDate } from "./calendar-date";

/** The part of a calendar month that lies in a range: its first day and the day after its last one. */
export type MonthPart = {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly first: CalendarDate;
  readonly after: CalendarDate;
};

/** The months that a range touches, both days included, in order; none when it ends before it begins. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): readonly MonthPart[] {
  const months: MonthPart[] = [];
  for (let first = from; first <= to; ) {
    const next = monthAfter(first);
    const after = next > to ? addDays(to, 1) : next;
    months.push({ month: monthOf(first), first, after });
    first = after;
  }
  return months;
}

/** `YYYY-MM`. */
export function monthOf(day: CalendarDate): string {
  return day.slice(0, 7);
}

export function firstOfMonth(day: CalendarDate): CalendarDate {
  return addDays(day, 1 - dayOfMonth(day));
}

/** 1 to 31. */
export function dayOfMonth(day: CalendarDate): number {
  return Number(day.slice(8));
}

/** The first day of the month after the one of this day. */
export function monthAfter(day: CalendarDate): CalendarDate {
  return firstOfMonth(addDays(firstOfMonth(day), 31));
}
