import "server-only";

import { writeDocument } from "@/lib/content/write-document";
import { findOwnVersionId } from "@/lib/data/own-roadmaps";
import { getLatestVersion, getRoadmapVersion } from "@/lib/data/roadmaps";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import type { UserId } from "@/lib/domain/user";
import { isUuid } from "@/lib/domain/uuid";

/** A roadmap as a file to keep. */
export type RoadmapFile = { readonly name: string; readonly text: string };

/** The newest version of the built-in roadmap. */
export async function loadBuiltInDocument(): Promise<RoadmapFile> {
  return toFile(await getLatestVersion());
}

/** The newest version of a roadmap of the learner's own; null for somebody else's and for none at all. */
export async function loadOwnDocument(
  userId: UserId,
  roadmapId: string,
): Promise<RoadmapFile | null> {
  const versionId = isUuid(roadmapId) ? await findOwnVersionId(userId, roadmapId) : null;
  return versionId === null ? null : toFile(await getRoadmapVersion(versionId));
}

function toFile(version: RoadmapVersion): RoadmapFile {
  return { name: `${version.key}-v${version.number}.yaml`, text: writeDocument(version) };
}
