import { addDays, type CalendarDate, isoWeekday, toDayNumber } from "./calendar-date";
import { wallClockAt } from "./today";

/** When a learner wants the weekly letter. */
export type LetterChoice = {
  /** ISO weekday, 1 is Monday. */
  readonly weekday: number;
  /** 0 to 23, on the clock of the learner's zone. */
  readonly hour: number;
  readonly timeZone: string;
  /** When the learner chose so: a time before that is not made up for. */
  readonly since: Date;
};

/** The letters that may go unanswered; with the last of them they pause (RULES, Accounts). */
export const lettersWithoutVisit = 4;

/** A letter that is later than this is left out: a Monday's letter on Tuesday says little. */
const latestBy = 12 * 3_600_000;

/**
 * The letter that is due now: the day that it is for, on the learner's calendar, and the moment at which it
 * was to go out. Null when none has fallen due in the last twelve hours, or since the learner chose.
 */
export function dueLetter(
  choice: LetterChoice,
  now: Date,
): { readonly day: CalendarDate; readonly at: Date } | null {
  const { weekday, hour, timeZone, since } = choice;
  const { date } = wallClockAt(now, timeZone);
  const thisOne = addDays(date, -((isoWeekday(date) - weekday + 7) % 7));
  for (const day of [thisOne, addDays(thisOne, -7)]) {
    const at = instantAt({ day, hour, timeZone });
    if (at > now) continue;
    return at < since || now.getTime() - at.getTime() > latestBy ? null : { day, at };
  }
  return null;
}

/**
 * The moment at which the clocks of a zone show a full hour. An hour that summer time leaves out begins when the
 * clocks are put forward; of one that comes twice, it is the first.
 */
export function instantAt({
  day,
  hour,
  timeZone,
}: {
  day: CalendarDate;
  hour: number;
  timeZone: string;
}): Date {
  const wanted = toDayNumber(day) * dayLong + hour * hourLong;
  const candidates = [-dayLong, dayLong]
    .map((aside) => wanted - offsetAt(wanted + aside, timeZone))
    .sort((a, b) => a - b);
  const shown = candidates.find((at) => at + offsetAt(at, timeZone) === wanted);
  return new Date(shown ?? Math.max(...candidates));
}

const hourLong = 3_600_000;
const dayLong = 24 * hourLong;

/** By how many milliseconds the clocks of a zone are ahead of UTC, in whole minutes. */
function offsetAt(at: number, timeZone: string): number {
  const { date, minutes } = wallClockAt(new Date(at), timeZone);
  const wall = toDayNumber(date) * dayLong + minutes * 60_000;
  return wall - Math.floor(at / 60_000) * 60_000;
}
