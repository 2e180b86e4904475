import "server-only";

import { addInvitation, addResetLink } from "@/lib/data/accounts";

import { hashSecret, makeSecret } from "./secrets";
import type { CurrentUser } from "./session";

/** How long they work, as for those that `npm run account` prints. */
export const resetHours = 24;
export const invitationHours = 7 * 24;

/**
 * A path that leads to a new password for the account, once. Only its hash is kept.
 *
 * @returns null for anybody but the owner, and for an account that does not exist
 */
export async function makeResetPath(owner: CurrentUser, accountId: string): Promise<string | null> {
  const secret = makeSecret();
  const link = { accountId, hash: hashSecret(secret), hours: resetHours };
  return (await addResetLink(owner.id, link)) ? `/reset/${secret}` : null;
}

/** A path on which one person may make an account. @returns null for anybody but the owner */
export async function makeInvitationPath(owner: CurrentUser): Promise<string | null> {
  const secret = makeSecret();
  const link = { hash: hashSecret(secret), hours: invitationHours };
  return (await addInvitation(owner.id, link)) ? `/sign-up?invite=${secret}` : null;
}
