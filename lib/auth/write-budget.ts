import "server-only";

import type { UserId } from "@/lib/domain/user";

import { makeBuckets } from "./buckets";

/** A learner may save 300 times in a burst and ten times a second for ever: far above any hand. */
const take = makeBuckets({ burst: 300, perSecond: 10 });

/**
 * Takes one routine write (a tick, a note) from the learner's budget, in memory.
 *
 * @param now milliseconds
 * @returns 0 when it may go on, else the seconds to wait
 */
export function takeWrite(userId: UserId, now?: number): number {
  return take(userId, now);
}
