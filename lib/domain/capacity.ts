import { type CalendarDate, toDayNumber } from "./calendar-date";
import type { DateRange, PaceChange, PlanChange } from "./plan-change";

/** Days that all give the same work. The last segment has no end. */
export type Segment = {
  /** Day number of its first day. */
  readonly from: number;
  /** Work of each day in hundredths of an hour per week; 0 on idle days. */
  readonly rate: number;
  /** Work of all days before it, in the same unit. */
  readonly before: number;
};

/**
 * The calendar from `origin` on as segments of equal days: a new one wherever the pace changes or an
 * idle range begins or ends. Of two paces on one date the later made wins; a pace from before the
 * origin counts from the origin on.
 */
export function segmentsOf(
  origin: number,
  hoursHundredths: number,
  changes: readonly PlanChange[],
  idle: readonly DateRange[],
): readonly Segment[] {
  const paces = changes.filter((change): change is PaceChange => change.kind === "pace");
  const paceAt = pacesByDay(paces, hoursHundredths);
  const rests = idle.map(({ from, to }) => [toDayNumber(from), toDayNumber(to) + 1] as const);
  const cuts = [origin, ...paces.map(({ from }) => toDayNumber(from)), ...rests.flat()];
  const days = [...new Set(cuts)].filter((day) => day >= origin).sort((a, b) => a - b);

  const segments: Segment[] = [];
  for (const from of days) {
    const last = segments.at(-1);
    const before = last ? last.before + (from - last.from) * last.rate : 0;
    const isIdle = rests.some(([first, after]) => first <= from && from < after);
    segments.push({ from, rate: isIdle ? 0 : paceAt(from), before });
  }
  return segments;
}

/**
 * The first day whose work goes beyond `work`, and the last day before it that is not idle (the day
 * before the first one if there is none).
 */
export function dayAt(
  segments: readonly Segment[],
  work: number,
): { day: number; workDayBefore: number } {
  const index = segments.findIndex(
    ({ rate }, at) => rate > 0 && (segments[at + 1]?.before ?? Number.POSITIVE_INFINITY) > work,
  );
  const segment = segments[index];
  // The last segment is never idle and never ends, so this is a bug elsewhere.
  if (!segment) throw new RangeError("The calendar has no working day left");
  const day = segment.from + Math.floor((work - segment.before) / segment.rate);
  if (day > segment.from) return { day, workDayBefore: day - 1 };
  const earlier = segments.findLastIndex(({ rate }, at) => at < index && rate > 0);
  return { day, workDayBefore: (segments[earlier + 1]?.from ?? day) - 1 };
}

/** The learner's hours per week on a day, in hundredths: the last pace that began by then, else the first one. */
export function hoursOn(
  { hoursHundredths, changes }: { hoursHundredths: number; changes: readonly PlanChange[] },
  day: CalendarDate,
): number {
  const paces = changes.filter((change): change is PaceChange => change.kind === "pace");
  return pacesByDay(paces, hoursHundredths)(toDayNumber(day));
}

function pacesByDay(paces: readonly PaceChange[], first: number): (day: number) => number {
  // Sorting is stable: of two on one date the later made stays last.
  const sorted = paces
    .map(({ from, hoursHundredths }) => ({ from: toDayNumber(from), rate: hoursHundredths }))
    .sort((a, b) => a.from - b.from);
  return (day) => sorted.findLast(({ from }) => from <= day)?.rate ?? first;
}
