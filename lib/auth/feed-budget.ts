import "server-only";

import { makeBuckets } from "./buckets";

/**
 * Calendars ask a few times a day; a service that reads for many people from one address, or a proxy in front that
 * is not named in TRUSTED_PROXY, asks more often. A secret of 256 bits is not guessed at any rate: this spares
 * the database.
 */
const take = makeBuckets({ burst: 120, perSecond: 2 });

/**
 * Takes one reading of a calendar feed from the budget of a network address, in memory.
 *
 * @returns 0 when it may go on, else the seconds to wait
 */
export function takeFeedRead(address: string): number {
  return take(address);
}
