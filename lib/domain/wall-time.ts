import { type CalendarDate, toDayNumber } from "./calendar-date";
import { wallClockAt } from "./today";

const minute = 60_000;
const day = 86_400_000;

/**
 * The instant at which a clock on the wall of the zone shows a time: the inverse of `wallClockAt`. A time that
 * a change of the clocks leaves out is taken by the clock before the change (02:30 becomes 03:30); of one that
 * comes twice, the first counts: as calendars have it (RFC 5545, 3.3.5).
 *
 * @param minutes after midnight
 * @throws RangeError for a zone that `isTimeZone` refuses
 */
export function instantAt(date: CalendarDate, minutes: number, timeZone: string): Date {
  const face = toDayNumber(date) * day + minutes * minute;
  const offsetAt = (instant: number) => {
    const shown = wallClockAt(new Date(instant), timeZone);
    return toDayNumber(shown.date) * day + shown.minutes * minute - instant;
  };
  const before = face - offsetAt(face - day);
  const after = face - offsetAt(face + day);
  const found = [before, after]
    .filter((instant) => instant + offsetAt(instant) === face)
    .sort((a, b) => a - b);
  return new Date(found[0] ?? before);
}
