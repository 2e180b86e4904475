import type { CalendarDate } from "./calendar-date";
import { findCurrentWeek } from "./current-week";
import { problemOfLogDay } from "./time-log";
import type { Year } from "./year";

/** How a year can end: walked to its end, left where one stands, or done its work early. */
export const endingKinds = ["finished", "stopped", "job"] as const;

export type EndingKind = (typeof endingKinds)[number];

/** The ending of a year. The year stays active and can be read, ticked and gone on with. */
export type YearEnding = { readonly kind: EndingKind; readonly on: CalendarDate };

/** With what the learner says about it to themselves. */
export type NotedEnding = YearEnding & { readonly note: string };

/** Characters. */
export const mostEndingNote = 2000;

export function isEndingKind(value: unknown): value is EndingKind {
  return endingKinds.some((kind) => kind === value);
}

/**
 * Why a year cannot end on this day; null when it can: from its first day to today. A year that has not begun may
 * end on any day up to today.
 */
export function problemOfEndingDay(
  on: CalendarDate,
  { startDate, today }: { readonly startDate: CalendarDate; readonly today: CalendarDate },
): "afterToday" | "before2000" | "beforeStart" | null {
  const problem = problemOfLogDay(on, today);
  if (problem !== null) return problem;
  return startDate <= today && on < startDate ? "beforeStart" : null;
}

/**
 * The ending that is offered first: "finished" when every week is finished, the last one is, or nothing that counts
 * is open; null while there is something to go on with.
 */
export function offeredEnding({
  weeks,
  state,
  progress,
}: Pick<Year, "weeks" | "state" | "progress">): "finished" | null {
  const { total, settled } = progress.whole.tasks;
  const hasPlaceholder = weeks.some(({ placeholder }) => placeholder);
  const isNothingOpen = total > 0 && settled === total && !hasPlaceholder;
  const isOver =
    findCurrentWeek(weeks, state) === null ||
    progress.milestones.at(-1)?.finished === true ||
    isNothingOpen;
  return isOver ? "finished" : null;
}
