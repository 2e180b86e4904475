import { isFinished, openTasks, type YearState } from "./milestone-status";
import { isOpen, type TaskRecords } from "./task-state";
import type { WeekTask, YearWeek } from "./year-week";

/**
 * The current week: the first in order that is neither finished nor closed, or null after the last one
 * (RULES, Current week, next step, finishing). Ticks elsewhere never move it. Without a track it stays
 * on the first placeholder: the choice itself.
 */
export function findCurrentWeek<Week extends YearWeek>(
  weeks: readonly Week[],
  year: YearState,
): Week | null {
  return weeks.find((week) => !isFinished(week, year)) ?? null;
}

/**
 * The next step in a week: the first open must below the last settled task, else the first open must,
 * then should, then could; null when nothing is open. Tasks that a trim leaves out are no step.
 */
export function findNextStep<Week extends YearWeek>(
  week: Week,
  year: YearState,
): Week["tasks"][number] | null {
  const lastSettled = week.tasks.findLastIndex(({ key }) => !isOpen(year.states, key));
  const open = openTasks(week, year);
  const below = open.filter((task) => week.tasks.indexOf(task) > lastSettled);
  const isMust = ({ priority }: WeekTask) => priority === "must";

  return (
    below.find(isMust) ??
    open.find(isMust) ??
    open.find(({ priority }) => priority === "should") ??
    open[0] ??
    null
  );
}

/** Tasks of other weeks that Finish week moved to this week's list; settled ones leave it. */
export function pinnedTasks<Week extends YearWeek>(
  weeks: readonly Week[],
  week: number,
  records: TaskRecords,
): readonly Week["tasks"][number][] {
  return weeks
    .filter((other) => other.week !== week)
    .flatMap(({ tasks }) => tasks.filter(({ key }) => isPinnedTo(week, records, key)));
}

/**
 * Closed weeks before the current one in which something is open that the current week's list does not
 * show: the one quiet line. After the last week, all closed weeks with open tasks.
 */
export function weeksLeftOpen<Week extends YearWeek>(
  weeks: readonly Week[],
  year: Omit<YearState, "states"> & { readonly states: TaskRecords },
): readonly { readonly week: Week; readonly tasks: readonly Week["tasks"][number][] }[] {
  const current = findCurrentWeek(weeks, year);
  return weeks
    .filter((week) => year.closedKeys.has(week.key) && (!current || week.week < current.week))
    .map((week) => ({
      week,
      tasks: openTasks(week, year).filter(
        ({ key }) => !current || !isPinnedTo(current.week, year.states, key),
      ),
    }))
    .filter(({ tasks }) => tasks.length > 0);
}

function isPinnedTo(week: number, records: TaskRecords, taskKey: string): boolean {
  return records.get(taskKey)?.pinnedWeek === week && isOpen(records, taskKey);
}
