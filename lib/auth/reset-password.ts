import "server-only";

import { findResetAccount, spendResetToken } from "@/lib/data/tokens";
import { checkPassword, type PasswordProblem } from "@/lib/domain/password";

import { isCommonPassword } from "./common-passwords";
import { allow, clearTries } from "./limits";
import { hashPassword } from "./password-hash";
import { hashSecret } from "./secrets";
import { proveUserId } from "./user-id";

/** Whether a reset link still works. Changes nothing. */
export async function isLiveResetLink(token: string): Promise<boolean> {
  return (await findResetAccount(hashSecret(token))) !== null;
}

export type ResetResult =
  | { ok: true }
  | { ok: false; reason: "badLink" | PasswordProblem }
  | { ok: false; reason: "limited"; retryAfter: number };

/**
 * Sets a new password with a link that was made for the account, once, and ends all of its sessions. Of two
 * who use the link at once one succeeds.
 *
 * @param address  network address of the asker, whose tries are limited
 */
export async function resetPassword(input: {
  token: string;
  newPassword: string;
  address: string;
}): Promise<ResetResult> {
  const allowance = await allow("token", input.address);
  if (!allowance.allowed) return { ok: false, reason: "limited", retryAfter: allowance.retryAfter };
  const account = await findResetAccount(hashSecret(input.token));
  if (!account) return { ok: false, reason: "badLink" };

  const { tokenId, userId, email, name } = account;
  const problem = checkPassword({
    ...{ password: input.newPassword, email, name },
    isCommon: isCommonPassword,
  });
  if (problem) return { ok: false, reason: problem };

  const passwordHash = await hashPassword(input.newPassword);
  if (!(await spendResetToken(tokenId, proveUserId(userId), passwordHash))) {
    return { ok: false, reason: "badLink" };
  }
  await clearTries("password", email);
  return { ok: true };
}
