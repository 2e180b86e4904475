import type { Bridge, Milestone, RoadmapContent, Task } from "./roadmap";
import { findMilestone, findTask } from "./roadmap-lookup";
import { stateOf, type TaskStates } from "./task-state";

/** The short way from one track into the other, with its keys looked up. */
export type BridgePlan = Pick<Bridge, "key" | "afterWeek" | "toTrackKey" | "why"> & {
  /** What to do first, in its order. */
  readonly tasks: readonly (Task & { readonly week: number; readonly isSettled: boolean })[];
  /** The minutes of those that are open. */
  readonly openMinutes: number;
  /** What it replaces: whole weeks, and single tasks. */
  readonly skipWeeks: readonly Milestone[];
  readonly skipTasks: readonly (Task & { readonly week: number })[];
  readonly continueAt: Milestone | null;
  /** Whether it fits where the learner is now, see `bridgesTo`. */
  readonly fits: boolean;
};

/**
 * The bridges to a track, the earliest first. The one that fits is the last whose week is over: in week 33
 * that of week 30. Up to week 30 none does, because the new track is simply taken from its beginning.
 *
 * @param currentWeek the learner's current week; null for a visitor, whom none fits yet
 */
export function bridgesTo(input: {
  readonly version: RoadmapContent;
  readonly to: string | null;
  readonly states: TaskStates;
  readonly currentWeek: number | null;
}): readonly BridgePlan[] {
  const { version, to, currentWeek } = input;
  const bridges = (version.trackChoice?.bridges ?? [])
    .filter(({ toTrackKey }) => toTrackKey === to)
    .toSorted((a, b) => a.afterWeek - b.afterWeek);
  const fitting = bridges.findLast(({ afterWeek }) => afterWeek < (currentWeek ?? 0));
  return bridges.map((bridge) => planOf(input, bridge, bridge === fitting));
}

function planOf(
  { version, states }: { version: RoadmapContent; states: TaskStates },
  { key, afterWeek, toTrackKey, why, doTaskKeys, skipKeys, continueAt }: Bridge,
  fits: boolean,
): BridgePlan {
  const tasksOf = (keys: readonly string[]) =>
    keys.flatMap((taskKey) => {
      const task = findTask(version, taskKey);
      const week = task && findMilestone(version, task.milestoneKey)?.week;
      return task && week ? { ...task, week } : [];
    });
  const tasks = tasksOf(doTaskKeys).map((task) => ({
    ...task,
    isSettled: stateOf(states, task.key) !== "open",
  }));

  return {
    ...{ key, afterWeek, toTrackKey, why, fits, tasks },
    openMinutes: tasks.reduce((sum, task) => sum + (task.isSettled ? 0 : task.minutes), 0),
    skipWeeks: skipKeys.flatMap((name) => findMilestone(version, name) ?? []),
    skipTasks: tasksOf(skipKeys),
    continueAt: findMilestone(version, continueAt),
  };
}
