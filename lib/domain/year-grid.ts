import { addDays, type CalendarDate, earliest, latest } from "./calendar-date";
import { dayOfMonth, firstOfMonth, monthAfter, monthOf, monthsBetween } from "./month";
import type { DateRange } from "./plan-change";
import type { Schedule } from "./schedule";

/** Days of a month, 1 to 31, both included. */
export type GridRange = { readonly from: number; readonly to: number };

/** The part of a week that lies in a month. A week with a break inside has several. */
export type GridSpan = GridRange & {
  readonly week: number;
  /** Where the number of the week is written: on its first part that is longer than a day, else on its first. */
  readonly isNamed: boolean;
};

export type GridMonth = {
  /** `YYYY-MM`. */
  readonly month: string;
  /** 28 to 31. */
  readonly length: number;
  /** As first planned. */
  readonly first: readonly GridSpan[];
  /** As planned now. */
  readonly plan: readonly GridSpan[];
  /** Breaks and pauses of the plan. */
  readonly rest: readonly GridRange[];
  /** The day of today; null in other months. */
  readonly today: number | null;
};

type Input = { readonly first: Schedule; readonly plan: Schedule; readonly today: CalendarDate };

/**
 * Both calendars as months: from the first day of either to the last one, whole months. Idle days stand apart
 * from the weeks in which they lie (RULES, Plan).
 */
export function yearGrid({ first, plan, today }: Input): readonly GridMonth[] {
  const before = first.weeks.flatMap((week) => spansOf(week, []));
  const now = plan.weeks.flatMap((week) => spansOf(week, plan.idle));
  const from = earliest([...before, ...now].map(({ range }) => range.from));
  const to = latest([...before, ...now].map(({ range }) => range.to));
  if (from === null || to === null) return [];

  return monthsBetween(firstOfMonth(from), addDays(monthAfter(to), -1)).map((part) => {
    const last = addDays(part.after, -1);
    const inMonth = (spans: readonly DatedSpan[]) =>
      spans.filter(({ month }) => month === part.month).map(({ span }) => span);
    return {
      ...{ month: part.month, length: dayOfMonth(last) },
      ...{ first: inMonth(before), plan: inMonth(now) },
      rest: plan.idle.flatMap((range) => within(range, part.first, last) ?? []),
      today: monthOf(today) === part.month ? dayOfMonth(today) : null,
    };
  });
}

type DatedSpan = { readonly month: string; readonly range: DateRange; readonly span: GridSpan };

/** A week without its idle days, cut at the ends of months. */
function spansOf(
  { week, start, end }: Schedule["weeks"][number],
  idle: readonly DateRange[],
): readonly DatedSpan[] {
  if (start === null) return [];
  const parts = workingRanges({ from: start, to: end }, idle).flatMap(({ from, to }) =>
    monthsBetween(from, to).map(({ month, first, after }) => ({
      month,
      range: { from: first, to: addDays(after, -1) },
    })),
  );
  const named = parts.find(({ range }) => range.to > range.from) ?? parts[0];
  return parts.map((part) => {
    const { from, to } = part.range;
    const days = { from: dayOfMonth(from), to: dayOfMonth(to) };
    return { ...part, span: { week, ...days, isNamed: part === named } };
  });
}

/** What is left of a range without its idle days: one stretch, or several around them. */
function workingRanges({ from, to }: DateRange, idle: readonly DateRange[]): readonly DateRange[] {
  const ranges: DateRange[] = [];
  let first = from;
  for (const rest of idle) {
    if (rest.to < first || rest.from > to) continue;
    if (rest.from > first) ranges.push({ from: first, to: addDays(rest.from, -1) });
    first = addDays(rest.to, 1);
  }
  return first <= to ? [...ranges, { from: first, to }] : ranges;
}

function within(range: DateRange, day: CalendarDate, last: CalendarDate): GridRange | null {
  if (range.to < day || range.from > last) return null;
  return {
    from: range.from < day ? 1 : dayOfMonth(range.from),
    to: range.to > last ? dayOfMonth(last) : dayOfMonth(range.to),
  };
}
