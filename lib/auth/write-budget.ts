import "server-only";

import type { UserId } from "@/lib/domain/user";

/** A learner may save 300 times in a burst and ten times a second for ever: far above any hand. */
const burst = 300;
const perSecond = 10;

type Bucket = { left: number; at: number };

const buckets = new Map<string, Bucket>();

/**
 * Takes one routine write (a tick, a note) from the learner's budget, in memory: losing it at a restart
 * costs nothing (TRUST, 2).
 *
 * @param now milliseconds
 * @returns 0 when it may go on, else the seconds to wait
 */
export function takeWrite(userId: UserId, now = Date.now()): number {
  if (buckets.size > 10_000) dropFull(now);
  const bucket = buckets.get(userId) ?? { left: burst, at: now };
  const left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
  buckets.set(userId, { left: Math.max(0, left - 1), at: now });
  return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond);
}

function dropFull(now: number): void {
  for (const [id, bucket] of buckets) {
    if (bucket.left + ((now - bucket.at) / 1000) * perSecond >= burst) buckets.delete(id);
  }
}
