import "server-only";

import { randomUUID } from "node:crypto";

import { type PreparedPicture, pictureQuota } from "@/lib/domain/evidence-picture";
import type { UserId } from "@/lib/domain/user";
import { isUuid } from "@/lib/domain/uuid";

import { db, type RawSql, sql } from "./client";
import { lockPins } from "./evidence-pins";

export type StoringResult = "stored" | "notFound" | "full";

/**
 * Gives a piece of evidence its picture, in place of an earlier one. The quota is counted by the statement that
 * writes, while every other upload of this learner waits: two at once cannot share the last room.
 *
 * @returns notFound for a piece that is unknown, in the bin or somebody else's
 */
export async function storePicture(
  userId: UserId,
  evidenceId: string,
  { bytes, width, height, alt }: PreparedPicture & { readonly alt: string },
): Promise<StoringResult> {
  if (!isUuid(evidenceId)) return "notFound";
  return db.$transaction(async (tx) => {
    await lockPins(tx, userId);
    const [row] = await tx.$queryRaw<{ found: boolean; stored: boolean }[]>`
      WITH piece AS (
        SELECT id FROM "Evidence"
        WHERE id = ${evidenceId}::uuid AND "userId" = ${userId}::uuid AND "deletedAt" IS NULL
      ), stored AS (
        INSERT INTO "EvidencePicture" (id, "evidenceId", bytes, size, width, height, alt)
        SELECT ${randomUUID()}::uuid, piece.id, ${bytes}, ${bytes.length}, ${width}, ${height}, ${alt}
        FROM piece WHERE ${bytes.length} <= ${pictureQuota} - (${usedBytes(userId)} AND e.id <> piece.id)
        ON CONFLICT ("evidenceId") DO UPDATE SET id = excluded.id, bytes = excluded.bytes, size = excluded.size,
          width = excluded.width, height = excluded.height, alt = excluded.alt, "createdAt" = now()
        RETURNING 1
      )
      SELECT EXISTS (SELECT 1 FROM piece) AS found, EXISTS (SELECT 1 FROM stored) AS stored`;
    if (!row?.found) return "notFound";
    return row.stored ? "stored" : "full";
  });
}

/** Says anew what a picture shows. @returns false when the piece has none, or is none of this learner's */
export async function setPictureAlt(
  userId: UserId,
  evidenceId: string,
  alt: string,
): Promise<boolean> {
  if (!isUuid(evidenceId)) return false;
  const { count } = await db.evidencePicture.updateMany({
    where: { evidenceId, evidence: { userId, deletedAt: null } },
    data: { alt },
  });
  return count === 1;
}

/** Erases a picture at once and for good. @returns false when the piece has none, or is none of this learner's */
export async function removePicture(userId: UserId, evidenceId: string): Promise<boolean> {
  if (!isUuid(evidenceId)) return false;
  const { count } = await db.evidencePicture.deleteMany({
    where: { evidenceId, evidence: { userId, deletedAt: null } },
  });
  return count === 1;
}

/** Bytes of this learner's pictures, those of evidence in the bin included: what the quota counts. */
export async function countPictureBytes(userId: UserId): Promise<number> {
  const [row] = await db.$queryRaw<{ used: number }[]>`SELECT (${usedBytes(userId)}) AS used`;
  return row?.used ?? 0;
}

/** A condition may be added behind it with AND; `e` is the evidence. */
const usedBytes = (userId: UserId): RawSql => sql`
  SELECT coalesce(sum(i.size), 0)::int FROM "EvidencePicture" i JOIN "Evidence" e ON e.id = i."evidenceId"
  WHERE e."userId" = ${userId}::uuid`;

/** `bytes`: WebP, or null when who asks has them already. */
export type FoundPicture = { readonly id: string; readonly bytes: Uint8Array | null };

/**
 * The picture by this id, for its owner.
 *
 * @param isKnown  whether who asks has its bytes; they are not read then
 */
export function findOwnPicture(
  userId: UserId,
  id: string,
  isKnown: boolean,
): Promise<FoundPicture | null> {
  return findPicture(id, isKnown, sql`e."userId" = ${userId}::uuid AND e."deletedAt" IS NULL`);
}

/** The picture by this id, for anybody, when the portfolio at this handle is published and shows it. */
export function findPublicPicture(
  handle: string,
  id: string,
  isKnown: boolean,
): Promise<FoundPicture | null> {
  return findPicture(
    id,
    isKnown,
    sql`p."isPublished" AND ${isOnPage} AND EXISTS (
      SELECT 1 FROM "Handle" h WHERE h."userId" = e."userId" AND h.handle = ${handle})`,
  );
}

/** Whether the page of the evidence's owner shows its picture, to whoever may see the page: see `findPicture`. */
export const isOnPage = sql`e."isPublic" AND e."deletedAt" IS NULL
  AND (coalesce(p."showAll", true) OR (coalesce(p."showPinned", true) AND e."pinOrder" IS NOT NULL))`;

/**
 * A picture under a condition that says who may see it, about the evidence `e` and the settings `p` of its owner's
 * page, which may be missing. One statement.
 */
export async function findPicture(
  id: string,
  isKnown: boolean,
  mayBeSeen: RawSql,
): Promise<FoundPicture | null> {
  // Nobody has this one. It is asked for all the same, so that the answer takes as long.
  const asked = isUuid(id) ? id : "00000000-0000-0000-0000-000000000000";
  const [row] = await db.$queryRaw<FoundPicture[]>`
    SELECT i.id, CASE WHEN ${isKnown} THEN NULL ELSE i.bytes END AS bytes
    FROM "EvidencePicture" i JOIN "Evidence" e ON e.id = i."evidenceId"
      LEFT JOIN "PortfolioSettings" p ON p."userId" = e."userId"
    WHERE i.id = ${asked}::uuid AND ${mayBeSeen}`;
  return row ?? null;
}
