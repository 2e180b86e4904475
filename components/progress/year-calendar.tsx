import { getLocale, getTranslations } from "next-intl/server";

import { type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";
import { workingDates } from "@/lib/domain/idle-days";
import type { Schedule, WeekDates } from "@/lib/domain/schedule";
import type { GridMonth } from "@/lib/domain/year-grid";
import { formatDay } from "@/lib/i18n/format-date";
import { formatDays } from "@/lib/i18n/format-days";
import { formatMonth } from "@/lib/i18n/format-month";

import { CalendarLegend } from "./calendar-legend";
import { MonthLanes } from "./month-lanes";
import { PictureSection } from "./picture-section";
import { TableRow } from "./table-row";
import { TableTwin } from "./table-twin";

type Props = {
  grid: readonly GridMonth[];
  first: Schedule;
  plan: Schedule;
  finished: ReadonlySet<number>;
};

/** The year as months, each week where it was first planned and where it is planned now. */
export async function YearCalendar({ grid, first, plan, finished }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("progress.grid");
  const dates = ({ start, end }: WeekDates) =>
    start === null ? t("known") : formatDays(start, end, locale);

  return (
    <PictureSection id="calendar" title={t("title")}>
      <p className="max-w-[64ch]">{await sentenceOf(first, plan)}</p>
      <CalendarLegend hasRest={plan.idle.length > 0} />
      <ol aria-hidden="true" className="grid grid-cols-1 gap-x-10 gap-y-1 md:grid-cols-2">
        {grid.map((month) => (
          <li key={month.month} className="grid grid-cols-[3.75rem_1fr] items-center gap-x-2">
            <span className="whitespace-nowrap text-soft text-xs">
              {formatMonth(month.month, locale, "shortMonth")}
            </span>
            <MonthLanes month={month} finished={finished} />
          </li>
        ))}
      </ol>
      <TableTwin
        summary={t("asTable")}
        caption={t("caption")}
        heads={[t("weekHead"), t("first"), t("now")]}
      >
        {plan.weeks.map((week, index) => {
          const before = first.weeks[index];
          return (
            <TableRow
              key={week.week}
              name={String(week.week)}
              cells={[before ? dates(before) : t("none"), dates(workingDates(week, plan.idle))]}
            />
          );
        })}
        {plan.idle.map(({ from, to }) => (
          <TableRow
            key={from}
            name={t("rested")}
            cells={[t("none"), formatDays(from, to, locale)]}
          />
        ))}
      </TableTwin>
    </PictureSection>
  );
}

async function sentenceOf(first: Schedule, plan: Schedule): Promise<string> {
  const locale = await getLocale();
  const t = await getTranslations("progress.grid");
  const shared = await getTranslations("progress");
  const startOf = ({ weeks }: Schedule) => weeks.find(({ start }) => start !== null)?.start ?? null;
  const [firstStart, start] = [startOf(first), startOf(plan)];
  if (!firstStart || !first.finish || !start || !plan.finish) return t("empty");

  const day = (date: CalendarDate) => formatDay(date, locale, "full");
  const isSame = firstStart === start && first.finish === plan.finish;
  const sentence = t(isSame ? "same" : "sentence", {
    ...{ firstStart: day(firstStart), firstEnd: day(first.finish) },
    ...{ start: day(start), end: day(plan.finish) },
  });
  const days = plan.idle.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  return days === 0 ? sentence : `${sentence}${shared("gap")}${t("rest", { days })}`;
}
