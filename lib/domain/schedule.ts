import { type CalendarDate, fromDayNumber, toDayNumber } from "./calendar-date";
import { dayAt, type Segment, segmentsOf } from "./capacity";
import { add, type Fraction, floor, fraction, multiply, one, zero } from "./fraction";
import { type DateRange, idleRanges, isKept, keptPriority, type PlanChange } from "./plan-change";
import type { Priority } from "./roadmap";

/** A week as the plan sees it. A placeholder has no tasks. */
export type PlannedWeek = {
  readonly week: number;
  readonly tasks: readonly { readonly minutes: number; readonly priority: Priority }[];
};

export type ScheduleInput = {
  readonly startDate: CalendarDate;
  /** The roadmap's hours per week, in hundredths. */
  readonly nominalHundredths: number;
  /** The learner's hours per week from the start date on, in hundredths. */
  readonly hoursHundredths: number;
  /** All weeks in order. */
  readonly weeks: readonly PlannedWeek[];
  readonly knownWeeks: readonly number[];
  /** In the order in which they were made, without the undone ones; none for the baseline. */
  readonly changes: readonly PlanChange[];
};

/** First and last day, both included; null for a known week, which takes no time. */
export type WeekDates =
  | { readonly week: number; readonly start: CalendarDate; readonly end: CalendarDate }
  | { readonly week: number; readonly start: null; readonly end: null };

export type Schedule = {
  readonly weeks: readonly WeekDates[];
  /** The last day of the last week that takes time; null when every week is known. */
  readonly finish: CalendarDate | null;
  /** Days without work, in order. A gap lies in the week before it. */
  readonly idle: readonly DateRange[];
};

/**
 * The dates of every week (PRODUCT, Time; RULES, Plan). Each day that is not idle gives
 * `capacity ÷ (7 × nominal)` of a week's work. A week starts on the first day whose work goes beyond
 * what all weeks before it need, and ends the day before the next one starts, but never before its own
 * start. The last week ends on the last day with work before the day on which one more week would
 * start. With nothing changed week i (from 0) starts on `startDate + floor(7 × nominal × i ÷ capacity)`.
 *
 * Work is counted in hundredths of an hour, of which a week needs `7 × nominal` and a day gives
 * `capacity`: whole numbers, so no date depends on rounding.
 */
export function computeSchedule(input: ScheduleInput): Schedule {
  const origin = toDayNumber(input.startDate);
  const idle = idleRanges(input.changes);
  const segments = segmentsOf(origin, input.hoursHundredths, input.changes, idle);
  const known = new Set(input.knownWeeks);
  const dated = input.weeks.filter(({ week }) => !known.has(week));
  const starts = startsOf(dated, input, segments);

  const datesByWeek = new Map(
    dated.map(({ week }, index): [number, WeekDates] => {
      const start = starts.days[index] ?? 0;
      const next = starts.days[index + 1];
      const end = Math.max(start, next === undefined ? starts.lastWorkDay : next - 1);
      return [week, { week, start: fromDayNumber(start), end: fromDayNumber(end) }];
    }),
  );
  const last = dated.at(-1);

  return {
    weeks: input.weeks.map(({ week }) => datesByWeek.get(week) ?? { week, start: null, end: null }),
    finish: (last && datesByWeek.get(last.week)?.end) ?? null,
    idle,
  };
}

/**
 * The week in which the plan wants one to be: the one whose dates contain today, null before the start
 * and after the finish. Where weeks of less than a day share one, the last of them.
 */
export function planWeekOn(schedule: Schedule, today: CalendarDate): number | null {
  const current = schedule.weeks.findLast(
    ({ start, end }) => start !== null && start <= today && today <= end,
  );
  return current?.week ?? null;
}

/** Day numbers on which the weeks start, and the last day with work. */
function startsOf(
  weeks: readonly PlannedWeek[],
  { nominalHundredths, changes }: ScheduleInput,
  segments: readonly Segment[],
): { days: readonly number[]; lastWorkDay: number } {
  const weekOfWork = fraction(7 * nominalHundredths);
  const days: number[] = [];
  // The need of the weeks so far, in weeks of work: an exact fraction, since shares have any divisor.
  let need = zero;
  // A day's work is a whole number, so it goes beyond the need when it goes beyond its floor.
  const needed = () => Number(floor(multiply(weekOfWork, need)));

  for (const week of weeks) {
    days.push(dayAt(segments, needed()).day);
    need = add(need, keptShare(week, keptPriority(changes, week.week)));
  }
  return { days, lastWorkDay: dayAt(segments, needed()).workDayBefore };
}

/** The share of its minutes that stays in a trimmed week; a week without tasks keeps its length. */
function keptShare({ tasks }: PlannedWeek, keep: Priority): Fraction {
  if (keep === "could") return one;
  const whole = sumMinutes(tasks);
  if (whole === 0) return one;
  const kept = sumMinutes(tasks.filter(({ priority }) => isKept(priority, keep)));
  return fraction(kept, whole);
}

function sumMinutes(tasks: readonly { readonly minutes: number }[]): number {
  return tasks.reduce((sum, { minutes }) => sum + minutes, 0);
}
