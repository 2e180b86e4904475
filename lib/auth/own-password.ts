import "server-only";

import { findPasswordHash } from "@/lib/data/users";
import type { UserId } from "@/lib/domain/user";

import { allow, clearTries } from "./limits";
import { matchesPassword } from "./password-hash";

export type Refusal = { ok: false; reason: "limited"; retryAfter: number };

export type PasswordCheck = { ok: true } | { ok: false; reason: "wrongPassword" } | Refusal;

/**
 * Asks a signed-in user for their password once more, before something that a borrowed browser must not do.
 * Wrong ones count against the account just as at sign-in.
 */
export async function checkOwnPassword(
  user: { id: UserId; email: string },
  password: string,
): Promise<PasswordCheck> {
  const allowance = await allow("password", user.email);
  if (!allowance.allowed) return { ok: false, reason: "limited", retryAfter: allowance.retryAfter };
  if (!(await matchesPassword(password, await findPasswordHash(user.id)))) {
    return { ok: false, reason: "wrongPassword" };
  }
  await clearTries("password", user.email);
  return { ok: true };
}
