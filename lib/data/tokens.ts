import "server-only";

import type { UserId } from "@/lib/domain/user";

import { db } from "./client";

export type TokenKind = "reset" | "invite" | "setup";

/** Stores a one-time secret by its hash. */
export async function addToken(token: {
  kind: TokenKind;
  hash: string;
  /** Whom it is for; null for an invitation. */
  userId: string | null;
  expiresAt: Date;
}): Promise<void> {
  await db.token.create({ data: token, select: { id: true } });
}

/** A token that is neither used nor expired, or null. */
export async function findLiveToken(
  kind: TokenKind,
  hash: string,
): Promise<{ id: string; userId: string | null } | null> {
  return db.token.findFirst({
    where: { kind, hash, usedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, userId: true },
  });
}

/** The account that a live reset link is for, with what a new password may not be; null for any other link. */
export async function findResetAccount(
  hash: string,
): Promise<{ tokenId: string; userId: string; email: string; name: string } | null> {
  const token = await db.token.findFirst({
    where: { kind: "reset", hash, usedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, user: { select: { id: true, email: true, name: true } } },
  });
  if (!token?.user) return null;
  const { id: userId, email, name } = token.user;
  return { tokenId: token.id, userId, email, name };
}

/** Sets the password named by a reset token, uses the token up and ends all sessions. @returns false when it was used meanwhile */
export async function spendResetToken(
  tokenId: string,
  userId: UserId,
  passwordHash: string,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const spent = await tx.token.updateMany({
      where: { id: tokenId, userId, kind: "reset", usedAt: null, expiresAt: { gt: new Date() } },
      data: { usedAt: new Date() },
    });
    if (spent.count !== 1) return false;
    await tx.user.updateMany({
      where: { id: userId },
      data: { passwordHash, passwordSetAt: new Date() },
    });
    await tx.session.updateMany({
      where: { userId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    await tx.auditEvent.create({ data: { userId, kind: "passwordReset" }, select: { id: true } });
    return true;
  });
}
