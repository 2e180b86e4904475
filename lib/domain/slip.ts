import type { BaselineDates } from "./baseline";
import { type CalendarDate, daysBetween, latest } from "./calendar-date";
import { type DatedYear, finishedOn, toYearState } from "./finished-on";
import { isFinished } from "./milestone-status";
import type { Schedule } from "./schedule";
import type { YearWeek } from "./year-week";

/** What is said about a slip; the words are the interface's, and never a red number. */
export type Slip =
  | { readonly kind: "asPlanned" }
  | { readonly kind: "aboutAWeek"; readonly direction: SlipDirection }
  | { readonly kind: "weeks"; readonly count: number; readonly direction: SlipDirection };

export type SlipDirection = "later" | "earlier";

type Year = DatedYear & {
  /** All weeks in order. */
  readonly weeks: readonly YearWeek[];
  readonly baseline: BaselineDates;
};

/**
 * Days by which the learner is later (negative: earlier) than first planned (RULES, Slip): today after
 * the baseline end of the current week, or before its baseline start. A known week has no dates, so
 * one that was reopened is passed over. When all is finished, the last finishing day is compared with
 * the last day of the baseline.
 */
export function slipDays({
  weeks,
  baseline,
  today,
  ...year
}: Year & { today: CalendarDate }): number {
  const state = toYearState(year);
  const current = weeks.find((week) => baseline[week.week - 1] && !isFinished(week, state));
  const dates = current && baseline[current.week - 1];
  if (!dates) return finishedLate({ weeks, baseline, ...year }) ?? 0;

  const [start, end] = dates;
  if (today > end) return daysBetween(end, today);
  return today < start ? daysBetween(start, today) : 0;
}

/**
 * Days by which a phase is later (negative: earlier) than first planned: a finished one by its last
 * finishing day, any other by its last day in the plan. Null when all of it was known from the start.
 */
export function phaseSlipDays({
  phaseKey,
  plan,
  weeks,
  ...year
}: Year & { phaseKey: string; plan: Schedule }): number | null {
  const own = weeks.filter((week) => week.phaseKey === phaseKey);
  const state = toYearState(year);
  if (own.every((week) => isFinished(week, state))) return finishedLate({ weeks: own, ...year });

  const baselineEnd = lastBaselineDay(own, year.baseline);
  const numbers = new Set(own.map(({ week }) => week));
  const planEnd = latest(plan.weeks.filter(({ week }) => numbers.has(week)).map(({ end }) => end));
  return baselineEnd && planEnd && daysBetween(baselineEnd, planEnd);
}

/** Under 4 days as first planned, to 10 about a week, then the nearest number of whole weeks. */
export function slipOf(days: number): Slip {
  const size = Math.abs(days);
  const direction = days > 0 ? "later" : "earlier";
  if (size < 4) return { kind: "asPlanned" };
  if (size <= 10) return { kind: "aboutAWeek", direction };
  return { kind: "weeks", count: Math.round(size / 7), direction };
}

function finishedLate({ weeks, baseline, ...year }: Year): number | null {
  const baselineEnd = lastBaselineDay(weeks, baseline);
  const finished = latest(weeks.map((week) => finishedOn(week, year)));
  return baselineEnd && finished && daysBetween(baselineEnd, finished);
}

function lastBaselineDay(weeks: readonly YearWeek[], baseline: BaselineDates): CalendarDate | null {
  return latest(weeks.map(({ week }) => baseline[week - 1]?.[1] ?? null));
}
