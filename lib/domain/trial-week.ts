import type { Milestone, RoadmapContent, Track } from "./roadmap";

export type TrialWeek = { readonly track: Track; readonly milestone: Milestone };

/**
 * A week of each track to try before the choice: its first, which needs nothing of the track before it.
 * Tracks without weeks have none.
 */
export function trialWeeks({ tracks, milestones }: RoadmapContent): readonly TrialWeek[] {
  return tracks.flatMap((track) => {
    const milestone = milestones.find(({ trackKey }) => trackKey === track.key);
    return milestone ? { track, milestone } : [];
  });
}
