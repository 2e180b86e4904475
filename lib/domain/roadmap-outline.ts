import type { LocalizedText } from "./locale";
import type { Milestone, Phase, RoadmapContent, Skill, Track } from "./roadmap";
import { isPlaceholder, milestonesOf } from "./roadmap-lookup";

export type Sum = {
  readonly weeks: number;
  readonly tasks: number;
  readonly musts: number;
  /** Estimated. */
  readonly minutes: number;
};

export type OutlineWeek = {
  readonly milestone: Milestone;
  readonly sum: Sum;
  readonly skills: readonly Skill[];
};

/** The weeks of a phase that one learner goes through. */
export type Strand = {
  /** Null where all learners go the same way. */
  readonly track: Track | null;
  readonly sum: Sum;
  readonly months: readonly {
    readonly month: number;
    /** Null in a strand of a track: what the month holds differs. */
    readonly title: LocalizedText | null;
    readonly weeks: readonly OutlineWeek[];
  }[];
};

export type OutlinePhase = { readonly phase: Phase; readonly strands: readonly Strand[] };

export function sumOf(milestones: readonly Pick<Milestone, "tasks">[]): Sum {
  const tasks = milestones.flatMap((milestone) => milestone.tasks);
  return {
    weeks: milestones.length,
    tasks: tasks.length,
    musts: tasks.filter(({ priority }) => priority === "must").length,
    minutes: tasks.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

/** What a year holds on each track; one sum without a track when there is nothing to choose. */
export function yearSums(
  version: RoadmapContent,
): readonly { readonly track: Track | null; readonly sum: Sum }[] {
  const tracks = version.tracks.length > 0 ? version.tracks : [null];
  return tracks.map((track) => {
    const year = milestonesOf(version, track?.key ?? null);
    return { track, sum: sumOf(year.filter((entry) => !isPlaceholder(entry))) };
  });
}

/** The skills that a week trains, in the order of the taxonomy. */
export function skillsOfWeek(version: RoadmapContent, milestone: Milestone): readonly Skill[] {
  const keys = new Set(milestone.tasks.flatMap(({ skillKeys }) => skillKeys));
  return version.skills.filter(({ key }) => keys.has(key));
}

/** The whole roadmap by phase, track and month. */
export function outlineOf(version: RoadmapContent): readonly OutlinePhase[] {
  return version.phases.map((phase) => {
    const milestones = version.milestones.filter(({ phaseKey }) => phaseKey === phase.key);
    const tracks = milestones.some(({ trackKey }) => trackKey !== null) ? version.tracks : [null];
    return {
      phase,
      strands: tracks.map((track) => strandOf(version, phase, milestones, track)),
    };
  });
}

function strandOf(
  version: RoadmapContent,
  phase: Phase,
  milestones: readonly Milestone[],
  track: Track | null,
): Strand {
  const onTrack = milestones.filter(({ trackKey }) => trackKey === null || trackKey === track?.key);
  const months = [...new Set(onTrack.map(({ month }) => month))];
  return {
    track,
    sum: sumOf(onTrack),
    months: months.map((month) => ({
      month,
      title: track ? null : (phase.months.find((one) => one.month === month)?.title ?? null),
      weeks: onTrack
        .filter((milestone) => milestone.month === month)
        .map((milestone) => ({
          milestone,
          sum: sumOf([milestone]),
          skills: skillsOfWeek(version, milestone),
        })),
    })),
  };
}

/**
 * The weeks before and after one, several where the tracks part or join, and the same week of the other
 * tracks.
 */
export function neighboursOf(version: RoadmapContent, { week, trackKey, key }: Milestone) {
  const at = (number: number) => version.milestones.filter((other) => other.week === number);
  const along = ({ trackKey: other }: Milestone) =>
    trackKey === null || other === null || other === trackKey;
  return {
    previous: at(week - 1).filter(along),
    next: at(week + 1).filter(along),
    beside: at(week).filter((other) => other.key !== key),
  };
}
