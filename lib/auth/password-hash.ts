import "server-only";

import { availableParallelism } from "node:os";

import { hash, verify } from "@node-rs/argon2";

import { normalisePassword } from "@/lib/domain/password";

/** TRUST, 6: 19 MiB, two passes, one lane (OWASP's first choice for Argon2id). */
// The library's default algorithm is Argon2id; its enum cannot be imported as a value here.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const atOnce = Math.min(2, availableParallelism());

let running = 0;
const waiting: (() => void)[] = [];

/** At most two hashes at once, so that a flood of sign-ins leaves the pages their processor. */
async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  return work().finally(() => {
    running -= 1;
    waiting.shift()?.();
  });
}

export async function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalisePassword(password), cost));
}

let decoy: Promise<string> | undefined;

/**
 * Compares a password with a stored hash. Without one (no such account) it does the same work against
 * a decoy and says no, so that the time of the answer does not tell who has an account.
 */
export async function matchesPassword(password: string, stored: string | null): Promise<boolean> {
  decoy ??= hashPassword("a password that nobody has");
  const against = stored ?? (await decoy);
  const matches = await inTurn(() => verify(against, normalisePassword(password)));
  return matches && stored !== null;
}
