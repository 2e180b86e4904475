import "server-only";

import type { UserId } from "@/lib/domain/user";
import type { VersionPin } from "@/lib/domain/version-pins";

import { db, type RawSql, sql } from "./client";

/** The version before the one that was accepted last. */
export type AcceptedVersion = {
  readonly formerVersionId: string;
  /** ISO instant. */
  readonly acceptedAt: string;
};

/** What was accepted last in this year of the learner, and not taken back; null when nothing was. */
export async function findAcceptedVersion(
  userId: UserId,
  enrollmentId: string,
): Promise<AcceptedVersion | null> {
  const row = await db.enrollment.findFirst({
    where: { id: enrollmentId, userId },
    select: { formerVersionId: true, acceptedAt: true },
  });
  if (!row?.formerVersionId || !row.acceptedAt) return null;
  return { formerVersionId: row.formerVersionId, acceptedAt: row.acceptedAt.toISOString() };
}

type Change = {
  /** The version that the learner saw the year on: when it is on another by now, nothing is written. */
  readonly fromId: string;
  readonly toId: string;
  readonly pins: readonly VersionPin[];
};

/**
 * Puts the learner's active year on another version and remembers the one before, in one statement with the
 * few pins that keep finished weeks finished (RULES, Versions). No state, note or evidence changes.
 *
 * @returns false, with nothing written, when the year is not this learner's active one on `fromId`: of two
 *   tabs one wins
 */
export function acceptVersion(userId: UserId, enrollmentId: string, change: Change) {
  return move(userId, enrollmentId, change, {
    columns: sql`"formerVersionId" = ${change.fromId}::uuid, "acceptedAt" = now()`,
    only: sql`true`,
  });
}

/**
 * Takes an acceptance back with its pins, in one statement. Whether that is still allowed is
 * `lastDayToGoBack`'s business.
 *
 * @returns false, with nothing written, when `toId` is not what the year was on before `fromId`
 */
export function goBackToVersion(userId: UserId, enrollmentId: string, change: Change) {
  return move(userId, enrollmentId, change, {
    columns: sql`"formerVersionId" = NULL, "acceptedAt" = NULL`,
    only: sql`e."formerVersionId" = ${change.toId}::uuid`,
  });
}

/** A pin that is set makes an open state where there is none; taken away, such a state goes with it. */
async function move(
  userId: UserId,
  enrollmentId: string,
  { fromId, toId, pins }: Change,
  { columns, only }: { columns: RawSql; only: RawSql },
): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    WITH year AS (
      UPDATE "Enrollment" e SET "versionId" = ${toId}::uuid, ${columns}
      WHERE e.id = ${enrollmentId}::uuid AND e."userId" = ${userId}::uuid AND e.active
        AND e."versionId" = ${fromId}::uuid AND ${only}
      RETURNING e.id
    ), pin AS (
      SELECT year.id, p.* FROM year,
        jsonb_to_recordset(${JSON.stringify(pins)}::jsonb) AS p("taskKey" text, week int)
    ), pinned AS (
      INSERT INTO "TaskState" ("enrollmentId", "taskKey", state, seq, "pinnedWeek")
      SELECT id, "taskKey", 'open', 0, week FROM pin WHERE week IS NOT NULL ORDER BY "taskKey"
      ON CONFLICT ("enrollmentId", "taskKey") DO UPDATE SET "pinnedWeek" = excluded."pinnedWeek"
    ), freed AS (
      UPDATE "TaskState" t SET "pinnedWeek" = NULL FROM pin
      WHERE t."enrollmentId" = pin.id AND t."taskKey" = pin."taskKey" AND pin.week IS NULL AND t.seq > 0
    ), gone AS (
      DELETE FROM "TaskState" t USING pin
      WHERE t."enrollmentId" = pin.id AND t."taskKey" = pin."taskKey" AND pin.week IS NULL AND t.seq = 0
    )
    SELECT id FROM year`;
  return rows.length === 1;
}
