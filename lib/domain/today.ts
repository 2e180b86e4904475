import { addDays, type CalendarDate, calendarDate } from "./calendar-date";

type WallClock = {
  readonly instant: Date;
  /** IANA name, such as `Asia/Seoul`. */
  readonly timeZone: string;
  /** Minutes after midnight at which the learner's day ends, 0 to 360. */
  readonly dayEndsAt: number;
};

/**
 * The learner's today: the date on the wall clock of the zone, minus one day while that clock is
 * before the day end (RULES, Words in time). Only the clock's face counts: in the hour that comes
 * twice when summer time ends, it may be yesterday again for a while.
 *
 * @throws RangeError for a zone that `isTimeZone` refuses
 */
export function todayFor({ instant, timeZone, dayEndsAt }: WallClock): CalendarDate {
  const { date, minutes } = wallClockAt(instant, timeZone);
  return minutes < dayEndsAt ? addDays(date, -1) : date;
}

/**
 * What a clock on the wall of the zone shows: the date, and minutes after midnight.
 *
 * @throws RangeError for a zone that `isTimeZone` refuses
 */
export function wallClockAt(
  instant: Date,
  timeZone: string,
): { readonly date: CalendarDate; readonly minutes: number } {
  const face = new Map(
    clockFor(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return {
    date: calendarDate(`${face.get("year")}-${face.get("month")}-${face.get("day")}`),
    minutes: Number(face.get("hour")) * 60 + Number(face.get("minute")),
  };
}

/** Whether the name is a time zone that this runtime knows. Offsets such as `+09:00` are not names. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/.test(name)) return false;
  try {
    return clockFor(name) !== undefined;
  } catch {
    return false;
  }
}

/** Making a formatter costs a hundred times more than using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();
const mostClocks = 700;

function clockFor(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  // Names come in any mixture of cases, so a stranger could fill the memory with them.
  if (clocks.size >= mostClocks) clocks.clear();
  clocks.set(timeZone, clock);
  return clock;
}
