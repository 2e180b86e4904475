import { getLocale, getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatHours } from "@/lib/domain/hours";
import { formatDay } from "@/lib/i18n/format-date";

type Calendar = {
  startDate: CalendarDate;
  hoursHundredths: number;
  finish: CalendarDate | null;
};

/** What was first planned and what is planned now: first day, pace and last day of both. */
export async function TwoCalendars({ first, now }: { first: Calendar; now: Calendar }) {
  const locale = await getLocale();
  const t = await getTranslations("plan");
  const day = (date: CalendarDate | null) =>
    date === null ? t("none") : formatDay(date, locale, "full");
  const rows = [
    { name: t("startDate"), first: day(first.startDate), now: day(now.startDate) },
    {
      name: t("hours"),
      first: t("hoursValue", { hours: formatHours(first.hoursHundredths) }),
      now: t("hoursValue", { hours: formatHours(now.hoursHundredths) }),
    },
    { name: t("lastDay"), first: day(first.finish), now: day(now.finish) },
  ];

  return (
    <table className="max-w-2xl border-collapse text-left text-sm tabular-nums sm:text-base">
      <caption className="sr-only">{t("calendars")}</caption>
      <thead>
        <tr className="border-line border-b text-sm text-soft">
          <td />
          <th scope="col" className="py-2 pr-4 font-medium">
            {t("first")}
          </th>
          <th scope="col" className="py-2 font-medium">
            {t("now")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name} className="border-line border-b align-baseline">
            <th scope="row" className="py-2.5 pr-3 font-normal text-soft sm:pr-4">
              {row.name}
            </th>
            <td className="whitespace-nowrap py-2.5 pr-4">{row.first}</td>
            <td className="whitespace-nowrap py-2.5 font-medium">{row.now}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
