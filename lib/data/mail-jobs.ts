import "server-only";

import { lettersWithoutVisit } from "@/lib/domain/letter-time";
import { attemptsAtMost, lockMinutes } from "@/lib/domain/mail-retry";

import { db } from "./client";

export type MailKind = "weeklyLetter" | "confirmAddress";

/** A mail that this process has taken on, for as long as the lock holds. */
export type MailJob = {
  readonly id: string;
  readonly userId: string;
  readonly kind: MailKind;
  /** What makes it one of a kind: for a weekly letter the day that it is for. */
  readonly subject: string;
  /** How often it was taken on, this time included: nobody else has the same number. */
  readonly attempts: number;
};

/** Plans mails. One of the same user, kind and subject is there already: then nothing happens. */
export async function planMails(
  mails: readonly { userId: string; kind: MailKind; subject: string; runAt: Date }[],
): Promise<void> {
  await db.mailJob.createMany({ data: [...mails], skipDuplicates: true });
}

/**
 * Takes on the mail that has been due longest, in one statement, or null when there is none. Of several
 * processes at once each gets another one. When the process dies, the lock runs out and the mail is due again.
 */
export async function claimMail(): Promise<MailJob | null> {
  const rows = await db.$queryRaw<MailJob[]>`
    UPDATE "MailJob" SET attempts = attempts + 1, "lockedUntil" = now() + make_interval(mins => ${lockMinutes})
    WHERE id = (
      SELECT id FROM "MailJob"
      WHERE "sentAt" IS NULL AND "failedAt" IS NULL AND "runAt" <= now() AND attempts < ${attemptsAtMost}
        AND ("lockedUntil" IS NULL OR "lockedUntil" < now())
      ORDER BY "runAt", id LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING id, "userId", kind, subject, attempts`;
  return rows[0] ?? null;
}

/** Notes that the server took the mail. A weekly letter counts as one more without a visit, and may be the last. */
export async function markSent({ id, userId, kind, attempts }: MailJob): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.mailJob.updateMany({
      where: { id, attempts, sentAt: null },
      data: { sentAt: new Date(), lockedUntil: null, problem: "" },
    });
    if (count !== 1 || kind !== "weeklyLetter") return;
    await tx.$executeRaw`
      UPDATE "MailChoice" SET unanswered = unanswered + 1,
        "pausedAt" = CASE WHEN unanswered + 1 >= ${lettersWithoutVisit} THEN now() END
      WHERE "userId" = ${userId}::uuid`;
  });
}

/**
 * Notes that the mail could not be sent, or is not to be.
 *
 * @param problem    a short code
 * @param pauseMinutes until the next try; null gives it up
 */
export async function markUnsent(
  { id, attempts }: MailJob,
  problem: string,
  pauseMinutes: number | null,
): Promise<void> {
  const now = Date.now();
  await db.mailJob.updateMany({
    where: { id, attempts, sentAt: null },
    data: {
      ...{ lockedUntil: null, problem: problem.slice(0, 60) },
      ...(pauseMinutes === null
        ? { failedAt: new Date(now) }
        : { runAt: new Date(now + pauseMinutes * 60_000) }),
    },
  });
}

/** Gives up mails whose last try ended with its process. */
export async function giveUpInterrupted(): Promise<void> {
  await db.mailJob.updateMany({
    where: {
      ...{ sentAt: null, failedAt: null, attempts: { gte: attemptsAtMost } },
      lockedUntil: { lt: new Date() },
    },
    data: { failedAt: new Date(), lockedUntil: null, problem: "interrupted" },
  });
}

/** Removes what was planned more than a year ago. */
export async function removeOldMailJobs(): Promise<void> {
  await db.mailJob.deleteMany({
    where: { createdAt: { lt: new Date(Date.now() - 366 * 86_400_000) } },
  });
}
