import { type MilestoneProgress, measureMilestone, type PhaseProgress, type Sum } from "./progress";
import type { Milestone } from "./roadmap";
import { toYearWeek, type Year } from "./year";

/** The entries of a learner's progress that a tick can move. */
export type ProgressAround = {
  readonly whole: Sum;
  readonly phase: PhaseProgress;
  readonly milestone: MilestoneProgress;
};

/**
 * The numbers of the whole, of the phase and of the milestone itself, for the answer to a tick. A milestone of
 * the other track is measured by itself: it counts for neither whole nor phase (RULES, Tracks).
 *
 * @throws Error when the milestone is not of the year's version
 */
export function progressAround(milestone: Milestone, year: Year): ProgressAround {
  const { whole, phases, milestones } = year.progress;
  const phase = phases.find(({ key }) => key === milestone.phaseKey);
  if (!phase) throw new Error(`No phase ${milestone.phaseKey} in this year.`);

  return {
    whole,
    phase,
    milestone:
      milestones.find(({ key }) => key === milestone.key) ??
      measureMilestone(toYearWeek(milestone), year.state),
  };
}
