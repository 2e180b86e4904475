import { type Absence, absentFrom } from "./absence";
import { addDays, type CalendarDate, daysBetween } from "./calendar-date";
import { findCurrentWeek } from "./current-week";
import { openTasks } from "./milestone-status";
import type { DateRange, PlanChange } from "./plan-change";
import type { Year } from "./year";

/** A task that takes no longer is short enough to begin with. */
export const shortMinutes = 30;

type Change = PlanChange & { readonly id: string };

/** The change that made up for an absence, so that it can be taken back. */
export type MadeUpFor = { readonly id: string; readonly kind: "shift" | "break" } & DateRange;

/** Where somebody was who comes back, and what is short enough to begin with (PRODUCT, Coming back). */
export type ComingBack = Absence & {
  /** The task that was settled last; null before the first. */
  readonly lastTaskKey: string | null;
  /** One short task of the current week; null where that has none. */
  readonly shortTaskKey: string | null;
  /** Given once one of the offers was applied; null as long as they stand. */
  readonly madeUpFor: MadeUpFor | null;
};

/** Puts together what the dashboard says to somebody who was away (docs/decisions/0067). */
export function comingBackOf(
  absence: Absence,
  year: Pick<Year, "weeks" | "state" | "records">,
  changes: readonly Change[],
  today: CalendarDate,
): ComingBack {
  const hasOffer = absence.carryOn !== null || absence.asBreak !== null;
  return {
    ...absence,
    lastTaskKey: lastSettled(year),
    shortTaskKey: shortTask(year),
    madeUpFor: hasOffer ? null : lastRest(changes, today),
  };
}

/** Of several on the last day the one that stands last in the year. */
function lastSettled({ weeks, records }: Pick<Year, "weeks" | "records">): string | null {
  let last: { key: string; on: CalendarDate } | null = null;
  for (const { key } of weeks.flatMap(({ tasks }) => tasks)) {
    const on = records.states.get(key)?.on ?? null;
    if (on !== null && (last === null || on >= last.on)) last = { key, on };
  }
  return last?.key ?? null;
}

/**
 * The shortest open must of the current week if it takes at most half an hour, else the shortest task that
 * does, else the shortest must, else the shortest of all.
 */
function shortTask({ weeks, state }: Pick<Year, "weeks" | "state">): string | null {
  const current = findCurrentWeek(weeks, state);
  const open = current ? openTasks(current, state).toSorted((a, b) => a.minutes - b.minutes) : [];
  const must = open.find(({ priority }) => priority === "must");
  const short = [must, open[0]].find((task) => task && task.minutes <= shortMinutes);
  return (short ?? must ?? open[0])?.key ?? null;
}

/** The break or shift made last of those that ended within the days that still count as just come back. */
function lastRest(changes: readonly Change[], today: CalendarDate): MadeUpFor | null {
  const rests = changes.flatMap((change): MadeUpFor[] => {
    const { id, kind } = change;
    if (kind === "break") return [{ id, kind, from: change.from, to: change.to }];
    if (kind !== "shift") return [];
    return [{ id, kind, from: change.from, to: addDays(change.from, change.days - 1) }];
  });
  const isRecent = ({ to }: MadeUpFor) => to < today && daysBetween(to, today) < absentFrom;
  return rests.findLast(isRecent) ?? null;
}
