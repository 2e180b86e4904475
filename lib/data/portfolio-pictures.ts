import "server-only";

import type { UserId } from "@/lib/domain/user";

import { db } from "./client";

/** The bytes (WebP) of these pictures by their ids, as far as they are this learner's and public. One statement. */
export async function listPictureBytes(
  userId: UserId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const rows = await db.evidencePicture.findMany({
    where: { id: { in: [...ids] }, evidence: { userId, deletedAt: null, isPublic: true } },
    select: { id: true, bytes: true },
  });
  return new Map(rows.map(({ id, bytes }) => [id, bytes]));
}
