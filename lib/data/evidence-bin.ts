import "server-only";

import type { UserId } from "@/lib/domain/user";
import { isUuid } from "@/lib/domain/uuid";

import { type Connection, db } from "./client";
import { lockPins } from "./evidence-pins";

/**
 * Moves a piece of evidence to the bin, where it lies for 30 days (RULES, Notes and evidence). It keeps the
 * memory of its pin, so that Undo brings that back. What was longer in the bin is erased on the way.
 *
 * @returns false when it is unknown, in the bin already or somebody else's
 */
export async function removeEvidence(userId: UserId, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { count } = await db.evidence.updateMany({
    where: { id, userId, deletedAt: null },
    data: { deletedAt: new Date() },
  });
  await eraseOf(userId, db);
  return count === 1;
}

/**
 * Takes a piece out of the bin; its pin comes back when no other has the place now.
 *
 * @returns false when it is not in this learner's bin, or was there for more than 30 days
 */
export async function restoreEvidence(userId: UserId, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  return db.$transaction(async (tx) => {
    await lockPins(tx, userId);
    const restored = await tx.$executeRaw`
      UPDATE "Evidence" e SET "deletedAt" = NULL, "updatedAt" = now(), "pinOrder" = CASE
        WHEN NOT EXISTS (SELECT 1 FROM "Evidence" o WHERE o."userId" = e."userId" AND o."deletedAt" IS NULL
          AND o."pinOrder" = e."pinOrder") THEN e."pinOrder" END
      WHERE e.id = ${id}::uuid AND e."userId" = ${userId}::uuid AND e."deletedAt" > now() - interval '30 days'`;
    return restored === 1;
  });
}

/**
 * Erases for good what lay in anybody's bin for 30 days, with its note. For the server's own housekeeping:
 * a learner never sees such a piece again, whether it ran or not.
 *
 * @returns how many pieces went
 */
export async function eraseExpiredEvidence(): Promise<number> {
  return db.$executeRaw`
    WITH gone AS (
      DELETE FROM "Evidence" WHERE "deletedAt" <= now() - interval '30 days' RETURNING id, "userId"
    ), notes AS (
      DELETE FROM "Note" n USING gone WHERE n."userId" = gone."userId" AND n."subjectKind" = 'evidence'
        AND n."subjectKey" = gone.id::text
    )
    SELECT 1 FROM gone`;
}

async function eraseOf(userId: UserId, on: Connection): Promise<void> {
  await on.$executeRaw`
    WITH gone AS (
      DELETE FROM "Evidence"
      WHERE "userId" = ${userId}::uuid AND "deletedAt" <= now() - interval '30 days' RETURNING id
    )
    DELETE FROM "Note" n USING gone WHERE n."userId" = ${userId}::uuid AND n."subjectKind" = 'evidence'
      AND n."subjectKey" = gone.id::text`;
}
