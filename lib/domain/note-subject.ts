import type { LocalizedText } from "./locale";
import type { NoteSubject } from "./note";
import type { RoadmapContent } from "./roadmap";
import { findMilestone, findTask } from "./roadmap-lookup";

/** A task or a week of the roadmap that a note is about. */
export type RoadmapSubject = {
  readonly title: LocalizedText;
  /** The week that it is, or that it belongs to; null when the roadmap has it no longer. */
  readonly milestoneKey: string | null;
  readonly week: number | null;
};

/**
 * What a note on a task or a week is about. Retired keys keep their old title (RULES, Versions); null for a
 * key that this version never had, and for evidence, which is no part of a roadmap.
 */
export function findRoadmapSubject(
  version: RoadmapContent,
  { kind, key }: NoteSubject,
): RoadmapSubject | null {
  if (kind === "evidence") return null;
  const task = kind === "task" ? findTask(version, key) : null;
  const milestone = findMilestone(version, task ? task.milestoneKey : key);
  if (task && milestone) {
    return { title: task.title, milestoneKey: milestone.key, week: milestone.week };
  }
  if (kind === "week" && milestone) {
    return { title: milestone.title, milestoneKey: milestone.key, week: milestone.week };
  }
  const retiredKind = kind === "week" ? "milestone" : "task";
  const retired = version.retired.find((old) => old.kind === retiredKind && old.key === key);
  return retired ? { title: retired.title, milestoneKey: null, week: null } : null;
}
