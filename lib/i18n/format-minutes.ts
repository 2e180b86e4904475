import { fill } from "./words";

/** Minutes in words: "45 min", "2 h", "1.5 h". Half hours are written as hours, anything else in minutes. */
export function formatMinutes(
  minutes: number,
  words: { readonly minutes: string; readonly hours: string },
): string {
  return minutes >= 60 && minutes % 30 === 0
    ? fill(words.hours, { hours: minutes / 60 })
    : fill(words.minutes, { minutes });
}

/** Hours with at most one decimal, for sums: 725 minutes are 12.1. */
export function inHours(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}

/** A length exactly: "45 min", "12 h", "11 h 15 min". */
export function formatLength(
  minutes: number,
  words: { readonly minutes: string; readonly hours: string; readonly hoursMinutes: string },
): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return fill(words.minutes, { minutes });
  return fill(rest === 0 ? words.hours : words.hoursMinutes, { hours, minutes: rest });
}
