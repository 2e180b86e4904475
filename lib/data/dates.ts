import { type CalendarDate, parseCalendarDate } from "@/lib/domain/calendar-date";

/** A calendar date as Prisma wants it for a `date` column: midnight UTC, which only this file knows. */
export function toDateColumn(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The calendar date in a `date` column. */
export function fromDateColumn(value: Date): CalendarDate {
  return toCalendarDate(value.toISOString().slice(0, 10));
}

/** A calendar date that the database wrote as text. @throws Error when it is none */
export function toCalendarDate(value: string): CalendarDate {
  const day = parseCalendarDate(value);
  if (!day) throw new Error("The database holds a day that is not a calendar date.");
  return day;
}
