import "server-only";

import { findCredentials } from "@/lib/data/users";
import { normaliseEmail } from "@/lib/domain/email";
import type { UserId } from "@/lib/domain/user";

import { allow, clearTries } from "./limits";
import { matchesPassword } from "./password-hash";
import { proveUserId } from "./user-id";

export type SignInResult =
  | { ok: true; userId: UserId }
  | { ok: false; reason: "wrong" }
  | { ok: false; reason: "limited"; retryAfter: number };

/**
 * Checks e-mail and password. An unknown address, an account without a password and a wrong password
 * give the same answer after the same work; the limits come before the hash (TRUST, 6 and 7).
 *
 * @param address  network address of the asker
 */
export async function signInWithPassword(input: {
  email: string;
  password: string;
  address: string;
}): Promise<SignInResult> {
  const email = normaliseEmail(input.email) ?? "";
  const byAddress = await allow("signInAddress", input.address);
  if (!byAddress.allowed) return { ok: false, reason: "limited", retryAfter: byAddress.retryAfter };
  const byAccount = await allow("password", email);
  if (!byAccount.allowed) return { ok: false, reason: "limited", retryAfter: byAccount.retryAfter };

  const found = await findCredentials(email);
  const matches = await matchesPassword(input.password, found?.passwordHash ?? null);
  if (!found || !matches) return { ok: false, reason: "wrong" };

  await clearTries("password", email);
  return { ok: true, userId: proveUserId(found.id) };
}
