import type { LocalizedText } from "./locale";

export const taskKinds = ["read", "watch", "build", "practice", "write", "reflect"] as const;
export type TaskKind = (typeof taskKinds)[number];

export const priorities = ["must", "should", "could"] as const;
export type Priority = (typeof priorities)[number];

export type Task = {
  /** Permanent, such as `f01-t1`. */
  readonly key: string;
  readonly milestoneKey: string;
  readonly kind: TaskKind;
  readonly priority: Priority;
  /** Estimated minutes. */
  readonly minutes: number;
  readonly resourceKeys: readonly string[];
  readonly skillKeys: readonly string[];
  /** Other data of the curriculum that the task points to. */
  readonly uses: readonly string[];
  readonly title: LocalizedText;
  readonly detail: LocalizedText;
  readonly note: LocalizedText | null;
  readonly deliverable: LocalizedText | null;
};

export type Question = { readonly question: LocalizedText; readonly answer: LocalizedText };

export type Milestone = {
  /** Permanent, such as `f01-pytorch-basics`. */
  readonly key: string;
  /** 1 to 52 in the built-in roadmap. Two milestones of different tracks share a week. */
  readonly week: number;
  readonly month: number;
  readonly phaseKey: string;
  /** Null for the weeks that all learners share. */
  readonly trackKey: string | null;
  readonly title: LocalizedText;
  readonly goal: LocalizedText;
  readonly outcomes: readonly LocalizedText[];
  readonly tasks: readonly Task[];
  readonly checkpoint: readonly Question[];
};

export type Phase = {
  readonly key: string;
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly title: LocalizedText;
};

export type Track = {
  readonly key: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
};

export type Skill = {
  readonly key: string;
  readonly group: string;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
};

export type Resource = {
  readonly key: string;
  readonly url: string;
  readonly kind: string;
  readonly authors: string;
  readonly year: number | null;
  readonly minutes: number | null;
  readonly free: boolean;
  readonly verified: boolean;
  readonly languages: readonly string[];
  readonly title: LocalizedText;
  readonly why: LocalizedText;
};

/** Done work of one track that may stand for part of a week of the other (advice, nothing is skipped by itself). */
export type Equivalence = {
  readonly weeks: readonly [string, string] | readonly string[];
  /** 0 to 1: the upper limit of what may be replaced. */
  readonly share: number;
  readonly direction: "both" | "aToB" | "bToA";
  readonly counts: LocalizedText;
  readonly taskKeys: readonly string[];
};

/** One row of the side-by-side comparison; a value is a sentence, or a list of sentences or skill keys. */
export type ComparisonRow = {
  readonly dimension: LocalizedText;
  readonly byTrack: Readonly<Record<string, LocalizedText | readonly LocalizedText[] | { readonly skillKeys: readonly string[] }>>;
};

export type TrackChoice = {
  readonly comparison: readonly ComparisonRow[];
  readonly equivalences: readonly Equivalence[];
};

/** An immutable edition of a roadmap, frozen in memory. */
export type RoadmapVersion = {
  readonly id: string;
  readonly number: number;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** Hours per week in hundredths: 12 h is 1200. */
  readonly nominalHundredths: number;
  /** Number of weeks, 52 in the built-in one. */
  readonly weeks: number;
  readonly phases: readonly Phase[];
  readonly tracks: readonly Track[];
  /** By week, then by track order. */
  readonly milestones: readonly Milestone[];
  readonly skills: readonly Skill[];
  readonly resources: ReadonlyMap<string, Resource>;
  readonly trackChoice: TrackChoice;
};
