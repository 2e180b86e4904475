import { addDays, type CalendarDate, daysBetween } from "./calendar-date";
import type { ChartPoint, Reached } from "./chart-line";
import type { Forecast } from "./forecast";
import { type DateRange, idleDays } from "./plan-change";
import type { Schedule } from "./schedule";

/** Three lines that begin where today's ends, cut off at the edge of the picture. */
export type ChartForecast = {
  readonly finish: readonly ChartPoint[];
  readonly earliest: readonly ChartPoint[];
  /** Level, when it is open-ended. */
  readonly latest: readonly ChartPoint[];
};

type Input = {
  readonly forecast?: Forecast;
  readonly plan: Schedule;
  readonly startDate: CalendarDate;
  readonly today: CalendarDate;
  readonly settled: readonly Reached[];
  /** Minutes of the whole year. */
  readonly total: number;
  /** Days of the picture. */
  readonly span: number;
};

type ForecastLines = Readonly<
  Record<"finish" | "earliest" | "latest" | "whole", readonly Reached[]>
>;

/**
 * From what is settled today evenly through the working days ahead to all of it on the forecast's days, level in
 * breaks. `whole` is the line of the finish uncut, for the table. Null when there is no range to draw.
 */
export function chartForecast(input: Input): ForecastLines | null {
  const { forecast, settled, span } = input;
  const now = settled.at(-1);
  if (forecast?.kind !== "range" || !now) return null;

  const whole = lineTo(forecast.finish, now, input);
  const last = forecast.latest && lineTo(forecast.latest, now, input);
  return {
    whole,
    finish: cutAt(span, whole),
    earliest: cutAt(span, lineTo(forecast.earliest, now, input)),
    latest: last ? cutAt(span, last) : [now, { days: span, minutes: now.minutes }],
  };
}

function lineTo(
  end: CalendarDate,
  now: Reached,
  { plan, startDate, today, total }: Input,
): readonly Reached[] {
  const first = addDays(today, 1);
  if (end < first) return [now, { days: now.days, minutes: total }];
  const workDays = (to: CalendarDate) => workDaysOf(plan.idle, first, to);
  const bends = plan.idle.flatMap(({ from, to }) => [addDays(from, -1), to]);
  const inside = bends.filter((day) => day >= first && day < end);
  // A range that is all idle cannot be: the forecast ends on a working day.
  const whole = Math.max(1, workDays(end));
  return [
    now,
    ...[...inside, end].map((day) => ({
      days: daysBetween(startDate, day) + 1,
      minutes: now.minutes + ((total - now.minutes) * workDays(day)) / whole,
    })),
  ];
}

function workDaysOf(idle: readonly DateRange[], from: CalendarDate, to: CalendarDate): number {
  return daysBetween(from, to) + 1 - idleDays(idle, from, to);
}

/** The line as far as the edge, which it meets at the height that it has there. */
function cutAt(span: number, line: readonly Reached[]): readonly Reached[] {
  const beyond = line.findIndex(({ days }) => days > span);
  const [before, after] = [line[beyond - 1], line[beyond]];
  if (beyond === -1 || !before || !after) return line;
  const share = (span - before.days) / (after.days - before.days);
  const minutes = before.minutes + (after.minutes - before.minutes) * share;
  return [...line.slice(0, beyond), { days: span, minutes }];
}
