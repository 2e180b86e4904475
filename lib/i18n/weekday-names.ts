import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { Locale } from "@/lib/domain/locale";

/** A Monday. */
const monday = "2024-01-01" as CalendarDate;

/** Monday to Sunday in few letters: the week begins on Monday in every language. */
export function weekdayNames(locale: Locale): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, index) =>
    format.format(new Date(`${addDays(monday, index)}T00:00:00Z`)),
  );
}
