import "server-only";

import { type Feed, type FeedScope, isFeedScope, mostFeeds } from "@/lib/domain/calendar-feed";
import type { UserId } from "@/lib/domain/user";

import { db } from "./client";

/**
 * Stores the secret of a calendar feed by its hash.
 *
 * @returns false when the learner has as many feeds as there may be
 */
export async function addCalendarFeed(
  userId: UserId,
  { hash, label, scope }: { hash: string; label: string; scope: FeedScope },
): Promise<boolean> {
  const added = await db.$executeRaw`
    WITH made AS (
      INSERT INTO "Token" (id, kind, hash, scope, label, "userId")
      SELECT gen_random_uuid(), 'calendar', ${hash}, ${scope}, ${label}, ${userId}::uuid
      WHERE (SELECT count(*) FROM "Token" t WHERE t."userId" = ${userId}::uuid AND t.kind = 'calendar') < ${mostFeeds}
      RETURNING "userId"
    )
    INSERT INTO "AuditEvent" ("userId", kind) SELECT "userId", 'calendarFeedMade' FROM made`;
  return added === 1;
}

/** Removes a feed, so that its address is like one that never was. @returns false when there is none of this learner's */
export async function removeCalendarFeed(userId: UserId, id: string): Promise<boolean> {
  const removed = await db.$executeRaw`
    WITH gone AS (
      DELETE FROM "Token" WHERE id = ${id}::uuid AND "userId" = ${userId}::uuid AND kind = 'calendar'
      RETURNING "userId"
    )
    INSERT INTO "AuditEvent" ("userId", kind) SELECT "userId", 'calendarFeedRevoked' FROM gone`;
  return removed === 1;
}

/** Whose feed it is and what it says; null for a hash that is none. */
export async function findCalendarFeed(
  hash: string,
): Promise<{ userId: string; scope: FeedScope } | null> {
  const rows = await db.$queryRaw<{ userId: string; scope: string }[]>`
    SELECT "userId", scope FROM "Token"
    WHERE hash = ${hash} AND kind = 'calendar' AND "userId" IS NOT NULL
      AND ("expiresAt" IS NULL OR "expiresAt" > now())`;
  const row = rows[0];
  return row ? { userId: row.userId, scope: toScope(row.scope) } : null;
}

/** The learner's feeds in the order in which they were made, and the time of their weekly review. */
export async function findCalendarSettings(
  userId: UserId,
): Promise<{ feeds: Feed[]; reviewDay: number; reviewAt: number }> {
  const rows = await db.$queryRaw<{ feeds: Feed[]; reviewDay: number; reviewAt: number }[]>`
    SELECT u."reviewDay", u."reviewAt",
      (SELECT coalesce(json_agg(json_build_object(
          'id', t.id, 'label', t.label, 'scope', t.scope, 'createdAt', t."createdAt"
        ) ORDER BY t."createdAt", t.id), '[]')
        FROM "Token" t WHERE t."userId" = u.id AND t.kind = 'calendar') AS feeds
    FROM "User" u WHERE u.id = ${userId}::uuid`;
  const row = rows[0];
  if (!row) return { feeds: [], reviewDay: 7, reviewAt: 1080 };
  return { ...row, feeds: row.feeds.map((feed) => ({ ...feed, scope: toScope(feed.scope) })) };
}

/** The narrower one in doubt. */
function toScope(value: string): FeedScope {
  return isFeedScope(value) ? value : "titles";
}
