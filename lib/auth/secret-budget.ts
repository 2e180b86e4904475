import "server-only";

import { makeBuckets } from "./buckets";

/** Mail programs ask for many people from one address. The secret is not guessed at any rate: this spares the database. */
const take = makeBuckets({ burst: 120, perSecond: 2 });

/**
 * Takes one write by a secret in an address from the budget of a network address, in memory.
 *
 * @returns 0 when it may go on, else the seconds to wait
 */
export function takeSecretWrite(address: string): number {
  return take(address);
}
