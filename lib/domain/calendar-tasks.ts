import type { LocalizedText } from "./locale";
import { isCounted } from "./milestone-status";
import { toTask } from "./own-task";
import type { WeekEntry } from "./roadmap-lookup";
import { stateOf, type TaskState } from "./task-state";
import type { Year } from "./year";

/** A task as a calendar names it in its week. */
export type ListedTask = { readonly title: LocalizedText; readonly state: TaskState };

/** The tasks of a week that count, in its order, and then the learner's own. */
export function calendarTasks(
  { state, ownTasks }: Pick<Year, "state" | "ownTasks">,
  { key, tasks }: WeekEntry,
): ListedTask[] {
  const own = ownTasks.filter(({ milestoneKey }) => milestoneKey === key);
  return [...tasks.filter((task) => isCounted(task.key, state)), ...own.map(toTask)].map(
    (task) => ({ title: task.title, state: stateOf(state.states, task.key) }),
  );
}
