import "server-only";

import { endedShareLinkDays, mostShareLinks, type ShareLink } from "@/lib/domain/share-link";
import type { UserId } from "@/lib/domain/user";

import { db, sql } from "./client";
import { type FoundPicture, findPicture, isOnPage } from "./evidence-pictures";
import { unwrittenViews } from "./share-views";

/** What a link `s` is as long as it works. */
export const linkInForce = sql`s."revokedAt" IS NULL AND (s."expiresAt" IS NULL OR s."expiresAt" > now())`;

const linkIsListed = sql`coalesce(least(s."revokedAt", s."expiresAt"), now()) > now() - make_interval(days => ${endedShareLinkDays}::int)`;

/**
 * Stores the secret of an unlisted link by its hash.
 *
 * @returns false when the learner has as many links in force as there may be
 */
export async function addShareLink(
  userId: UserId,
  { hash, label, expiresAt }: { hash: string; label: string; expiresAt: Date | null },
): Promise<boolean> {
  const added = await db.$executeRaw`
    WITH made AS (
      INSERT INTO "ShareLink" (id, "userId", hash, label, "expiresAt")
      SELECT gen_random_uuid(), ${userId}::uuid, ${hash}, ${label}, ${expiresAt}::timestamptz
      WHERE (SELECT count(*) FROM "ShareLink" s WHERE s."userId" = ${userId}::uuid AND ${linkInForce}) < ${mostShareLinks}
      RETURNING "userId"
    )
    INSERT INTO "AuditEvent" ("userId", kind) SELECT "userId", 'shareLinkMade' FROM made`;
  return added === 1;
}

/** Ends a link: from the next request on its address is like one that never was. @returns its label, null when there is none in force */
export async function revokeShareLink(userId: UserId, id: string): Promise<string | null> {
  const rows = await db.$queryRaw<{ label: string }[]>`
    WITH ended AS (
      UPDATE "ShareLink" s SET "revokedAt" = now()
      WHERE s.id = ${id}::uuid AND s."userId" = ${userId}::uuid AND ${linkInForce}
      RETURNING s."userId", s.label
    ), noted AS (
      INSERT INTO "AuditEvent" ("userId", kind) SELECT "userId", 'shareLinkRevoked' FROM ended
    )
    SELECT label FROM ended`;
  return rows[0]?.label ?? null;
}

export type Restored =
  | { readonly ok: true; readonly label: string }
  | { readonly ok: false; readonly why: "notFound" | "linkIsOver" | "shareLinksFull" };

/** Brings a revoked link back, at the address that it had, unless its own time is over. */
export async function restoreShareLink(userId: UserId, id: string): Promise<Restored> {
  const rows = await db.$queryRaw<{ label: string; isBack: boolean; isOver: boolean }[]>`
    WITH found AS (
      SELECT s.id, s.label, coalesce(s."expiresAt" <= now(), false) AS "isOver" FROM "ShareLink" s
      WHERE s.id = ${id}::uuid AND s."userId" = ${userId}::uuid AND s."revokedAt" IS NOT NULL AND ${linkIsListed}
    ), back AS (
      UPDATE "ShareLink" t SET "revokedAt" = NULL FROM found
      WHERE t.id = found.id AND t."userId" = ${userId}::uuid AND t."revokedAt" IS NOT NULL AND NOT found."isOver"
        AND (SELECT count(*) FROM "ShareLink" s WHERE s."userId" = ${userId}::uuid AND ${linkInForce}) < ${mostShareLinks}
      RETURNING t.id, t."userId"
    ), noted AS (
      INSERT INTO "AuditEvent" ("userId", kind) SELECT "userId", 'shareLinkRestored' FROM back
    )
    SELECT found.label, found."isOver", EXISTS (SELECT 1 FROM back) AS "isBack" FROM found`;
  const [row] = rows;
  if (!row) return { ok: false, why: "notFound" };
  if (row.isBack) return { ok: true, label: row.label };
  return { ok: false, why: row.isOver ? "linkIsOver" : "shareLinksFull" };
}

/** The picture by this id, when the page behind a link in force shows it. See `findPicture`. */
export function findSharedPicture(
  hash: string,
  id: string,
  isKnown: boolean,
): Promise<FoundPicture | null> {
  return findPicture(
    id,
    isKnown,
    sql`${isOnPage} AND EXISTS (
      SELECT 1 FROM "ShareLink" s WHERE s."userId" = e."userId" AND s.hash = ${hash} AND ${linkInForce})`,
  );
}

/** The learner's links, the newest first: those in force, and those that ended lately. */
export async function listShareLinks(userId: UserId): Promise<readonly ShareLink[]> {
  const rows = await db.$queryRaw<{ links: (ShareLink & { hash: string })[] }[]>`
    SELECT coalesce(json_agg(json_build_object(
        'id', s.id, 'hash', s.hash, 'label', s.label, 'views', s.views, 'createdAt', s."createdAt",
        'expiresAt', s."expiresAt", 'revokedAt', s."revokedAt", 'isInForce', ${linkInForce}
      ) ORDER BY s."createdAt" DESC, s.id), '[]') AS links
    FROM "ShareLink" s WHERE s."userId" = ${userId}::uuid AND ${linkIsListed}`;
  return (rows[0]?.links ?? []).map(({ hash, views, ...link }) => ({
    ...link,
    // What this process has yet to write counts already.
    views: views + unwrittenViews(hash),
  }));
}

/** Removes the links that ended so long ago that no list shows them. */
export async function removeEndedShareLinks(): Promise<number> {
  return db.$executeRaw`DELETE FROM "ShareLink" s WHERE NOT (${linkIsListed})`;
}
