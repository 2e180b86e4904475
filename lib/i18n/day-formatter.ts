import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Locale } from "@/lib/domain/locale";

/** Makes what writes a calendar date in a language, in one of some styles. The day is the day: no time zone can move it. */
export function dayFormatter<Style extends string>(
  styles: Readonly<Record<Style, Intl.DateTimeFormatOptions>>,
  usual: NoInfer<Style>,
) {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (day: CalendarDate, locale: Locale, style: Style = usual): string => {
    const key = locale + style;
    // British order for English: a learner anywhere reads "3 May" without doubt.
    const format =
      formats.get(key) ??
      new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
        ...styles[style],
        timeZone: "UTC",
      });
    formats.set(key, format);
    return format.format(new Date(`${day}T00:00:00Z`));
  };
}
