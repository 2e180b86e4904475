import { getLocale, getTranslations } from "next-intl/server";

import { TableRow } from "@/components/progress/table-row";
import { TableTwin } from "@/components/progress/table-twin";
import type { YearChart as Chart, ChartMonth } from "@/lib/domain/year-chart";
import { formatMonth } from "@/lib/i18n/format-month";
import { localePath } from "@/lib/i18n/paths";

import { YearChartPicture } from "./year-chart-picture";

/** The chart of the year with a sentence that says the same, and its table. */
export async function YearChart({ chart }: { chart: Chart }) {
  const locale = await getLocale();
  const t = await getTranslations("dashboard.chart");
  const progress = await getTranslations("progress");
  const monthName = ({ month }: ChartMonth, style: "month" | "shortMonth") =>
    formatMonth(month, locale, style);

  return (
    <figure className="grid max-w-lg gap-2">
      <YearChartPicture
        chart={chart}
        planLabel={t("plan")}
        yourLabel={t("you")}
        forecastLabel={progress("chart.forecast")}
        monthLabel={(month) => monthName(month, "shortMonth")}
      />
      <figcaption className="text-sm text-soft">
        {t("sentence", chart.today)}
        {progress("gap")}
        <a href={localePath(locale, "/progress")}>{progress("open")}</a>
      </figcaption>
      <TableTwin
        summary={t("asTable")}
        caption={t("caption")}
        heads={[t("month"), t("planned"), t("settled")]}
      >
        {ownMonths(chart).map((month) => (
          <TableRow
            key={month.month}
            name={monthName(month, "month")}
            cells={[
              t("percent", { percent: month.planned }),
              month.settled === null ? t("none") : t("percent", { percent: month.settled }),
            ]}
          />
        ))}
      </TableTwin>
    </figure>
  );
}

/** Without the months that only the forecast reaches: the whole table stands on the page of progress. */
function ownMonths({ months }: Chart): readonly ChartMonth[] {
  const last = months.findIndex(({ planned, settled }) => planned === 100 && settled === null);
  return last === -1 ? months : months.slice(0, last + 1);
}
