import { calendarDate } from "@/lib/domain/calendar-date";
import type { Locale } from "@/lib/domain/locale";

import { dayFormatter } from "./day-formatter";

const styles = {
  /** May 2026 */
  month: { month: "long", year: "numeric" },
  /** May 26 */
  shortMonth: { month: "short", year: "2-digit" },
  /** May, where the year stands nearby */
  onlyMonth: { month: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatFirst = dayFormatter(styles, "month");

/**
 * Writes a month in a language. Apart from whole days, which are all that a browser needs.
 *
 * @param month `YYYY-MM`, or any day of it
 */
export function formatMonth(month: string, locale: Locale, style?: keyof typeof styles): string {
  return formatFirst(calendarDate(`${month.slice(0, 7)}-01`), locale, style);
}
