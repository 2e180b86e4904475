import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Locale } from "@/lib/domain/locale";

const styles = {
  /** 3 May */
  day: { day: "numeric", month: "long" },
  /** 3 May 2026 */
  full: { day: "numeric", month: "long", year: "numeric" },
  /** 3 May, in few letters */
  short: { day: "numeric", month: "short" },
  /** May 2026 */
  month: { month: "long", year: "numeric" },
  /** May 26 */
  shortMonth: { month: "short", year: "2-digit" },
  /** May, where the year stands nearby */
  onlyMonth: { month: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Writes a calendar date in a language. The day is the day: no time zone can move it. */
export function formatDay(
  day: CalendarDate,
  locale: Locale,
  style: keyof typeof styles = "day",
): string {
  const key = `${locale} ${style}`;
  // British order for English: a learner anywhere reads "3 May" without doubt.
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
      ...styles[style],
      timeZone: "UTC",
    });
  formats.set(key, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}
