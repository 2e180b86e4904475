import type { SkipReason } from "@/lib/domain/task-state";

import type { DemoDay } from "./demo-days";

/** One thing that the learner said about a task. */
export type Step =
  | { readonly state: "done" | "open"; readonly day: DemoDay }
  | { readonly state: "skipped"; readonly day: DemoDay; readonly reason: SkipReason };

/** What happened in one week of the roadmap. What is not named was never touched. */
export type WeekFacts = {
  readonly week: number;
  /** By task key: what was said, in order. */
  readonly tasks: Readonly<Record<string, readonly Step[]>>;
  /** The day of Finish week. */
  readonly closedOn?: DemoDay;
  /** Tasks that Finish week moved to the next week's list. */
  readonly moved?: readonly string[];
};

export const done = (day: DemoDay): Step[] => [{ state: "done", day }];

export const skipped = (day: DemoDay, reason: SkipReason): Step[] => [
  { state: "skipped", day, reason },
];

export const open = (day: DemoDay): Step[] => [{ state: "open", day }];
