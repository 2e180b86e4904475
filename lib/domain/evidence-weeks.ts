import type { StrategicKind } from "./evidence-kind";
import type { RoadmapVersion } from "./roadmap";
import { entryOfWeek, isPlaceholder } from "./roadmap-lookup";

/**
 * Weeks of the built-in roadmap whose work becomes evidence of a kind. From the same source as the roadmap (its
 * practice material, "evidence strategy"); the roadmap itself does not say what kind of evidence a task leaves.
 */
const weeks: Readonly<Record<StrategicKind, readonly number[]>> = {
  technicalProject: [17, 21, 26, 34, 39, 43],
  openSource: [40, 41, 42, 43],
  researchOutput: [13, 21, 39, 45, 46, 47],
};

export type EvidenceWeek = {
  readonly week: number;
  /** Null before a track is chosen, for a week that depends on it. */
  readonly milestoneKey: string | null;
};

/** Where the learner's roadmap builds evidence of a kind; nothing for a roadmap of one's own, which does not say. */
export function weeksThatBuild(
  kind: StrategicKind,
  version: RoadmapVersion,
  trackKey: string | null,
): readonly EvidenceWeek[] {
  if (!version.isBuiltIn) return [];
  return weeks[kind].flatMap((week): readonly EvidenceWeek[] => {
    const entry = entryOfWeek(version, trackKey, week);
    return entry ? [{ week, milestoneKey: isPlaceholder(entry) ? null : entry.key }] : [];
  });
}
