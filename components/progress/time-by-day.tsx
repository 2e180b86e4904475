import { getLocale, getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { HeatDay, HeatMap } from "@/lib/domain/heat-map";
import { formatDay } from "@/lib/i18n/format-date";
import { inHours } from "@/lib/i18n/format-minutes";
import { formatMonth } from "@/lib/i18n/format-month";
import { weekdayNames } from "@/lib/i18n/weekday-names";

import { HeatLegend } from "./heat-legend";
import { HeatPicture } from "./heat-picture";
import { PictureSection } from "./picture-section";
import { TableRow } from "./table-row";
import { TableTwin } from "./table-twin";

/** So wide that days are still squares on a phone. */
const half = 27;

/** 53 weeks of days with their minutes, in two halves. */
export async function TimeByDay({ heat, today }: { heat: HeatMap; today: CalendarDate }) {
  const locale = await getLocale();
  const t = await getTranslations("progress.heat");
  const weekdays = weekdayNames(locale);
  const first = heat.weeks
    .flatMap(({ days }) => days)
    .find(({ outside, minutes }) => !outside || minutes > 0);
  const halves = [heat.weeks.slice(0, half), heat.weeks.slice(half)];
  const cellOf = ({ minutes, rest }: HeatDay) => {
    if (minutes > 0) return t("short", { minutes });
    return rest ? t("atRest") : t("noTime");
  };

  return (
    <PictureSection id="time" title={t("title")}>
      <p className="max-w-[64ch]">
        {heat.active === 0 || !first
          ? t("empty")
          : t("sentence", {
              hours: Math.round(inHours(heat.minutes)),
              days: heat.active,
              from: formatDay(first.on, locale, "full"),
            })}
      </p>
      <div className="grid grid-cols-1 gap-x-6 gap-y-3 md:grid-cols-2">
        {halves.map((weeks) => (
          <HeatPicture
            key={weeks[0]?.monday}
            weeks={weeks}
            weekdays={weekdays}
            monthLabels={weeks.map(({ days }) => {
              const begins = days.find(({ on }) => on.endsWith("-01"));
              return begins ? formatMonth(begins.on, locale, "onlyMonth") : "";
            })}
          />
        ))}
      </div>
      <HeatLegend hasRest={heat.weeks.some(({ resting }) => resting > 0)} />
      <p className="max-w-[64ch] text-sm text-soft">{t("rule")}</p>
      <TableTwin
        summary={t("asTable")}
        caption={t("caption")}
        heads={[t("weekOf"), ...weekdays, t("sum")]}
      >
        {heat.weeks
          .filter(({ monday, resting }) => monday <= today || resting > 0)
          .map(({ monday, days, minutes }) => (
            <TableRow
              key={monday}
              name={formatDay(monday, locale, "full")}
              cells={[...days.map(cellOf), minutes > 0 ? t("minutes", { minutes }) : t("noTime")]}
            />
          ))}
      </TableTwin>
    </PictureSection>
  );
}
