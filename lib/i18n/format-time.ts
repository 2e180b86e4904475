const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The time on the wall clock of a zone, in 24 hours: "14:05".
 *
 * @param instant milliseconds since 1970
 * @throws RangeError for a zone that `isTimeZone` refuses
 */
export function formatTime(instant: number, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en-GB", {
      ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone },
    });
  // Names of zones come from accounts: only so many are worth their memory.
  if (formats.size >= 700) formats.clear();
  formats.set(timeZone, format);
  return format.format(instant);
}
