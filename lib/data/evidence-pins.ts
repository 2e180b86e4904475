import "server-only";

import { mostPinned } from "@/lib/domain/portfolio";
import type { UserId } from "@/lib/domain/user";
import { isUuid } from "@/lib/domain/uuid";

import { type Connection, db } from "./client";

export type PinResult =
  /** `before`: the ids that were pinned until now, in order, for Undo. */
  | { readonly kind: "changed"; readonly before: readonly string[] }
  | { readonly kind: "notFound" }
  | { readonly kind: "full" };

/** Pins a piece behind those that are pinned already; one that is pinned stays where it is. */
export function pinEvidence(userId: UserId, id: string): Promise<PinResult> {
  return changePins(userId, [id], (pins) => (pins.includes(id) ? pins : [...pins, id]));
}

/** Takes the pin off; the others close up. */
export function unpinEvidence(userId: UserId, id: string): Promise<PinResult> {
  return changePins(userId, [id], (pins) => pins.filter((other) => other !== id));
}

/** Moves a pinned piece one place forward; the first stays first. */
export function movePinForward(userId: UserId, id: string): Promise<PinResult> {
  return changePins(userId, [id], (pins) => {
    const at = pins.indexOf(id);
    if (at < 1) return pins;
    const others = pins.filter((other) => other !== id);
    return [...others.slice(0, at - 1), id, ...others.slice(at - 1)];
  });
}

/** Moves a pinned piece one place back; the last stays last. */
export function movePinBack(userId: UserId, id: string): Promise<PinResult> {
  return changePins(userId, [id], (pins) => {
    const at = pins.indexOf(id);
    if (at < 0) return pins;
    const others = pins.filter((other) => other !== id);
    return [...others.slice(0, at + 1), id, ...others.slice(at + 1)];
  });
}

/** Pins these in this order, and no others. */
export function setPins(userId: UserId, ids: readonly string[]): Promise<PinResult> {
  return changePins(userId, ids, () => [...new Set(ids)]);
}

/** Holds back every other change of this learner's pins until the transaction ends: places depend on each other. */
export async function lockPins(tx: Connection, userId: UserId): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
}

async function changePins(
  userId: UserId,
  ids: readonly string[],
  change: (pins: readonly string[]) => readonly string[],
): Promise<PinResult> {
  if (!ids.every(isUuid)) return { kind: "notFound" };
  return db.$transaction(async (tx) => {
    await lockPins(tx, userId);
    const live = await tx.evidence.findMany({
      where: {
        userId,
        deletedAt: null,
        OR: [{ pinOrder: { not: null } }, { id: { in: [...ids] } }],
      },
      select: { id: true, pinOrder: true },
      orderBy: { pinOrder: "asc" },
    });
    if (!ids.every((id) => live.some((piece) => piece.id === id))) return { kind: "notFound" };

    const before = live.flatMap(({ id, pinOrder }) => (pinOrder === null ? [] : id));
    const after = [...change(before)];
    if (after.length > mostPinned) return { kind: "full" };
    await tx.$executeRaw`
      UPDATE "Evidence" SET "pinOrder" = array_position(${after}::uuid[], id), "updatedAt" = now()
      WHERE "userId" = ${userId}::uuid AND "deletedAt" IS NULL AND id = ANY(${[...before, ...after]}::uuid[])`;
    return { kind: "changed", before };
  });
}
