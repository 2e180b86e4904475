import "server-only";

import { eraseAccount } from "@/lib/data/erasure";
import { setEmail, setPasswordHash } from "@/lib/data/users";
import { checkPassword, type PasswordProblem } from "@/lib/domain/password";

import { isCommonPassword } from "./common-passwords";
import { allow } from "./limits";
import { checkOwnPassword, type Refusal } from "./own-password";
import { hashPassword } from "./password-hash";
import type { CurrentUser } from "./session";

type Refused<Reason extends string> =
  | { ok: false; reason: "wrongPassword" }
  | { ok: false; reason: Reason }
  | Refusal;

/** Sets a new password and ends every other session at once (TRUST, 4). */
export async function changePassword(
  user: CurrentUser,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<{ ok: true } | Refused<PasswordProblem>> {
  const checked = await checkOwnPassword(user, currentPassword);
  if (!checked.ok) return checked;
  const { email, name } = user;
  const problem = checkPassword({ password: newPassword, email, name, isCommon: isCommonPassword });
  if (problem) return { ok: false, reason: problem };

  await setPasswordHash(user.id, await hashPassword(newPassword), user.sessionId);
  return { ok: true };
}

/** Sets a new address, in normalised form, and ends every other session at once. */
export async function changeEmail(
  user: CurrentUser,
  { email, currentPassword }: { email: string; currentPassword: string },
): Promise<{ ok: true } | Refused<"emailTaken">> {
  const checked = await checkOwnPassword(user, currentPassword);
  if (!checked.ok) return checked;
  // "Taken" tells who has an account, so it may be asked as rarely as at sign-up.
  const allowance = await allow("signUpAddress", user.id);
  if (!allowance.allowed) return { ok: false, reason: "limited", retryAfter: allowance.retryAfter };

  const isSet = await setEmail(user.id, email, user.sessionId);
  return isSet ? { ok: true } : { ok: false, reason: "emailTaken" };
}

/** Deletes the account and everything in it, after the password. */
export async function deleteAccount(
  user: CurrentUser,
  currentPassword: string,
): Promise<{ ok: true } | Refused<never>> {
  const checked = await checkOwnPassword(user, currentPassword);
  if (!checked.ok) return checked;
  await eraseAccount(user.id);
  return { ok: true };
}
