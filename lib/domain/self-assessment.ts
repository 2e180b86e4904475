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

/** The chosen option of each answered question, by question key. */
export type Answers = ReadonlyMap<string, string>;

/** What an answer says for a track. */
export type AssessmentReason = {
  readonly questionKey: string;
  readonly option: AssessmentOption;
};

export type TrackScore = {
  readonly trackKey: string;
  readonly points: number;
  /** The most that the questions could give. */
  readonly most: number;
  /** The answers that weighed most for this track, heaviest first; none when no answer spoke for it. */
  readonly reasons: readonly AssessmentReason[];
};

export type AssessmentResult =
  /** No points before everything is answered. */
  | { readonly kind: "open"; readonly openKeys: readonly string[] }
  /** `suggested` is null when no track leads by the margin. */
  | {
      readonly kind: "complete";
      readonly suggested: string | null;
      readonly scores: readonly TrackScore[];
    };

/**
 * Adds up the answers once all questions have one. The suggested track shows `reasonsFor` reasons and every
 * other track `reasonsAgainst`; without a suggestion each track shows `reasonsFor`.
 *
 * @param trackKeys in the order of the roadmap, in which the scores come back
 */
export function assess(
  assessment: SelfAssessment,
  trackKeys: readonly string[],
  answers: Answers,
): AssessmentResult {
  const { questions, margin, reasonsFor, reasonsAgainst } = assessment;
  const openKeys = questions.map(({ key }) => key).filter((key) => !answers.has(key));
  if (openKeys.length > 0) return { kind: "open", openKeys };

  const chosen = questions.flatMap(({ key, options }) =>
    options
      .filter((option) => option.key === answers.get(key))
      .map((option) => ({ questionKey: key, option })),
  );
  const sums = trackKeys.map((trackKey) => ({
    trackKey,
    points: sum(chosen.map(({ option }) => weightOf(option, trackKey))),
    most: sum(questions.map(({ options }) => mostOf(options, trackKey))),
  }));
  const [first, second] = sums.toSorted((a, b) => b.points - a.points);
  const isLead = first && second && first.points - second.points >= margin;
  const suggested = isLead ? first.trackKey : null;

  return {
    kind: "complete",
    suggested,
    scores: sums.map((entry) => {
      const isFor = suggested === null || entry.trackKey === suggested;
      return {
        ...entry,
        reasons: heaviest(chosen, entry.trackKey, trackKeys).slice(
          0,
          isFor ? reasonsFor : reasonsAgainst,
        ),
      };
    }),
  };
}

/** The answers that say more for this track than for any other: those for both are a reason for neither. */
function heaviest(
  chosen: readonly AssessmentReason[],
  trackKey: string,
  trackKeys: readonly string[],
): readonly AssessmentReason[] {
  const others = trackKeys.filter((key) => key !== trackKey);
  const lead = ({ option }: AssessmentReason) =>
    weightOf(option, trackKey) - Math.max(0, ...others.map((key) => weightOf(option, key)));
  return chosen
    .filter((reason) => lead(reason) > 0)
    .toSorted(
      (a, b) => weightOf(b.option, trackKey) - weightOf(a.option, trackKey) || lead(b) - lead(a),
    );
}

function weightOf({ weights }: AssessmentOption, trackKey: string): number {
  return weights[trackKey] ?? 0;
}

function mostOf(options: readonly AssessmentOption[], trackKey: string): number {
  return Math.max(0, ...options.map((option) => weightOf(option, trackKey)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
