import "server-only";

import type { BinnedEvidence, EvidenceFields, EvidencePiece } from "@/lib/domain/evidence";
import type { UserId } from "@/lib/domain/user";
import { isUuid } from "@/lib/domain/uuid";

import { db, type RawSql, sql } from "./client";
import { toCalendarDate } from "./dates";

type Row = Omit<EvidencePiece, "madeOn"> & { madeOn: string };

/** The columns of Row of an evidence `e`, its tasks in one array. */
const columns = sql`e.id, e.url, e.kind, e.claim, e."myPart", e.limits, e."withWhom", e."skillKeys",
  e."madeOn"::text AS "madeOn", e."isPublic", e."pinOrder", (
    SELECT json_build_object('id', i.id, 'width', i.width, 'height', i.height, 'alt', i.alt)
    FROM "EvidencePicture" i WHERE i."evidenceId" = e.id) AS picture,
  ARRAY(SELECT t."taskKey" FROM "EvidenceTask" t WHERE t."evidenceId" = e.id ORDER BY t."taskKey") AS "taskKeys"`;

/** All evidence that is not in the bin, newest first. */
export function listEvidence(userId: UserId): Promise<EvidencePiece[]> {
  return select(sql`e."userId" = ${userId}::uuid AND e."deletedAt" IS NULL`);
}

/** Evidence that proves any of these tasks, newest first. */
export function listEvidenceOfTasks(
  userId: UserId,
  taskKeys: readonly string[],
): Promise<EvidencePiece[]> {
  return select(sql`e."userId" = ${userId}::uuid AND e."deletedAt" IS NULL AND e.id IN (
    SELECT t."evidenceId" FROM "EvidenceTask" t WHERE t."taskKey" = ANY(${[...taskKeys]}::text[]))`);
}

/** One piece that is not in the bin; null when it is unknown, malformed or somebody else's. */
export async function findEvidence(userId: UserId, id: string): Promise<EvidencePiece | null> {
  if (!isUuid(id)) return null;
  const rows = await select(
    sql`e.id = ${id}::uuid AND e."userId" = ${userId}::uuid AND e."deletedAt" IS NULL`,
  );
  return rows[0] ?? null;
}

/** What lies in the bin, the last removed first. What is over its 30 days is gone already. */
export async function listBinnedEvidence(userId: UserId): Promise<BinnedEvidence[]> {
  const rows = await db.$queryRaw<(Row & { daysLeft: number })[]>`
    SELECT ${columns}, ceil(extract(epoch FROM e."deletedAt" + interval '30 days' - now()) / 86400)::int AS "daysLeft"
    FROM "Evidence" e
    WHERE e."userId" = ${userId}::uuid AND e."deletedAt" > now() - interval '30 days'
    ORDER BY e."deletedAt" DESC, e.id`;
  return rows.map((row) => ({ ...toPiece(row), daysLeft: row.daysLeft }));
}

/**
 * Stores a piece of evidence under `id`, which the caller derives from the form that was sent: sending the
 * same form again, after a double click or an answer that never came, sets it anew and makes no second one.
 *
 * @returns false when the id is somebody else's
 */
export async function addEvidence(
  userId: UserId,
  id: string,
  fields: EvidenceFields,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const stored = await tx.$executeRaw`
      INSERT INTO "Evidence" AS e (id, "userId", url, kind, claim, "myPart", limits, "withWhom", "skillKeys",
        "madeOn", "isPublic", "updatedAt")
      VALUES (${id}::uuid, ${userId}::uuid, ${fields.url}, ${fields.kind}, ${fields.claim}, ${fields.myPart},
        ${fields.limits}, ${fields.withWhom}, ${[...fields.skillKeys]}::text[], ${fields.madeOn}::date,
        ${fields.isPublic}, now())
      ON CONFLICT (id) DO UPDATE SET url = excluded.url, kind = excluded.kind, claim = excluded.claim,
        "myPart" = excluded."myPart", limits = excluded.limits, "withWhom" = excluded."withWhom",
        "skillKeys" = excluded."skillKeys", "madeOn" = excluded."madeOn", "isPublic" = excluded."isPublic",
        "deletedAt" = NULL, "updatedAt" = now()
      WHERE e."userId" = excluded."userId"`;
    if (stored !== 1) return false;
    await tx.$executeRaw(linkTasks(id, fields.taskKeys));
    return true;
  });
}

/** Sets all fields and tasks of a piece that is not in the bin. @returns false when there is none */
export async function editEvidence(
  userId: UserId,
  id: string,
  fields: EvidenceFields,
): Promise<boolean> {
  if (!isUuid(id)) return false;
  return db.$transaction(async (tx) => {
    const changed = await tx.$executeRaw`
      UPDATE "Evidence" SET url = ${fields.url}, kind = ${fields.kind}, claim = ${fields.claim},
        "myPart" = ${fields.myPart}, limits = ${fields.limits}, "withWhom" = ${fields.withWhom},
        "skillKeys" = ${[...fields.skillKeys]}::text[], "madeOn" = ${fields.madeOn}::date,
        "isPublic" = ${fields.isPublic}, "updatedAt" = now()
      WHERE id = ${id}::uuid AND "userId" = ${userId}::uuid AND "deletedAt" IS NULL`;
    if (changed !== 1) return false;
    await tx.$executeRaw(linkTasks(id, fields.taskKeys));
    return true;
  });
}

/** Shows or hides a piece on the portfolio. @returns false when there is none */
export async function setEvidencePublic(
  userId: UserId,
  id: string,
  isPublic: boolean,
): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { count } = await db.evidence.updateMany({
    where: { id, userId, deletedAt: null },
    data: { isPublic },
  });
  return count === 1;
}

/** Makes these the tasks of an evidence whose row this transaction has written, and so holds. */
function linkTasks(id: string, taskKeys: readonly string[]): RawSql {
  const keys = [...taskKeys];
  return sql`
    WITH gone AS (
      DELETE FROM "EvidenceTask" WHERE "evidenceId" = ${id}::uuid AND "taskKey" <> ALL(${keys}::text[])
    )
    INSERT INTO "EvidenceTask" ("evidenceId", "taskKey")
    SELECT ${id}::uuid, key FROM unnest(${keys}::text[]) key ON CONFLICT DO NOTHING`;
}

async function select(where: RawSql): Promise<EvidencePiece[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${columns} FROM "Evidence" e WHERE ${where} ORDER BY e."madeOn" DESC, e."createdAt" DESC, e.id`;
  return rows.map(toPiece);
}

function toPiece(row: Row): EvidencePiece {
  const { id, url, kind, claim, myPart, limits, withWhom, isPublic, pinOrder } = row;
  const { skillKeys, taskKeys, picture } = row;
  const madeOn = toCalendarDate(row.madeOn);
  return {
    ...{ id, url, kind, claim, myPart, limits, withWhom, skillKeys },
    ...{ madeOn, isPublic, taskKeys, pinOrder, picture },
  };
}
