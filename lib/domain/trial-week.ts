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

/** The week before the tracks begin, in which the choice is due; null when a track begins the year. */
export function weekBeforeTracks(version: RoadmapContent): Milestone | null {
  const first = Math.min(...trialWeeks(version).map(({ milestone }) => milestone.week));
  return (
    version.milestones.find(({ week, trackKey }) => week === first - 1 && trackKey === null) ?? null
  );
}
