import "server-only";

import type { Locale } from "@/lib/domain/locale";
import type { UserId } from "@/lib/domain/user";

import { db, isUniqueViolation } from "./client";
import type { SessionUser } from "./sessions";

export type NewUser = {
  name: string;
  /** Normalised. */
  email: string;
  passwordHash: string;
  locale: Locale;
  timeZone: string;
};

/** Serialises sign-ups, so that exactly one of two first accounts becomes the owner. */
const signUpLock = 7_209_010;

/**
 * Creates an account; the first one becomes the owner of the server. `create`, never `upsert`:
 * the unique address decides. A token that allowed the sign-up is used up in the same transaction.
 *
 * @returns the id, or why there is none: the address has an account, or the token was used meanwhile
 */
export async function addUser(
  user: NewUser,
  tokenId: string | null,
): Promise<{ id: string } | "emailTaken" | "tokenUsed"> {
  try {
    return await db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${signUpLock})`;
      if (tokenId) {
        const used = await tx.token.updateMany({
          where: { id: tokenId, usedAt: null, expiresAt: { gt: new Date() } },
          data: { usedAt: new Date() },
        });
        if (used.count !== 1) return "tokenUsed";
      }
      const isOwner = (await tx.user.count({ take: 1 })) === 0;
      return tx.user.create({
        data: { ...user, isOwner, passwordSetAt: new Date(), portfolio: { create: {} } },
        select: { id: true },
      });
    });
  } catch (error) {
    if (isUniqueViolation(error)) return "emailTaken";
    throw error;
  }
}

export async function hasUsers(): Promise<boolean> {
  return (await db.user.count({ take: 1 })) > 0;
}

/** Id and password hash of the account with this normalised address, or null. */
export async function findCredentials(
  email: string,
): Promise<{ id: string; passwordHash: string | null } | null> {
  return db.user.findUnique({ where: { email }, select: { id: true, passwordHash: true } });
}

export async function findPasswordHash(userId: UserId): Promise<string | null> {
  const row = await db.user.findUnique({ where: { id: userId }, select: { passwordHash: true } });
  return row?.passwordHash ?? null;
}

export async function findTheme(userId: UserId): Promise<SessionUser["theme"]> {
  const rows = await db.$queryRaw<Pick<SessionUser, "theme">[]>`
    SELECT theme FROM "User" WHERE id = ${userId}::uuid`;
  return rows[0]?.theme ?? "system";
}

export type UserSettings = {
  name?: string;
  locale?: Locale;
  theme?: "system" | "light" | "dark";
  shortcuts?: boolean;
  showRhythm?: boolean;
  timeZone?: string;
  dayEndsAt?: number;
  /** ISO weekday and minutes after midnight of the weekly review. */
  reviewDay?: number;
  reviewAt?: number;
};

/** Writes the settings that are given and leaves the others. */
export async function setUserSettings(userId: UserId, settings: UserSettings): Promise<void> {
  await db.user.updateMany({ where: { id: userId }, data: settings });
}

/** Sets the password hash and ends every session but `keepSessionId`, in one transaction. */
export async function setPasswordHash(
  userId: UserId,
  passwordHash: string,
  keepSessionId: string | null,
): Promise<void> {
  await db.$transaction([
    db.user.updateMany({
      where: { id: userId },
      data: { passwordHash, passwordSetAt: new Date() },
    }),
    db.session.updateMany({
      where: { userId, revokedAt: null, ...(keepSessionId ? { id: { not: keepSessionId } } : {}) },
      data: { revokedAt: new Date() },
    }),
    db.auditEvent.create({ data: { userId, kind: "passwordChanged" } }),
  ]);
}

/** Changes the address and ends the other sessions. @returns false when another account has it */
export async function setEmail(
  userId: UserId,
  email: string,
  keepSessionId: string,
): Promise<boolean> {
  try {
    await db.$transaction([
      db.user.updateMany({ where: { id: userId }, data: { email, emailVerifiedAt: null } }),
      db.session.updateMany({
        where: { userId, revokedAt: null, id: { not: keepSessionId } },
        data: { revokedAt: new Date() },
      }),
      db.auditEvent.create({ data: { userId, kind: "emailChanged" } }),
    ]);
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}
