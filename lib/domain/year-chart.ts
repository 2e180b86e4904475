import { addDays, type CalendarDate, daysBetween, earliest, latest } from "./calendar-date";
import type { ChartPoint, Reached } from "./chart-line";
import type { Forecast } from "./forecast";
import { type ChartForecast, chartForecast } from "./forecast-line";
import { countedTasks, type YearState } from "./milestone-status";
import { monthsBetween } from "./month";
import { idleDays } from "./plan-change";
import { percentOf } from "./progress";
import type { Schedule } from "./schedule";
import type { TaskRecords } from "./task-state";
import type { YearWeek } from "./year-week";

/** A month of the table twin; percentages as they stand at its end, floored. */
export type ChartMonth = {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Where the month begins in the chart. */
  readonly x: number;
  readonly planned: number;
  /** Settled until today; null for a month that has not begun. */
  readonly settled: number | null;
  /** Where the real pace leads; null for months that are over, and without a forecast. */
  readonly forecast: number | null;
};

export type YearChart = {
  readonly from: CalendarDate;
  /** The last day shown: of the plan, today, or as much of the forecast as leaves the year readable. */
  readonly to: CalendarDate;
  /** The share of all minutes that the plan wants settled, by day. */
  readonly planned: readonly ChartPoint[];
  /** The share of all minutes that is settled, up to today. */
  readonly settled: readonly ChartPoint[];
  /** Null when there is not enough data for one, or nothing left to do. */
  readonly forecast: ChartForecast | null;
  readonly months: readonly ChartMonth[];
  /** Percentages as they stand when today is over, floored. */
  readonly today: { readonly planned: number; readonly settled: number };
};

type Year = Omit<YearState, "states"> & {
  readonly weeks: readonly YearWeek[];
  readonly states: TaskRecords;
  readonly plan: Schedule;
  readonly startDate: CalendarDate;
  readonly today: CalendarDate;
  readonly forecast?: Forecast;
};

/**
 * Plan, reality and forecast as rising lines (PRODUCT, Time), and the same as a table. Minutes count as in
 * progress. The plan goes evenly through the working days of a week and rests on idle ones; known
 * weeks are there from the first day on. What was settled before the start date counts on it.
 */
export function yearChart(year: Year): YearChart {
  const { startDate, today } = year;
  const total = sumMinutes(year.weeks, year);
  const to = lastDayShown(year);
  const span = daysBetween(startDate, to) + 1;
  const planned = plannedLine(year);
  const settled = settledLine(year);
  const toPoint = ({ days, minutes }: Reached): ChartPoint => ({
    x: round(days / span),
    y: total === 0 ? 0 : round(minutes / total),
  });
  const ahead = total === 0 ? null : chartForecast({ ...year, settled, total, span });

  return {
    from: startDate,
    to,
    planned: [...planned, { days: span, minutes: planned.at(-1)?.minutes ?? 0 }].map(toPoint),
    settled: settled.map(toPoint),
    forecast: ahead && {
      finish: ahead.finish.map(toPoint),
      earliest: ahead.earliest.map(toPoint),
      latest: ahead.latest.map(toPoint),
    },
    today: {
      planned: percentAt(planned, daysBetween(startDate, today) + 1, total),
      settled: percentOf(settled.at(-1)?.minutes ?? 0, total),
    },
    months: monthsBetween(startDate, to).map(({ month, first, after }) => {
      const isFuture = first > today;
      return {
        month,
        x: round(daysBetween(startDate, first) / span),
        planned: percentAt(planned, daysBetween(startDate, after), total),
        settled: isFuture ? null : percentAt(settled, daysBetween(startDate, after), total),
        forecast:
          ahead && after > today
            ? percentAt(ahead.whole, daysBetween(startDate, after), total)
            : null,
      };
    }),
  };
}

function plannedLine({ weeks, plan, startDate, ...year }: Year): readonly Reached[] {
  const dates = new Map(plan.weeks.map((entry) => [entry.week, entry]));
  const known = weeks.filter(({ week }) => !dates.get(week)?.start);
  let before = sumMinutes(known, year);
  const line: Reached[] = [{ days: 0, minutes: before }];

  for (const week of weeks) {
    const entry = dates.get(week.week);
    if (!entry?.start) continue;
    const { start, end } = entry;
    const minutes = sumMinutes([week], year);
    const workDays = (to: CalendarDate) =>
      daysBetween(start, to) + 1 - idleDays(plan.idle, start, to);
    // The line bends where an idle range begins and where it ends.
    const bends = plan.idle.flatMap(({ from, to }) => [addDays(from, -1), to]);
    const inside = bends.filter((day) => day >= start && day < end);
    for (const day of [...inside, end]) {
      line.push({
        days: daysBetween(startDate, day) + 1,
        minutes: before + (minutes * workDays(day)) / workDays(end),
      });
    }
    before += minutes;
  }
  return line;
}

function settledLine({ weeks, startDate, today, ...year }: Year): readonly Reached[] {
  const byDay = new Map<number, number>();
  for (const task of weeks.flatMap((week) => countedTasks(week, year))) {
    const record = year.states.get(task.key);
    if (!record || record.state === "open") continue;
    const day = record.on === null ? 0 : Math.max(0, daysBetween(startDate, record.on) + 1);
    byDay.set(day, (byDay.get(day) ?? 0) + task.minutes);
  }

  let minutes = byDay.get(0) ?? 0;
  const line: Reached[] = [{ days: 0, minutes }];
  const days = [...byDay.keys()].filter((day) => day > 0).sort((a, b) => a - b);
  for (const day of days) {
    // Flat until that day, so that a long rest does not look like steady work.
    if ((line.at(-1)?.days ?? 0) < day - 1) line.push({ days: day - 1, minutes });
    minutes += byDay.get(day) ?? 0;
    line.push({ days: day, minutes });
  }
  const now = daysBetween(startDate, today) + 1;
  if ((line.at(-1)?.days ?? 0) < now) line.push({ days: now, minutes });
  return line;
}

/** A forecast of many years would press the year itself against the edge: it leaves the picture instead. */
const mostStretch = 1.5;

function lastDayShown({ startDate, today, plan, forecast }: Year): CalendarDate {
  const own = latest([startDate, today, plan.finish]) ?? startDate;
  if (forecast?.kind !== "range") return own;
  const span = daysBetween(startDate, own) + 1;
  const most = addDays(startDate, Math.floor(span * mostStretch) - 1);
  const wanted = latest([own, forecast.finish, forecast.latest]) ?? own;
  return earliest([wanted, most]) ?? own;
}

function percentAt(line: readonly Reached[], days: number, total: number): number {
  const right = line.findIndex((point) => point.days >= days);
  const [left, next] = right === -1 ? [line.at(-1), undefined] : [line[right - 1], line[right]];
  if (!next || !left || next.days === days) {
    // Several points share a day when weeks of less than a day do: the last one counts.
    const reached = line.findLast((point) => point.days <= days)?.minutes ?? 0;
    return percentOf(reached, total);
  }
  const share = (days - left.days) / (next.days - left.days);
  const minutes = left.minutes + (next.minutes - left.minutes) * share;
  // A quarter must not become 24 % because a fraction of it is not exact in binary.
  return percentOf(Math.round(minutes * 1e6) / 1e6, total);
}

function sumMinutes(weeks: readonly YearWeek[], year: YearState): number {
  return weeks
    .flatMap((week) => countedTasks(week, year))
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Enough for a picture, and the same text on every machine. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
