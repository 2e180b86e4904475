import type { RoadmapContent } from "./roadmap";
import { findTask } from "./roadmap-lookup";
import { isOpen, type TaskRecords } from "./task-state";

/** What a new year can take over from an earlier one. */
export type BroughtOver = {
  /** Settled tasks that the new year's roadmap has as well, of any track. */
  readonly taskKeys: readonly string[];
  /** Weeks that took no time before and need none now either, because all of their tasks are settled. */
  readonly knownWeeks: readonly number[];
};

/**
 * What "bring over what you have done" means (RULES, Enrollment): done and skipped tasks by key, so that it
 * works from one version to the next. Pins and closed weeks belong to the old year's calendar and stay there.
 */
export function bringOver(
  version: RoadmapContent,
  earlier: { readonly states: TaskRecords; readonly knownWeeks: readonly number[] },
): BroughtOver {
  const settled = [...earlier.states.keys()].filter((key) => !isOpen(earlier.states, key));
  const isKnown = (week: number) => {
    const tasks = version.milestones
      .filter((milestone) => milestone.week === week && milestone.trackKey === null)
      .flatMap((milestone) => milestone.tasks);
    return tasks.length > 0 && tasks.every(({ key }) => !isOpen(earlier.states, key));
  };

  return {
    taskKeys: settled.filter((key) => findTask(version, key) !== null),
    knownWeeks: earlier.knownWeeks.filter(isKnown),
  };
}
