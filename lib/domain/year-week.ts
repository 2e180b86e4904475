import type { Priority } from "./roadmap";

export type WeekTask = {
  readonly key: string;
  /** Estimated minutes. */
  readonly minutes: number;
  readonly priority: Priority;
};

/**
 * One week of a learner's year, as the rules need it: a milestone on the learner's track, or a
 * placeholder without tasks while no track is chosen (RULES, Tracks).
 */
export type YearWeek = {
  readonly key: string;
  readonly week: number;
  readonly phaseKey: string;
  readonly tasks: readonly WeekTask[];
  readonly placeholder?: boolean;
};
