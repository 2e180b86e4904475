import type { CalendarDate } from "@/lib/domain/calendar-date";
import { readStartDate } from "@/lib/domain/enrollment-rules";
import { formatHours, parseHoursPerWeek } from "@/lib/domain/hours";
import type { Locale } from "@/lib/domain/locale";
import { type YearLength, yearLength } from "@/lib/domain/year-length";
import { formatDay } from "@/lib/i18n/format-date";
import { fill, type Words } from "@/lib/i18n/words";

export type Typed = { startDate: string; hours: string; knownWeeks: readonly number[] };

type Props = {
  typed: Typed;
  today: CalendarDate;
  weekCount: number;
  nominalHundredths: number;
  locale: Locale;
  words: Words["welcome"];
};

/** "At 6 h a week this is two years", before one commits to it (PRODUCT, Time). */
export function PaceSentence({ typed, today, weekCount, nominalHundredths, locale, words }: Props) {
  const start = readStartDate(typed.startDate, today);
  const hoursHundredths = parseHoursPerWeek(typed.hours);
  if (!start.ok || hoursHundredths === null) return words.paceUnknown;

  const length = yearLength({
    startDate: start.date,
    nominalHundredths,
    hoursHundredths,
    weeks: Array.from({ length: weekCount }, (_, index) => ({ week: index + 1, tasks: [] })),
    knownWeeks: typed.knownWeeks,
  });
  if (!length) return words.paceUnknown;
  return fill(words.pace, {
    hours: formatHours(hoursHundredths),
    length: lengthText(length, words.length),
    date: formatDay(length.finish, locale, "full"),
  });
}

function lengthText({ years, months }: YearLength, words: Words["welcome"]["length"]): string {
  if (years === 1) return words.oneYear;
  if (years === 2) return words.twoYears;
  if (years !== null) return fill(words.years, { years });
  return months === 1 ? words.oneMonth : fill(words.months, { months });
}
