import { findRoadmapSubject, type RoadmapSubject } from "./note-subject";
import { type OwnTask, ownTaskId, toTask } from "./own-task";
import type { RoadmapContent } from "./roadmap";
import { findMilestone } from "./roadmap-lookup";

/**
 * What a task is called and where it stands, for the roadmap's tasks of any track, retired ones and the
 * learner's own; null for a key that is none of them.
 */
export function findTaskSubject(
  version: RoadmapContent,
  ownTasks: readonly OwnTask[],
  key: string,
): RoadmapSubject | null {
  const id = ownTaskId(key);
  if (id === null) return findRoadmapSubject(version, { kind: "task", key });
  const own = ownTasks.find((task) => task.id === id);
  if (!own) return null;
  const milestone = findMilestone(version, own.milestoneKey);
  return {
    title: toTask(own).title,
    milestoneKey: milestone?.key ?? null,
    week: milestone?.week ?? null,
  };
}
