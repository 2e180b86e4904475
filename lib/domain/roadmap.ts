import type { LocalizedText } from "./locale";
import type { Habit, ReadingList } from "./reading-list";
import type { RoleCatalogue } from "./role";
import type { SelfAssessment } from "./self-assessment";

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
  /** Other data of the curriculum that the task points to: `directory`, `interview` … */
  readonly uses: readonly string[];
  readonly title: LocalizedText;
  readonly detail: LocalizedText;
  readonly note: LocalizedText | null;
  readonly deliverable: LocalizedText | null;
};

export type Question = {
  /** Permanent, such as `f01-c1`. */
  readonly key: string;
  readonly question: LocalizedText;
  readonly answer: LocalizedText;
};

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
  readonly months: readonly { readonly month: number; readonly title: LocalizedText }[];
};

export type Track = {
  readonly key: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  /** What it is about, in a few words each. */
  readonly topics: readonly LocalizedText[];
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
  /** Other addresses of the same thing. */
  readonly also: readonly string[];
  readonly title: LocalizedText;
  readonly why: LocalizedText;
};

/** Done work of one track that may stand for part of a week of the other (advice, nothing is skipped by itself). */
export type Equivalence = {
  readonly key: string;
  /** Milestone keys: one of each track, or many when `share` is 0 (named as giving no credit). */
  readonly weeks: readonly string[];
  /** 0 to 1: the upper limit of what may be replaced. */
  readonly share: number;
  /** `a` is the first track of the roadmap, `b` the second. */
  readonly direction: "both" | "aToB" | "bToA";
  readonly counts: LocalizedText;
  readonly taskKeys: readonly string[];
};

/** What to do first when one changes the track after a given week. */
export type Bridge = {
  readonly key: string;
  readonly afterWeek: number;
  readonly toTrackKey: string;
  /** The sum of the minutes of `doTaskKeys`. */
  readonly extraMinutes: number;
  readonly doTaskKeys: readonly string[];
  /** Task keys, or milestone keys for a whole week. */
  readonly skipKeys: readonly string[];
  /** Milestone key. */
  readonly continueAt: string;
  readonly why: LocalizedText;
};

/** One row of the side-by-side comparison, by track key: a sentence, a list of phrases or skill keys. */
export type ComparisonRow = {
  readonly key: string;
  readonly dimension: LocalizedText;
  readonly byTrack: Readonly<
    Record<
      string,
      LocalizedText | readonly LocalizedText[] | { readonly skillKeys: readonly string[] }
    >
  >;
};

export type TrackChoice = {
  readonly purpose: LocalizedText;
  readonly comparison: readonly ComparisonRow[];
  readonly selfAssessment: SelfAssessment;
  readonly switching: {
    readonly principle: LocalizedText;
    /** Week numbers after which a change costs least. */
    readonly bestWeeks: readonly number[];
    readonly rules: readonly LocalizedText[];
  };
  readonly equivalences: readonly Equivalence[];
  readonly bridges: readonly Bridge[];
  /** For those who want some of both: electives from the track not taken. */
  readonly bothTracks: {
    readonly forWhom: LocalizedText;
    readonly plan: LocalizedText;
    readonly taskKeys: readonly string[];
    readonly readingKey: string;
  };
};

export const permanentKinds = ["milestone", "task", "question", "skill", "track"] as const;

/** The kinds of things whose keys learners' data may name, so that no key is ever lost or reused. */
export type PermanentKind = (typeof permanentKinds)[number];

/** Something that earlier versions had; its key may not come back. */
export type RetiredKey = {
  readonly kind: PermanentKind;
  readonly key: string;
  /** What it was called, for the history, the export and notes that still name it. */
  readonly title: LocalizedText;
};

/** What `content/` says and a version stores: everything but the identity of the version. */
export type RoadmapContent = {
  /** Permanent: `ai-safety`. */
  readonly key: string;
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
  /** Null when there is nothing to choose. */
  readonly trackChoice: TrackChoice | null;
  readonly readingLists: readonly ReadingList[];
  readonly habits: readonly Habit[];
  /** Null when it says nothing of jobs. */
  readonly roles: RoleCatalogue | null;
  readonly retired: readonly RetiredKey[];
};

/** An immutable edition of a roadmap, frozen in memory. */
export type RoadmapVersion = RoadmapContent & {
  readonly id: string;
  readonly number: number;
  /** False for a learner's private roadmap. */
  readonly isBuiltIn: boolean;
};
