import { addDays, type CalendarDate, isoWeekday, mondayOf } from "@/lib/domain/calendar-date";

/**
 * A day of the demo's year, counted from its first one, which is day 0 and always a Saturday: so evenings
 * and weekends stay where they are, on whatever day the demo is started.
 */
export type DemoDay = number;

/** The Monday of the running calendar week; every fact up to the day before it is always there. */
export const thisMonday: DemoDay = 247;

/** The clock by which days become dates and instants. */
export type DemoClock = {
  /** The learner's today. */
  readonly today: CalendarDate;
  readonly now: Date;
  /** IANA name. */
  readonly timeZone: string;
};

export function startDate({ today }: Pick<DemoClock, "today">): CalendarDate {
  return addDays(mondayOf(today), -thisMonday);
}

export function dateOf(day: DemoDay, clock: Pick<DemoClock, "today">): CalendarDate {
  return addDays(startDate(clock), day);
}

/** Today as a day of the demo's year. */
export function todayOf({ today }: Pick<DemoClock, "today">): DemoDay {
  return thisMonday + isoWeekday(today) - 1;
}

/**
 * When the learner sat down: in the evening from Monday to Friday, from the late morning at weekends. Never
 * later than now.
 *
 * @param place which thing it is on that day, from 0
 */
export function momentOf(day: DemoDay, place: number, clock: DemoClock): Date {
  const isWeekend = day % 7 < 2;
  const minutes = isWeekend ? 10 * 60 + 25 + 85 * place : 19 * 60 + 10 + 40 * place;
  const midnight = Date.parse(`${dateOf(day, clock)}T00:00:00Z`) - offsetOf(clock);
  const moment = midnight + Math.min(minutes, 23 * 60 + 30) * 60_000;
  return new Date(Math.min(moment, clock.now.getTime()));
}

/** Milliseconds by which the zone's clock is ahead of UTC now; an hour of summer time does not matter here. */
function offsetOf({ now, timeZone }: DemoClock): number {
  const face = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "medium",
  }).format(now);
  return Date.parse(`${face.replace(" ", "T")}Z`) - Math.floor(now.getTime() / 1000) * 1000;
}
