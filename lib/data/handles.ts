import "server-only";

import { createHash } from "node:crypto";

import { quarantineDays } from "@/lib/domain/handle";
import type { UserId } from "@/lib/domain/user";

import { type Connection, db, isUniqueViolation } from "./client";

/**
 * Makes the handle the learner's and frees the one they had, or says no. The unique key decides, so of two who
 * ask at once one gets it. A freed handle is kept for 90 days for whoever had it (TRUST, 14).
 *
 * @param handle in the form of `checkHandle`
 * @returns false when somebody has it or had it lately; then the old one stays
 */
export async function claimHandle(userId: UserId, handle: string): Promise<boolean> {
  const [, , claimed] = await db
    .$transaction([
      // Put aside first, so that the old handle is freed only when the new one is there.
      db.$executeRaw`
        INSERT INTO "Handle" AS h (handle, "freedAt", "formerId")
        SELECT ${handle}, now(), ${userId}::uuid
        WHERE NOT EXISTS (
          SELECT 1 FROM "Handle" WHERE handle = ${erasedForm(handle)}
            AND "freedAt" > now() - make_interval(days => ${quarantineDays}))
        ON CONFLICT (handle) DO UPDATE SET "freedAt" = now(), "formerId" = excluded."formerId"
        WHERE h."userId" IS NULL AND (h."formerId" = excluded."formerId"
          OR h."freedAt" <= now() - make_interval(days => ${quarantineDays}))`,
      db.$executeRaw`
        UPDATE "Handle" SET "userId" = NULL, "freedAt" = now(), "formerId" = ${userId}::uuid
        WHERE "userId" = ${userId}::uuid AND handle <> ${handle} AND EXISTS (
          SELECT 1 FROM "Handle" WHERE handle = ${handle} AND "userId" IS NULL AND "formerId" = ${userId}::uuid)`,
      db.$executeRaw`
        UPDATE "Handle" SET "userId" = ${userId}::uuid, "freedAt" = NULL, "formerId" = NULL
        WHERE handle = ${handle}
          AND ("userId" = ${userId}::uuid OR ("userId" IS NULL AND "formerId" = ${userId}::uuid))`,
    ])
    .catch((error: unknown) => {
      // The same learner asked for two handles at once: the other request won.
      if (isUniqueViolation(error)) return [0, 0, 0];
      throw error;
    });
  return claimed === 1;
}

/** Whether the learner could have the handle now. Only `claimHandle` decides. */
export async function isHandleFree(userId: UserId, handle: string): Promise<boolean> {
  const rows = await db.$queryRaw<{ free: boolean }[]>`
    SELECT NOT EXISTS (
      SELECT 1 FROM "Handle" WHERE handle IN (${handle}, ${erasedForm(handle)})
        AND "userId" IS DISTINCT FROM ${userId}::uuid
        AND ("userId" IS NOT NULL OR ("formerId" IS DISTINCT FROM ${userId}::uuid
          AND "freedAt" > now() - make_interval(days => ${quarantineDays})))
    ) AS free`;
  return rows[0]?.free ?? false;
}

/**
 * Frees all handles of an account that is being deleted. They are a name, so only their hash stays, for as
 * long as nobody else may have them.
 */
export async function eraseHandles(tx: Connection, userId: UserId): Promise<void> {
  const owned = await tx.handle.findMany({
    where: { OR: [{ userId }, { formerId: userId }] },
    select: { handle: true, userId: true, freedAt: true },
  });
  for (const { handle, freedAt } of owned) {
    const erased = { handle: erasedForm(handle), freedAt: freedAt ?? new Date() };
    await tx.handle.upsert({
      where: { handle: erased.handle },
      create: erased,
      update: erased,
      select: { handle: true },
    });
  }
  await tx.handle.deleteMany({ where: { OR: [{ userId }, { formerId: userId }] } });
}

/** The colon keeps it apart from every handle that can be asked for. */
function erasedForm(handle: string): string {
  return `sha256:${createHash("sha256").update(handle).digest("hex")}`;
}
