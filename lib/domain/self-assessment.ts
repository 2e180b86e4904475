import type { LocalizedText } from "./locale";

export type AssessmentOption = {
  readonly key: string;
  readonly text: LocalizedText;
  /** Points by track key. */
  readonly weights: Readonly<Record<string, number>>;
  /** Why the answer gives these points; shown with every suggestion. */
  readonly reason: LocalizedText;
};

export type AssessmentQuestion = {
  /** Permanent, such as `q1`. */
  readonly key: string;
  readonly text: LocalizedText;
  /** Tasks that the question asks to try out. */
  readonly taskKeys: readonly string[];
  readonly options: readonly AssessmentOption[];
};

/** A circumstance that the points do not see, and what to do about it. */
export type AssessmentCheck = {
  readonly key: string;
  readonly check: LocalizedText;
  readonly advice: LocalizedText;
};

/**
 * Questions that help to choose a track. The points of a track are added over all answered
 * questions; a track is suggested when it leads by at least `margin`, else neither is.
 */
export type SelfAssessment = {
  /** To be shown with the result, always together with reasons. */
  readonly note: LocalizedText;
  readonly shuffleOptions: boolean;
  /** Points stay hidden until all questions are answered. */
  readonly hideWeights: boolean;
  readonly questions: readonly AssessmentQuestion[];
  /** Points. */
  readonly margin: number;
  /** How many of the heaviest reasons to show for the suggested track, and for the other one. */
  readonly reasonsFor: number;
  readonly reasonsAgainst: number;
  /** By track key. */
  readonly suggestions: Readonly<Record<string, LocalizedText>>;
  readonly noLean: LocalizedText;
  readonly checks: readonly AssessmentCheck[];
};
