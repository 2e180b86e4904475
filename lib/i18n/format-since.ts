import type { Locale } from "@/lib/domain/locale";
import { todayFor } from "@/lib/domain/today";

import { formatDay } from "./format-date";
import { formatTime } from "./format-time";
import { fill, type Words } from "./words";

type When = { readonly timeZone: string; readonly now: number };

/**
 * Since when something runs, on the learner's wall clock: "since 14:05", with the date unless it is the same.
 *
 * @param startedAt milliseconds since 1970, as `now`
 */
export function formatSince(
  startedAt: number,
  { timeZone, now }: When,
  locale: Locale,
  words: Pick<Words["time"]["timer"], "since" | "sinceDay">,
): string {
  const dateOf = (instant: number) =>
    todayFor({ instant: new Date(instant), timeZone, dayEndsAt: 0 });
  const time = formatTime(startedAt, timeZone);
  const date = dateOf(startedAt);
  return date === dateOf(now)
    ? fill(words.since, { time })
    : fill(words.sinceDay, { time, day: formatDay(date, locale) });
}
