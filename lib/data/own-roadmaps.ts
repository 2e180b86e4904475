import "server-only";

import type { LocalizedText } from "@/lib/domain/locale";
import type { UserId } from "@/lib/domain/user";

import { db } from "./client";
import { toHundredths } from "./enrollment-row";

/** A roadmap that the learner imported, by its newest version. */
export type OwnRoadmap = {
  /** Of the roadmap, whatever its version. */
  readonly id: string;
  readonly key: string;
  readonly versionId: string;
  readonly number: number;
  readonly title: LocalizedText;
  readonly weeks: number;
  readonly tracks: number;
  readonly tasks: number;
  /** Hours per week in hundredths. */
  readonly nominalHundredths: number;
  /** ISO instant. */
  readonly importedAt: string;
  /** Years of the learner on any version of it. */
  readonly years: number;
};

/** The learner's own roadmaps by key. */
export async function listOwnRoadmaps(userId: UserId): Promise<OwnRoadmap[]> {
  const rows = await db.$queryRaw<(OwnRoadmapRow & { importedAt: Date })[]>`
    SELECT DISTINCT ON (r.key COLLATE "C") r.id, r.key, v.id AS "versionId", v.number, v.title,
      v."nominalHours"::text AS "nominalHours", v."publishedAt" AS "importedAt",
      (SELECT max(p."lastWeek") FROM "Phase" p WHERE p."versionId" = v.id) AS weeks,
      (SELECT count(*)::int FROM "Track" t WHERE t."versionId" = v.id) AS tracks,
      (SELECT count(*)::int FROM "Task" t WHERE t."versionId" = v.id) AS tasks,
      (SELECT count(*)::int FROM "Enrollment" e JOIN "RoadmapVersion" w ON w.id = e."versionId"
        WHERE e."userId" = ${userId}::uuid AND w."roadmapId" = r.id) AS years
    FROM "Roadmap" r JOIN "RoadmapVersion" v ON v."roadmapId" = r.id
    WHERE r."ownerId" = ${userId}::uuid
    ORDER BY r.key COLLATE "C", v.number DESC`;
  return rows.map(({ nominalHours, importedAt, ...row }) => ({
    ...row,
    nominalHundredths: toHundredths(nominalHours),
    importedAt: importedAt.toISOString(),
  }));
}

type OwnRoadmapRow = Omit<OwnRoadmap, "nominalHundredths" | "importedAt"> & {
  nominalHours: string;
};

/** How many settled tasks of a year of this learner each of these versions has as well. */
export async function countCommonTasks(
  userId: UserId,
  enrollmentId: string,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ versionId: string; count: number }[]>`
    SELECT k."versionId", count(*)::int AS count
    FROM "Enrollment" e
    JOIN "TaskState" t ON t."enrollmentId" = e.id AND t.state <> 'open'
    JOIN "Task" k ON k."versionId" = ANY(${[...versionIds]}::uuid[]) AND k.key = t."taskKey"
    WHERE e.id = ${enrollmentId}::uuid AND e."userId" = ${userId}::uuid
    GROUP BY k."versionId"`;
  return new Map(rows.map(({ versionId, count }) => [versionId, count]));
}

/** The id of the newest version of a roadmap of this learner; null when there is no such roadmap of theirs. */
export async function findOwnVersionId(userId: UserId, roadmapId: string): Promise<string | null> {
  const row = await db.roadmapVersion.findFirst({
    where: { roadmapId, roadmap: { ownerId: userId } },
    select: { id: true },
    orderBy: { number: "desc" },
  });
  return row?.id ?? null;
}

/** The same by the key that a file names. */
export async function findOwnVersionIdByKey(userId: UserId, key: string): Promise<string | null> {
  const row = await db.roadmapVersion.findFirst({
    where: { roadmap: { ownerId: userId, key } },
    select: { id: true },
    orderBy: { number: "desc" },
  });
  return row?.id ?? null;
}

/**
 * Deletes a roadmap of this learner with all its versions, unless a year is on one of them, or could go back
 * to one: the statement itself sees to that.
 */
export async function removeOwnRoadmap(
  userId: UserId,
  roadmapId: string,
): Promise<"removed" | "inUse" | "notFound"> {
  const isUsed = { OR: [{ enrollments: { some: {} } }, { left: { some: {} } }] };
  const { count } = await db.roadmap.deleteMany({
    where: { id: roadmapId, ownerId: userId, versions: { none: isUsed } },
  });
  if (count === 1) return "removed";
  const kept = await db.roadmap.findFirst({
    where: { id: roadmapId, ownerId: userId },
    select: { id: true },
  });
  return kept ? "inUse" : "notFound";
}
