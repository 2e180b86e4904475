import { type CalendarDate, latest } from "./calendar-date";
import { decidingTasks, isFinished, type YearState } from "./milestone-status";
import type { TaskRecords } from "./task-state";
import type { YearWeek } from "./year-week";

/** A learner's year with the days on which things happened. */
export type DatedYear = {
  readonly states: TaskRecords;
  /** By milestone key: the day on which Finish week closed it. */
  readonly closedOn: ReadonlyMap<string, CalendarDate>;
  readonly trimmed?: ReadonlySet<string>;
};

export function toYearState({ states, closedOn, trimmed }: DatedYear): YearState {
  return { states, closedKeys: new Set(closedOn.keys()), ...(trimmed && { trimmed }) };
}

/**
 * The day on which a week was finished: the last day of its musts, or the day of Finish week if that
 * came first. Null while it is not finished.
 */
export function finishedOn(week: YearWeek, year: DatedYear): CalendarDate | null {
  const closed = year.closedOn.get(week.key) ?? null;
  const open = { ...toYearState(year), closedKeys: new Set<string>() };
  if (!isFinished(week, open)) return week.placeholder ? null : closed;

  const deciding = decidingTasks(week, open);
  const settled = latest(deciding.map(({ key }) => year.states.get(key)?.on ?? null));
  return closed !== null && (settled === null || closed < settled) ? closed : settled;
}
