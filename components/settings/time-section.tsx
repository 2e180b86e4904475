import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatHours } from "@/lib/domain/hours";
import type { Locale } from "@/lib/domain/locale";
import { formatDay } from "@/lib/i18n/format-date";
import { fill, type Words } from "@/lib/i18n/words";

import { Section } from "./section";
import { StartForm } from "./start-form";
import { TimeForm } from "./time-form";

type Props = {
  timeZone: string;
  dayEndsAt: number;
  /** Start date and hours of the active year. */
  year: { readonly startDate: CalendarDate; readonly hoursHundredths: number } | null;
  startDates: { readonly min: CalendarDate; readonly max: CalendarDate };
  /** The last day on which the start may be corrected, or null when it is over. */
  correctUntil: CalendarDate | null;
  locale: Locale;
  words: Words["settings"];
  errors: Words["errors"];
};

/** The learner's clock, and what their year is compared with. */
export function TimeSection(props: Props) {
  const { timeZone, dayEndsAt, year, startDates, correctUntil, locale, words, errors } = props;
  const { time } = words;
  const zones = [...new Set([timeZone, "UTC", ...Intl.supportedValuesOf("timeZone")])].sort();
  const dayOf = (day: CalendarDate) => formatDay(day, locale, "full");
  return (
    <Section id="time" title={time.title} lead={time.lead}>
      <TimeForm {...{ timeZone, dayEndsAt, zones, words, errors }} />
      {year ? <h3 className="pt-4">{time.startTitle}</h3> : null}
      {year && correctUntil ? (
        <>
          <p className="max-w-[60ch] text-soft">
            {fill(time.correctLead, { day: dayOf(correctUntil) })}
          </p>
          <StartForm {...year} {...{ startDates, locale, words, errors }} />
        </>
      ) : null}
      {year && !correctUntil ? (
        <p className="max-w-[60ch]">
          {fill(time.fixedLead, {
            day: dayOf(year.startDate),
            hours: formatHours(year.hoursHundredths),
          })}{" "}
          <a href="#years">{time.newYear}</a>
        </p>
      ) : null}
    </Section>
  );
}
