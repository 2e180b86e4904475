import { addDays, type CalendarDate, earliest, latest } from "./calendar-date";
import { dayOfMonth, firstOfMonth, monthAfter, monthsBetween } from "./month";
import type { DateRange } from "./plan-change";
import type { Schedule } from "./schedule";

/** Days of a month, 1 to 31, both included. */
export type GridRange = { readonly from: number; readonly to: number };

/** The part of a week that lies in a month. A week with a break inside has several. */
export type GridSpan = GridRange & {
  readonly week: number;
  /** Whether the week begins here: where its number is written. */
  readonly begins: boolean;
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
  const before = first.weeks.flatMap((week) => spanOf(week, []));
  const now = plan.weeks.flatMap((week) => spanOf(week, plan.idle));
  const all = [...before, ...now];
  const from = earliest(all.map((span) => span.from));
  const to = latest(all.map((span) => span.to));
  if (from === null || to === null) return [];

  return monthsBetween(firstOfMonth(from), addDays(monthAfter(to), -1)).map(
    ({ month, first: day, after }) => {
      const last = addDays(after, -1);
      const inMonth = (spans: readonly DatedSpan[]) =>
        spans.flatMap((span): GridSpan[] => {
          const range = within(span, day, last);
          if (!range) return [];
          return [{ ...range, week: span.week, begins: span.begins && span.from >= day }];
        });
      return {
        ...{ month, length: dayOfMonth(last), first: inMonth(before), plan: inMonth(now) },
        rest: plan.idle.flatMap((range) => within(range, day, last) ?? []),
        today: day <= today && today <= last ? dayOfMonth(today) : null,
      };
    },
  );
}

type DatedSpan = DateRange & { readonly week: number; readonly begins: boolean };

/** A week without its idle days: one stretch, or several around its breaks. */
function spanOf(
  { week, start, end }: Schedule["weeks"][number],
  idle: readonly DateRange[],
): DatedSpan[] {
  if (start === null) return [];
  const spans: DatedSpan[] = [];
  let from = start;
  for (const rest of idle) {
    if (rest.to < from || rest.from > end) continue;
    if (rest.from > from) {
      spans.push({ week, from, to: addDays(rest.from, -1), begins: spans.length === 0 });
    }
    from = addDays(rest.to, 1);
  }
  if (from <= end) spans.push({ week, from, to: end, begins: spans.length === 0 });
  return spans;
}

function within(range: DateRange, day: CalendarDate, last: CalendarDate): GridRange | null {
  if (range.to < day || range.from > last) return null;
  return {
    from: range.from < day ? 1 : dayOfMonth(range.from),
    to: range.to > last ? dayOfMonth(last) : dayOfMonth(range.to),
  };
}
