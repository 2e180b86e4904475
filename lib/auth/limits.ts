import "server-only";

import { countTry, forgetTries } from "@/lib/data/rate-limits";

import { hashSecret } from "./secrets";

/** Tries per window in seconds (TRUST, 7; RULES, Accounts). */
const rules = {
  /** Wrong passwords of one account. */
  password: { tries: 10, seconds: 900 },
  /** Sign-in requests of one network address. */
  signInAddress: { tries: 30, seconds: 60 },
  signUpAddress: { tries: 10, seconds: 3600 },
  token: { tries: 30, seconds: 3600 },
  handle: { tries: 60, seconds: 3600 },
  /** Reports of links by one learner. */
  report: { tries: 30, seconds: 3600 },
  /** Files of roadmaps that are read for one learner. */
  roadmapFile: { tries: 60, seconds: 3600 },
  /** Pictures that are drawn anew for one learner. */
  picture: { tries: 120, seconds: 3600 },
  /** Portfolios that are packed as a site for one learner. */
  site: { tries: 30, seconds: 3600 },
  /** Mails that ask one learner to confirm an address. */
  confirmMail: { tries: 5, seconds: 86_400 },
} as const;

export type LimitRule = keyof typeof rules;

export type Allowance = { allowed: true } | { allowed: false; retryAfter: number };

/** Counts a try of `subject` (an address, an account) and says whether it may go on. Survives a restart. */
export async function allow(rule: LimitRule, subject: string): Promise<Allowance> {
  const { tries, seconds } = rules[rule];
  const { count, retryAfter } = await countTry(keyOf(rule, subject), seconds);
  return count <= tries ? { allowed: true } : { allowed: false, retryAfter };
}

/** Gives the tries back, after a success. */
export async function clearTries(rule: LimitRule, subject: string): Promise<void> {
  await forgetTries(keyOf(rule, subject));
}

function keyOf(rule: LimitRule, subject: string): string {
  return hashSecret(`${rule}:${subject}`);
}
