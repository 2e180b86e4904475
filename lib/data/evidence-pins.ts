import "server-only";

import { mostPinned } from "@/lib/domain/portfolio";
import type { UserId } from "@/lib/domain/user";
import { isUuid } from "@/lib/domain/uuid";

import { type Connection, db } from "./client";

export type PinResult = "changed" | "notFound" | "full";

/** Pins a piece behind those that are pinned already; one that is pinned stays where it is. */
export function pinEvidence(userId: UserId, id: string): Promise<PinResult> {
  return changePins(userId, id, (pinned) => (pinned.includes(id) ? pinned : [...pinned, id]));
}

/** Takes the pin off; the others close up. */
export function unpinEvidence(userId: UserId, id: string): Promise<PinResult> {
  return changePins(userId, id, (pinned) => pinned.filter((other) => other !== id));
}

/** Moves a pinned piece one place forward; the first stays first. */
export function movePinForward(userId: UserId, id: string): Promise<PinResult> {
  return changePins(userId, id, (pinned) => {
    const at = pinned.indexOf(id);
    return at < 1
      ? pinned
      : [...pinned.slice(0, at - 1), id, ...pinned.slice(at - 1).filter((other) => other !== id)];
  });
}

/** Holds back every other change of this learner's pins until the transaction ends: places depend on each other. */
export async function lockPins(tx: Connection, userId: UserId): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
}

async function changePins(
  userId: UserId,
  givenId: string,
  change: (pinned: readonly string[]) => readonly string[],
): Promise<PinResult> {
  if (!isUuid(givenId)) return "notFound";
  return db.$transaction(async (tx) => {
    await lockPins(tx, userId);
    const live = await tx.evidence.findMany({
      where: { userId, deletedAt: null, OR: [{ pinOrder: { not: null } }, { id: givenId }] },
      select: { id: true, pinOrder: true },
      orderBy: { pinOrder: "asc" },
    });
    if (!live.some(({ id }) => id === givenId)) return "notFound";

    const before = live.flatMap(({ id, pinOrder }) => (pinOrder === null ? [] : id));
    const after = change(before);
    if (after.length > mostPinned) return "full";
    await tx.$executeRaw`
      UPDATE "Evidence" SET "pinOrder" = array_position(${[...after]}::uuid[], id), "updatedAt" = now()
      WHERE "userId" = ${userId}::uuid AND "deletedAt" IS NULL AND id = ANY(${[...before, ...after]}::uuid[])`;
    return "changed";
  });
}
