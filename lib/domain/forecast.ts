import type { YearActivity } from "./activity";
import { addDays, type CalendarDate, fromDayNumber, latest, toDayNumber } from "./calendar-date";
import { finishedOn } from "./finished-on";
import {
  add,
  ceiling,
  compare,
  divide,
  type Fraction,
  fraction,
  multiply,
  toNumber,
  zero,
} from "./fraction";
import { type DateRange, idleDays, idleDaysOfABreak } from "./plan-change";
import { minutesIn, openMinutes, type PacedYear, ratiosOf } from "./real-pace";
import type { Year } from "./year";

/** Seven days and the estimated minutes of the tasks that were set to done in them, × the ratio. */
export type ForecastBlock = DateRange & { readonly minutes: number };

/** Where the real pace leads (PRODUCT, Time; RULES, Forecast). */
export type Forecast =
  /** Fewer than two blocks count, or in half of them nothing was done. */
  | { readonly kind: "notEnoughData" }
  /** Nothing is open; `on` is the day of the last week, null when no day is known. */
  | { readonly kind: "finished"; readonly on: CalendarDate | null }
  | {
      readonly kind: "range";
      /** Last days, at the median pace, at the upper and at the lower quartile. */
      readonly finish: CalendarDate;
      readonly earliest: CalendarDate;
      /** Null: open-ended. */
      readonly latest: CalendarDate | null;
      /** The pace in minutes per week, to a thousandth. */
      readonly weeklyMinutes: {
        readonly lower: number;
        readonly median: number;
        readonly upper: number;
      };
      /** The two to six blocks that were counted, the oldest first. */
      readonly blocks: readonly ForecastBlock[];
    };

type ForecastYear = PacedYear & Pick<Year, "plan">;

type Input = {
  readonly year: ForecastYear;
  readonly activity: YearActivity;
  readonly startDate: CalendarDate;
  readonly today: CalendarDate;
};

/** Of the blocks that count, the last six. */
const mostBlocks = 6;
const fewestBlocks = 2;

/**
 * The range of days on which the year will be over, should the learner go on as in the last weeks.
 *
 * What RULES leaves open is decided in docs/decisions/0060:
 * - A block that would begin before the start date is none, so it needs seven whole days.
 * - Idle days are those of the plan: breaks and shifts.
 * - What was done today is no longer open, and is not in a block before tomorrow.
 * - Open are all tasks of the present track that count, also those that Finish week left open and the
 *   reopened ones of known weeks. A placeholder is a nominal week of minutes, at the mean ratio of
 *   the weeks whose tasks are known.
 * - The last day is the one on which the work runs out: the n-th day that is not idle, today the
 *   first, where n is `7 × open ÷ pace` rounded up. Nothing else is rounded.
 * - A day beyond the calendar (after 2300) is no date: the latest is open-ended then, and if it is
 *   the finish itself there is not enough data.
 */
export function forecastOf({ year, activity, startDate, today }: Input): Forecast {
  const ratioOf = ratiosOf(year, activity);
  const open = openMinutes(year, ratioOf);
  if (open.part === 0n) return { kind: "finished", on: lastFinish(year) };

  const blocks = blocksBefore({ idle: year.plan.idle, startDate, today });
  const minutes = minutesIn(blocks, year, ratioOf);
  const sorted = minutes.toSorted(compare);
  const [lower, median, upper] = [quartile(sorted, 1), quartile(sorted, 2), quartile(sorted, 3)];
  const lastDay = (pace: Fraction) => lastDayAt(pace, open, today, year.plan.idle);
  const finish = blocks.length < fewestBlocks ? null : lastDay(median);
  const earliest = lastDay(upper);
  if (finish === null || earliest === null) return { kind: "notEnoughData" };

  return {
    ...{ kind: "range", finish, earliest, latest: lastDay(lower) },
    weeklyMinutes: { lower: toNumber(lower), median: toNumber(median), upper: toNumber(upper) },
    blocks: blocks.map((block, index) => ({ ...block, minutes: toNumber(minutes[index] ?? zero) })),
  };
}

/** The blocks that count, the oldest first. */
function blocksBefore({
  idle,
  startDate,
  today,
}: {
  idle: readonly DateRange[];
  startDate: CalendarDate;
  today: CalendarDate;
}): readonly DateRange[] {
  const blocks: DateRange[] = [];
  for (let from = addDays(today, -7); from >= startDate; from = addDays(from, -7)) {
    const to = addDays(from, 6);
    if (idleDays(idle, from, to) < idleDaysOfABreak) blocks.unshift({ from, to });
    if (blocks.length === mostBlocks) break;
  }
  return blocks;
}

/** Linear interpolation between the sorted values (type 7 of Hyndman and Fan); 0 of none. */
function quartile(sorted: readonly Fraction[], quarters: 1 | 2 | 3): Fraction {
  const place = (sorted.length - 1) * quarters;
  const below = sorted[Math.floor(place / 4)];
  const above = sorted[Math.ceil(place / 4)];
  if (!below || !above) return zero;
  const share = place % 4;
  return add(multiply(below, fraction(4 - share, 4)), multiply(above, fraction(share, 4)));
}

/** The day on which `open` runs out at `pace` minutes per week, idle days apart; null when never. */
function lastDayAt(
  pace: Fraction,
  open: Fraction,
  today: CalendarDate,
  idle: readonly DateRange[],
): CalendarDate | null {
  if (pace.part === 0n) return null;
  let left = Number(ceiling(divide(multiply(open, fraction(7)), pace)));
  let day = toDayNumber(today);
  for (const range of idle) {
    const free = Math.max(0, toDayNumber(range.from) - day);
    if (left <= free) break;
    left -= free;
    day = Math.max(day, toDayNumber(range.to) + 1);
  }
  const last = day + left - 1;
  return last > lastDayNumber ? null : fromDayNumber(last);
}

const lastDayNumber = toDayNumber("2300-12-31" as CalendarDate);

function lastFinish({ weeks, state, records }: ForecastYear): CalendarDate | null {
  const { states, closedOn } = records;
  const dated = { states, closedOn, ...(state.trimmed && { trimmed: state.trimmed }) };
  return latest(weeks.map((week) => finishedOn(week, dated)));
}
