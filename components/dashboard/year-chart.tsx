import { getLocale, getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { YearChart as Chart, ChartMonth } from "@/lib/domain/year-chart";
import { formatDay } from "@/lib/i18n/format-date";

import { YearChartPicture } from "./year-chart-picture";

/** The chart of the year with a sentence that says the same, and its table. */
export async function YearChart({ chart }: { chart: Chart }) {
  const locale = await getLocale();
  const t = await getTranslations("dashboard.chart");
  const monthName = ({ month }: ChartMonth, style: "month" | "shortMonth") =>
    formatDay(`${month}-01` as CalendarDate, locale, style);

  return (
    <figure className="grid max-w-lg gap-2">
      <YearChartPicture
        chart={chart}
        planLabel={t("plan")}
        yourLabel={t("you")}
        forecastLabel={(await getTranslations("progress.chart"))("forecast")}
        monthLabel={(month) => monthName(month, "shortMonth")}
      />
      <figcaption className="text-sm text-soft">{t("sentence", chart.today)}</figcaption>
      <details className="text-sm">
        <summary className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-3">
          {t("asTable")}
        </summary>
        <table className="w-full border-collapse text-left tabular-nums">
          <caption className="sr-only">{t("caption")}</caption>
          <thead>
            <tr className="border-line border-b text-soft">
              {[t("month"), t("planned"), t("settled")].map((head) => (
                <th key={head} scope="col" className="py-2 pr-4 font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chart.months.map((month) => (
              <tr key={month.month} className="border-line border-b">
                <th scope="row" className="py-1.5 pr-4 font-normal">
                  {monthName(month, "month")}
                </th>
                <td className="py-1.5 pr-4">{t("percent", { percent: month.planned })}</td>
                <td className="py-1.5 pr-4">
                  {month.settled === null ? t("none") : t("percent", { percent: month.settled })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
