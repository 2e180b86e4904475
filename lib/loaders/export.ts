import "server-only";

import { languageOf, toDocument } from "@/lib/content/to-document";
import { readExport } from "@/lib/data/export";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import type { UserId } from "@/lib/domain/user";
import { assembleYear } from "@/lib/domain/year";

/** Grows by one with a change that an older import could not read. */
const exportVersion = 1;

/**
 * The one document with everything that is stored about a learner (CONTRACT, API). All but `exportedAt` and
 * the computed `progress` of each year is as stored, always in the same order; roadmaps of the learner's own are
 * documents as they are imported. Null when the account is gone.
 */
export async function loadExport(userId: UserId, now: Date) {
  const stored = await readExport(userId);
  if (!stored) return null;

  const years = await Promise.all(
    stored.years.map(async ({ versionId, choices, records, document }) => {
      const version = await getRoadmapVersion(versionId);
      return { ...document, progress: assembleYear(version, choices, records).progress.whole };
    }),
  );
  const roadmaps = await Promise.all(
    stored.roadmaps.map(async ({ id, number, publishedAt, roadmap: { key } }) => {
      const version = await getRoadmapVersion(id);
      const document = toDocument(version, languageOf(version));
      return { key, version: number, importedAt: publishedAt, document };
    }),
  );
  return {
    ...{ format: "cairn-export", version: exportVersion, exportedAt: now.toISOString() },
    ...stored,
    years,
    roadmaps,
  };
}
