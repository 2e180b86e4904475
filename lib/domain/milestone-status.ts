import { isOpen, stateOf, type TaskStates } from "./task-state";
import type { WeekTask, YearWeek } from "./year-week";

/** What decides whether weeks are finished and proved. */
export type YearState = {
  readonly states: TaskStates;
  /** Keys of the milestones that Finish week closed. */
  readonly closedKeys: ReadonlySet<string>;
  /** Keys of tasks linked to evidence that counts: not in the bin, on a public page only public. */
  readonly evidenceTaskKeys?: ReadonlySet<string>;
  /** Keys of tasks that a trim leaves out, see `trimmedTaskKeys`. */
  readonly trimmed?: ReadonlySet<string>;
};

/**
 * Whether a week is finished: all its must tasks are settled, or Finish week closed it (RULES, Current
 * week, next step, finishing). A week without must tasks is finished when everything that counts is
 * settled. What an accepted version brought into a week that was finished already does not decide (RULES,
 * Versions). A placeholder never is finished: there the choice of a track is still ahead.
 */
export function isFinished(week: YearWeek, year: YearState): boolean {
  if (week.placeholder) return false;
  if (year.closedKeys.has(week.key)) return true;
  const deciding = decidingTasks(week, year);
  if (deciding.length === 0) return week.tasks.some(({ key }) => isLateComer(key, week, year));
  return deciding.every(({ key }) => !isOpen(year.states, key));
}

/** The tasks whose settling finishes a week: its musts; without musts all that count. */
export function decidingTasks(week: YearWeek, year: YearState): readonly WeekTask[] {
  const tasks = week.tasks.filter(({ key }) => !isLateComer(key, week, year));
  const musts = tasks.filter(({ priority }) => priority === "must");
  return musts.length > 0 ? musts : tasks.filter(({ key }) => isCounted(key, year));
}

/** Whether a task came with an accepted version into its week when that was finished already. */
export function isLateComer(
  taskKey: string,
  { week }: Pick<YearWeek, "week">,
  { states }: Pick<YearState, "states">,
): boolean {
  return states.get(taskKey)?.pinnedWeek === week;
}

/** Whether a task is proved: done, and linked to evidence that counts. */
export function isTaskProved(taskKey: string, { states, evidenceTaskKeys }: YearState): boolean {
  return stateOf(states, taskKey) === "done" && (evidenceTaskKeys?.has(taskKey) ?? false);
}

/** Whether a week is proved: finished, and at least one of its tasks is proved. */
export function isProved(week: YearWeek, year: YearState): boolean {
  return week.tasks.some(({ key }) => isTaskProved(key, year)) && isFinished(week, year);
}

/** Whether a task is on either side of the count: a trimmed one only once it is settled (RULES, Progress). */
export function isCounted(taskKey: string, { states, trimmed }: YearState): boolean {
  return !trimmed?.has(taskKey) || !isOpen(states, taskKey);
}

export function countedTasks(week: YearWeek, year: YearState): readonly WeekTask[] {
  if (!year.trimmed?.size) return week.tasks;
  return week.tasks.filter(({ key }) => isCounted(key, year));
}

/** The tasks of a week that count and are open, in order. */
export function openTasks<Week extends YearWeek>(
  week: Week,
  year: YearState,
): readonly Week["tasks"][number][] {
  return week.tasks.filter(({ key }) => isOpen(year.states, key) && isCounted(key, year));
}
