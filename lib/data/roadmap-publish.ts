import "server-only";

import { locales } from "@/lib/domain/locale";
import type { RoadmapContent } from "@/lib/domain/roadmap";
import { findKeyBreaks } from "@/lib/domain/roadmap-keys";
import { diffVersions } from "@/lib/domain/version-diff";
import { countChanges, type VersionCounts } from "@/lib/domain/version-summary";

import { type Connection, db } from "./client";
import { hashOf } from "./roadmap-hash";
import { addVersionRows } from "./roadmap-version-rows";
import { forgetLatestVersion, readVersion } from "./roadmaps";

/** Lets one process publish at a time; the others wait and then find the version there. */
const publishLock = 7_209_020;

/** Milliseconds that a slow machine may need for one version. */
const publishTimeout = 60_000;

export type Published = {
  /** Of the version that holds this content. */
  readonly number: number;
  /** False when it was there already. */
  readonly published: boolean;
  /** What it changes in the version before it, if it is new and there is one. */
  readonly changes?: VersionCounts;
};

/**
 * Writes the content as a new version of the built-in roadmap with its key, numbered one above the last,
 * unless a version with just this content exists (then nothing is written, even if it is not the newest:
 * going back to an older release of Cairn must not make its texts the newest edition). All in one
 * transaction; versions are never changed afterwards.
 *
 * @throws Error that names the keys when the last version has keys that are lost or reused
 */
export async function publishRoadmapVersion(content: RoadmapContent): Promise<Published> {
  const contentHash = hashOf(content);
  const known = await findNumber(db, content.key, contentHash);
  if (known !== null) return { number: known, published: false };

  const result = await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${publishLock})`;
      // Whoever had the lock before may have published the same.
      const meanwhile = await findNumber(tx, content.key, contentHash);
      if (meanwhile !== null) return { number: meanwhile, published: false };

      const { roadmapId, last } = await findOrAddRoadmap(tx, content.key);
      const before = last && (await readVersion(tx, last.id));
      if (before) refuseBreaks(before, content);
      const number = (last?.number ?? 0) + 1;
      await addVersionRows(tx, content, { roadmapId, number, contentHash });
      const changes = before && countChanges(diffVersions(before, content, locales));
      return { number, published: true, ...(changes && { changes }) };
    },
    { timeout: publishTimeout, maxWait: publishTimeout },
  );
  forgetLatestVersion();
  return result;
}

async function findNumber(
  on: Connection,
  key: string,
  contentHash: string,
): Promise<number | null> {
  const row = await on.roadmapVersion.findFirst({
    where: { contentHash, roadmap: { key, ownerId: null } },
    select: { number: true },
  });
  return row?.number ?? null;
}

async function findOrAddRoadmap(tx: Connection, key: string) {
  const found = await tx.roadmap.findFirst({
    where: { key, ownerId: null },
    select: {
      id: true,
      versions: { select: { id: true, number: true }, orderBy: { number: "desc" }, take: 1 },
    },
  });
  if (found) return { roadmapId: found.id, last: found.versions[0] ?? null };

  const made = await tx.roadmap.create({ data: { key }, select: { id: true } });
  return { roadmapId: made.id, last: null };
}

function refuseBreaks(previous: RoadmapContent, next: RoadmapContent): void {
  const { lost, reused } = findKeyBreaks(previous, next);
  if (lost.length === 0 && reused.length === 0) return;

  const reasons = [
    lost.length > 0 ? `Lost: ${lost.join(", ")}. Put them back or list them as retired.` : "",
    reused.length > 0 ? `Reused: ${reused.join(", ")}. Give what is new a new key.` : "",
  ];
  throw new Error(
    `The roadmap ${next.key} was not published, because keys are permanent. ${reasons.filter(Boolean).join(" ")}`,
  );
}
