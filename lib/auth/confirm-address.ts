import "server-only";

import { planMails } from "@/lib/data/mail-jobs";
import { findConfirmableAccount, spendConfirmToken } from "@/lib/data/mail-tokens";
import { checkPassword, type PasswordProblem } from "@/lib/domain/password";

import { isCommonPassword } from "./common-passwords";
import { allow, clearTries } from "./limits";
import { hashPassword } from "./password-hash";
import { hashSecret } from "./secrets";
import { type CurrentUser, currentUser } from "./session";
import { proveUserId } from "./user-id";

type Limited = { ok: false; reason: "limited"; retryAfter: number };

/** Plans the mail that asks to confirm the account's address. Twice within a minute is once. */
export async function askForConfirmation(user: CurrentUser): Promise<{ ok: true } | Limited> {
  const allowance = await allow("confirmMail", user.id);
  if (!allowance.allowed) return { ok: false, reason: "limited", retryAfter: allowance.retryAfter };
  const runAt = new Date();
  const subject = `${hashSecret(user.email).slice(0, 16)} ${runAt.toISOString().slice(0, 16)}`;
  await planMails([{ userId: user.id, kind: "confirmAddress", subject, runAt }]);
  return { ok: true };
}

/** What a link to confirm an address can do for whoever opened it. Changes nothing. */
export async function readConfirmLink(
  token: string,
): Promise<{ isLive: false } | { isLive: true; isOwn: boolean }> {
  const account = await findConfirmableAccount(hashSecret(token));
  if (!account) return { isLive: false };
  return { isLive: true, isOwn: (await currentUser())?.id === account.userId };
}

export type ConfirmResult =
  | { ok: true; isOwn: boolean }
  | { ok: false; reason: "badLink" | "required" | PasswordProblem }
  | Limited;

/**
 * Confirms an address by the link that was mailed to it. Signed in to the account, that is all: mailbox and
 * account are in one hand. Otherwise only the mailbox is proved, and somebody else may have made the account:
 * then a new password is needed, and what let anybody in before goes (docs/decisions/0069).
 *
 * @param address  network address of the asker, whose tries are limited
 */
export async function confirmAddress(input: {
  token: string;
  newPassword: string | null;
  address: string;
}): Promise<ConfirmResult> {
  const allowance = await allow("token", input.address);
  if (!allowance.allowed) return { ok: false, reason: "limited", retryAfter: allowance.retryAfter };
  const account = await findConfirmableAccount(hashSecret(input.token));
  if (!account) return { ok: false, reason: "badLink" };

  const { tokenId, email, name } = account;
  const isOwn = (await currentUser())?.id === account.userId;
  const proof = { tokenId, userId: proveUserId(account.userId) };
  if (isOwn) {
    return (await spendConfirmToken(proof, null))
      ? { ok: true, isOwn }
      : { ok: false, reason: "badLink" };
  }
  if (input.newPassword === null) return { ok: false, reason: "required" };
  const problem = checkPassword({
    ...{ password: input.newPassword, email, name },
    isCommon: isCommonPassword,
  });
  if (problem) return { ok: false, reason: problem };
  if (!(await spendConfirmToken(proof, await hashPassword(input.newPassword)))) {
    return { ok: false, reason: "badLink" };
  }
  await clearTries("password", email);
  return { ok: true, isOwn };
}
