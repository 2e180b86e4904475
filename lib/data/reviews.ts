import "server-only";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { emptyReview, type ReviewContent, type ReviewPrompt } from "@/lib/domain/review";
import type { UserId } from "@/lib/domain/user";

import { db } from "./client";
import { fromDateColumn, toDateColumn } from "./dates";

/** What is absent stays as it is. */
export type ReviewSave = { readonly [Prompt in ReviewPrompt]?: string | undefined } & {
  readonly nextKeys?: readonly string[] | undefined;
  /** The version that the writer had before them; 0 when there was none. */
  readonly version: number;
};

export type StoredReview = ReviewContent & { readonly weekOf: CalendarDate };

export type ReviewSaveResult =
  | { readonly kind: "saved"; readonly version: number }
  /** Somebody else saved meanwhile: what is stored now. */
  | { readonly kind: "conflict"; readonly stored: ReviewContent };

/**
 * Saves the review of a calendar week if it is still at the version that its writer knew (TRUST, 9): one
 * statement; only after a conflict what is stored is read. An empty review makes no row and stays at version 0,
 * so that a week counts as reviewed only when something was said. One that is emptied keeps its row.
 */
export async function saveReview(
  userId: UserId,
  weekOf: CalendarDate,
  { learned, shipped, stuck, nextKeys, version }: ReviewSave,
): Promise<ReviewSaveResult> {
  const keys = nextKeys ? [...nextKeys] : null;
  const isEmpty = !(learned || shipped || stuck || keys?.length);
  const rows = await db.$queryRaw<{ version: number }[]>`
    WITH changed AS (
      UPDATE "Review" r SET learned = coalesce(${learned ?? null}, r.learned),
        shipped = coalesce(${shipped ?? null}, r.shipped), stuck = coalesce(${stuck ?? null}, r.stuck),
        "nextKeys" = coalesce(${keys}::text[], r."nextKeys"), version = r.version + 1, "updatedAt" = now()
      WHERE r."userId" = ${userId}::uuid AND r."weekOf" = ${weekOf}::date AND r.version = ${version}::int
      RETURNING r.version
    ), added AS (
      INSERT INTO "Review" AS r (id, "userId", "weekOf", learned, shipped, stuck, "nextKeys", version, "updatedAt")
      SELECT gen_random_uuid(), ${userId}::uuid, ${weekOf}::date, ${learned ?? ""}, ${shipped ?? ""},
        ${stuck ?? ""}, coalesce(${keys}::text[], '{}'), 1, now()
      WHERE ${version}::int = 0 AND NOT ${isEmpty}::boolean
      ON CONFLICT ("userId", "weekOf") DO NOTHING
      RETURNING r.version
    ), nothing AS (
      SELECT 0 AS version WHERE ${version}::int = 0 AND ${isEmpty}::boolean AND NOT EXISTS (
        SELECT 1 FROM "Review" r WHERE r."userId" = ${userId}::uuid AND r."weekOf" = ${weekOf}::date)
    )
    SELECT version FROM changed UNION ALL SELECT version FROM added UNION ALL SELECT version FROM nothing`;

  const [row] = rows;
  if (row) return { kind: "saved", version: row.version };
  return { kind: "conflict", stored: await findReview(userId, weekOf) };
}

/** The review of a week, or an empty one of version 0 when none was ever written. */
export async function findReview(userId: UserId, weekOf: CalendarDate): Promise<ReviewContent> {
  const [found] = await listReviews(userId, [weekOf]);
  if (!found) return emptyReview;
  const { weekOf: _, ...review } = found;
  return review;
}

/** The learner's reviews, the newest first; of some weeks only, by their Mondays, or all that say something. */
export async function listReviews(
  userId: UserId,
  weeks?: readonly CalendarDate[],
): Promise<StoredReview[]> {
  const rows = await db.review.findMany({
    where: {
      userId,
      ...(weeks
        ? { weekOf: { in: weeks.map(toDateColumn) } }
        : {
            OR: [
              { learned: { not: "" } },
              { shipped: { not: "" } },
              { stuck: { not: "" } },
              { nextKeys: { isEmpty: false } },
            ],
          }),
    },
    select: {
      ...{ weekOf: true, learned: true, shipped: true, stuck: true },
      ...{ nextKeys: true, version: true },
    },
    orderBy: { weekOf: "desc" },
  });
  return rows.map((row) => ({ ...row, weekOf: fromDateColumn(row.weekOf) }));
}
