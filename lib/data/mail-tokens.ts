import "server-only";

import type { UserId } from "@/lib/domain/user";

import { db } from "./client";

/** Kinds of tokens that mails carry: to confirm an address, and to stop the weekly letter. */
export type MailTokenKind = "confirm" | "letter";

/** Stores the secret of a link in a mail by its hash. `scope`: for `confirm` the hash of the address it went to. */
export async function addMailToken(token: {
  kind: MailTokenKind;
  hash: string;
  scope: string;
  userId: UserId;
  expiresAt: Date;
}): Promise<void> {
  await db.token.create({ data: token, select: { id: true } });
}

/** Whether the letter that this link came with is still switched on; null for a link that leads nowhere. */
export async function findLetterOfLink(hash: string): Promise<{ isOn: boolean } | null> {
  const token = await db.token.findFirst({
    where: { kind: "letter", hash, expiresAt: { gt: new Date() } },
    select: { user: { select: { mailChoice: { select: { isOn: true } } } } },
  });
  return token?.user ? { isOn: token.user.mailChoice?.isOn ?? false } : null;
}

/**
 * Switches the weekly letter off, or on again, by the link in one of them. Works any number of times.
 *
 * @returns false for a link that leads nowhere
 */
export async function setLetterByLink(hash: string, isOn: boolean): Promise<boolean> {
  const { count } = await db.mailChoice.updateMany({
    where: {
      user: { tokens: { some: { kind: "letter", hash, expiresAt: { gt: new Date() } } } },
    },
    data: { isOn },
  });
  return count === 1;
}

export type ConfirmableAccount = {
  readonly tokenId: string;
  readonly userId: string;
  readonly email: string;
  readonly name: string;
};

/** The account whose address a live link confirms; null also when the address was changed since. */
export async function findConfirmableAccount(hash: string): Promise<ConfirmableAccount | null> {
  const rows = await db.$queryRaw<ConfirmableAccount[]>`
    SELECT t.id AS "tokenId", u.id AS "userId", u.email, u.name
    FROM "Token" t JOIN "User" u ON u.id = t."userId"
    WHERE t.kind = 'confirm' AND t.hash = ${hash} AND t."usedAt" IS NULL AND t."expiresAt" > now()
      AND t.scope = encode(sha256(convert_to(u.email, 'UTF8')), 'hex')`;
  return rows[0] ?? null;
}

/**
 * Marks the address as confirmed and uses the link up. With `newPasswordHash`, which whoever is not signed in to
 * the account has to set, everything that let somebody in before goes: the password, all sessions, other links
 * and feeds (TRUST, 5; docs/decisions/0069).
 *
 * @returns false when the link was used, or the address changed, meanwhile
 */
export async function spendConfirmToken(
  { tokenId, userId }: { tokenId: string; userId: UserId },
  newPasswordHash: string | null,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const confirmed = await tx.$executeRaw`
      WITH spent AS (
        UPDATE "Token" t SET "usedAt" = now() FROM "User" u
        WHERE t.id = ${tokenId}::uuid AND t."userId" = ${userId}::uuid AND u.id = t."userId"
          AND t.kind = 'confirm' AND t."usedAt" IS NULL AND t."expiresAt" > now()
          AND t.scope = encode(sha256(convert_to(u.email, 'UTF8')), 'hex')
        RETURNING t."userId"
      )
      UPDATE "User" u SET "emailVerifiedAt" = now() FROM spent WHERE u.id = spent."userId"`;
    if (confirmed !== 1) return false;
    await tx.auditEvent.create({
      data: { userId, kind: "addressConfirmed" },
      select: { id: true },
    });
    if (newPasswordHash === null) return true;

    const now = new Date();
    await tx.user.updateMany({
      where: { id: userId },
      data: { passwordHash: newPasswordHash, passwordSetAt: now },
    });
    await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
    await tx.token.deleteMany({ where: { userId, kind: { notIn: ["confirm", "letter"] } } });
    await tx.shareLink.deleteMany({ where: { userId } });
    return true;
  });
}

/** Removes the links of mails that no longer work. */
export async function removeExpiredMailTokens(): Promise<void> {
  await db.token.deleteMany({
    where: { kind: { in: ["confirm", "letter"] }, expiresAt: { lt: new Date() } },
  });
}
