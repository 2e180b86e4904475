import { noteLimits } from "./note-limits";

/** The longest texts that are accepted, in characters as `countCharacters` counts them (lib/domain/characters). */
export const textLimits = {
  name: 80,
  headline: 120,
  bio: 2000,
  linkLabel: 40,
  claim: 200,
  /** What I did, what it does not show, with whom: a paragraph each. */
  evidenceDetail: 1000,
  stoppedAt: noteLimits.stoppedAt,
  note: noteLimits.text,
  paperTitle: 300,
  paperSummary: 2000,
  reportComment: 500,
  reviewPrompt: 10_000,
  selfLetter: 10_000,
} as const;

/** Contact links on a portfolio. */
export const mostLinks = 8;
