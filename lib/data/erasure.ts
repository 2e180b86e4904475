import "server-only";

import type { UserId } from "@/lib/domain/user";

import { db } from "./client";
import { eraseHandles } from "./handles";

/** Statements of one deletion may wait for a learner who is still ticking in another tab. */
const patience = { maxWait: 5_000, timeout: 30_000 };

/**
 * Deletes an account and everything that belongs to it, in one transaction. What stays is the id in the
 * ledger, so that a restored backup can delete the account again, and the hash of its handle.
 *
 * @returns false when it is gone already
 */
export async function eraseAccount(userId: UserId): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await eraseHandles(tx, userId);
    // Years first: a roadmap of the learner's own may not go while a year still uses it.
    await tx.enrollment.deleteMany({ where: { userId } });
    const { count } = await tx.user.deleteMany({ where: { id: userId } });
    if (count !== 1) return false;
    await tx.erasure.create({ data: { id: userId }, select: { id: true } });
    return true;
  }, patience);
}
