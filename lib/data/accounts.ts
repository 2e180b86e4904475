import "server-only";

import type { UserId } from "@/lib/domain/user";

import { db, type RawSql, sql } from "./client";

/** An account as the owner of the server sees it: nothing that a learner does (RULES, Accounts). */
export type Account = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isOwner: boolean;
  /** ISO instants. */
  readonly createdAt: string;
  readonly lastSeenAt: string | null;
  /** Sessions that still work. */
  readonly sessions: number;
};

/** Stands in the `where` of every statement for the owner of the server, so that none works for anybody but the owner. */
export function isOwner(userId: UserId): RawSql {
  return sql`EXISTS (SELECT 1 FROM "User" o WHERE o.id = ${userId}::uuid AND o."isOwner")`;
}

/** All accounts in the order in which they signed up; none for anybody but the owner. */
export async function listAccounts(ownerId: UserId): Promise<Account[]> {
  const rows = await db.$queryRaw<(Omit<Account, "createdAt" | "lastSeenAt"> & Instants)[]>`
    SELECT u.id, u.name, u.email, u."isOwner", u."createdAt", max(s."lastSeenAt") AS "lastSeenAt",
      (count(s.id) FILTER (WHERE s."revokedAt" IS NULL AND s."expiresAt" > now()
        AND s."lastSeenAt" > now() - interval '14 days'))::int AS sessions
    FROM "User" u LEFT JOIN "Session" s ON s."userId" = u.id
    WHERE ${isOwner(ownerId)}
    GROUP BY u.id ORDER BY u."createdAt", u.id`;
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
  }));
}

type Instants = { createdAt: Date; lastSeenAt: Date | null };

/**
 * Stores a link to set a new password for an account. Earlier ones stop working, so that only the one shown
 * last does.
 *
 * @returns false for anybody but the owner, and for an account that does not exist
 */
export async function addResetLink(
  ownerId: UserId,
  { accountId, hash, hours }: { accountId: string; hash: string; hours: number },
): Promise<boolean> {
  const [, added] = await db.$transaction([
    db.$executeRaw`
      UPDATE "Token" SET "expiresAt" = now()
      WHERE kind = 'reset' AND "userId" = ${accountId}::uuid AND "usedAt" IS NULL AND "expiresAt" > now()
        AND ${isOwner(ownerId)}`,
    db.$executeRaw`
      WITH made AS (
        INSERT INTO "Token" (id, kind, hash, "userId", "expiresAt")
        SELECT gen_random_uuid(), 'reset', ${hash}, u.id, now() + make_interval(hours => ${hours})
        FROM "User" u WHERE u.id = ${accountId}::uuid AND ${isOwner(ownerId)}
        RETURNING "userId"
      )
      INSERT INTO "AuditEvent" ("userId", kind) SELECT "userId", 'resetLinkMade' FROM made`,
  ]);
  return added === 1;
}

/** Stores an invitation. @returns false for anybody but the owner */
export async function addInvitation(
  ownerId: UserId,
  { hash, hours }: { hash: string; hours: number },
): Promise<boolean> {
  const added = await db.$executeRaw`
    WITH made AS (
      INSERT INTO "Token" (id, kind, hash, "expiresAt")
      SELECT gen_random_uuid(), 'invite', ${hash}, now() + make_interval(hours => ${hours})
      WHERE ${isOwner(ownerId)}
      RETURNING id
    )
    INSERT INTO "AuditEvent" ("userId", kind) SELECT ${ownerId}::uuid, 'invitationMade' FROM made`;
  return added === 1;
}

/**
 * Ends the sessions of an account, but not the one that asks.
 *
 * @returns how many ended; 0 for anybody but the owner
 */
export async function endSessionsOf(
  ownerId: UserId,
  { accountId, keepId }: { accountId: string; keepId: string },
): Promise<number> {
  return db.$executeRaw`
    UPDATE "Session" SET "revokedAt" = now()
    WHERE "userId" = ${accountId}::uuid AND "revokedAt" IS NULL AND id <> ${keepId}::uuid
      AND ${isOwner(ownerId)}`;
}
