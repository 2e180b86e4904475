import "server-only";

import { mostOwnRoadmaps, withRetired } from "@/lib/domain/own-roadmap";
import type { RoadmapContent } from "@/lib/domain/roadmap";
import type { UserId } from "@/lib/domain/user";

import { type Connection, db } from "./client";
import { hashOf } from "./roadmap-hash";
import { addVersionRows } from "./roadmap-version-rows";
import { readVersion } from "./roadmaps";

export type Imported =
  | { readonly kind: "imported"; readonly number: number }
  /** The newest version says just this; nothing was written. */
  | { readonly kind: "same"; readonly number: number }
  | { readonly kind: "tooMany" };

/** Milliseconds that a slow machine may need for two megabytes of rows. */
const patience = { maxWait: 10_000, timeout: 60_000 };

/**
 * Stores a roadmap of the learner's own: version 1 under a new key, the next version under a known one. Versions
 * that no year is on, and none can go back to, are taken away, so that trying ten times leaves one. One
 * transaction, one import of a learner at a time.
 */
export async function importRoadmap(userId: UserId, content: RoadmapContent): Promise<Imported> {
  return db.$transaction(async (tx): Promise<Imported> => {
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
    const known = await tx.roadmap.findFirst({
      where: { ownerId: userId, key: content.key },
      select: { id: true, versions: newest },
    });
    if (!known && (await tx.roadmap.count({ where: { ownerId: userId } })) >= mostOwnRoadmaps) {
      return { kind: "tooMany" };
    }

    const last = known?.versions[0] ?? null;
    const next = last ? withRetired(await readVersion(tx, last.id), content) : content;
    if (last && last.contentHash === hashAs(last.number, next)) {
      return { kind: "same", number: last.number };
    }
    const roadmapId = known?.id ?? (await addRoadmap(tx, userId, content.key));
    const number = (last?.number ?? 0) + 1;
    await tx.roadmapVersion.deleteMany({
      where: { roadmapId, enrollments: { none: {} }, left: { none: {} } },
    });
    await addVersionRows(tx, next, { roadmapId, number, contentHash: hashAs(number, next) });
    return { kind: "imported", number };
  }, patience);
}

const newest = {
  select: { id: true, number: true, contentHash: true },
  orderBy: { number: "desc" },
  take: 1,
} as const;

async function addRoadmap(tx: Connection, ownerId: UserId, key: string): Promise<string> {
  const { id } = await tx.roadmap.create({ data: { key, ownerId }, select: { id: true } });
  return id;
}

/** With its number: unlike the built-in roadmap, a private one may go back to what an earlier version said. */
function hashAs(number: number, content: RoadmapContent): string {
  return hashOf(content, { number });
}
