/** The longest texts that are accepted, in characters as `countCharacters` counts them. */
export const textLimits = {
  name: 80,
  headline: 120,
  bio: 2000,
  linkLabel: 40,
  claim: 200,
  /** What I did, what it does not show, with whom: a paragraph each. */
  evidenceDetail: 1000,
  stoppedAt: 200,
  note: 100_000,
  paperTitle: 300,
  paperSummary: 2000,
  reportComment: 500,
  reviewPrompt: 10_000,
  selfLetter: 10_000,
} as const;

/** Contact links on a portfolio. */
export const mostLinks = 8;

/** Counts code points, so that an emoji or a rare Hangul syllable is not counted twice as UTF-16 would. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** How many characters a text is over its limit; 0 when it fits. */
export function tooManyBy(text: string, limit: number): number {
  return Math.max(0, countCharacters(text) - limit);
}
