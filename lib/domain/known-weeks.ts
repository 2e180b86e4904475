import type { Milestone, RoadmapContent } from "./roadmap";

/**
 * The weeks that somebody may mark as known in the welcome, in order: those that all learners share. What
 * the others hold depends on a track, which may be chosen later or changed.
 */
export function knowableWeeks(version: RoadmapContent): readonly Milestone[] {
  return version.milestones.filter(({ trackKey }) => trackKey === null);
}

/** The tasks that are settled as known with these weeks, in order. */
export function knownTaskKeys(
  version: RoadmapContent,
  knownWeeks: readonly number[],
): readonly string[] {
  return knowableWeeks(version)
    .filter(({ week }) => knownWeeks.includes(week))
    .flatMap(({ tasks }) => tasks.map(({ key }) => key));
}

/** Whether each of these weeks may be marked as known. */
export function areKnowable(version: RoadmapContent, knownWeeks: readonly number[]): boolean {
  const weeks = new Set(knowableWeeks(version).map(({ week }) => week));
  return knownWeeks.every((week) => weeks.has(week));
}
