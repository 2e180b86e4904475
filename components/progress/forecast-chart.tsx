import { getLocale, getTranslations } from "next-intl/server";

import { YearChartPicture } from "@/components/dashboard/year-chart-picture";
import { forecastText } from "@/components/plan/forecast-text";
import type { Forecast } from "@/lib/domain/forecast";
import type { ChartMonth, YearChart } from "@/lib/domain/year-chart";
import { formatMonth } from "@/lib/i18n/format-month";

import { PictureSection } from "./picture-section";
import { TableRow } from "./table-row";
import { TableTwin } from "./table-twin";

type Props = { chart: YearChart; forecast: Forecast };

/** Planned, actual and forecast over the year. */
export async function ForecastChart({ chart, forecast }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("progress.chart");
  const shared = await getTranslations("dashboard.chart");
  const monthName = ({ month }: ChartMonth, style: "month" | "shortMonth") =>
    formatMonth(month, locale, style);
  const percent = (value: number | null) =>
    value === null ? shared("none") : shared("percent", { percent: value });

  return (
    <PictureSection id="chart" title={t("title")}>
      <div className="max-w-xl">
        <YearChartPicture
          chart={chart}
          planLabel={shared("plan")}
          yourLabel={shared("you")}
          forecastLabel={t("forecast")}
          monthLabel={(month) => monthName(month, "shortMonth")}
        />
      </div>
      <p className="max-w-[64ch]">
        {shared("sentence", chart.today)}
        {(await getTranslations("progress"))("gap")}
        {await forecastSentence(forecast)}
      </p>
      <TableTwin
        summary={t("asTable")}
        caption={t("caption")}
        heads={[shared("month"), shared("planned"), shared("settled"), t("forecastHead")]}
      >
        {chart.months.map((month) => (
          <TableRow
            key={month.month}
            name={monthName(month, "month")}
            cells={[month.planned, month.settled, month.forecast].map(percent)}
          />
        ))}
      </TableTwin>
    </PictureSection>
  );
}

async function forecastSentence(forecast: Forecast): Promise<string> {
  const words = await getTranslations("outlook.forecast");
  const t = await getTranslations("progress.chart");
  return forecastText(forecast, words, await getLocale()) ?? t("finished");
}
