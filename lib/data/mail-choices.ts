import "server-only";

import type { LetterChoice } from "@/lib/domain/letter-time";
import { lettersWithoutVisit } from "@/lib/domain/letter-time";
import type { UserId } from "@/lib/domain/user";

import { db } from "./client";

export type LetterSettings = {
  readonly isOn: boolean;
  readonly weekday: number;
  readonly hour: number;
  /** Whether the account's address is confirmed: without that no letter goes out. */
  readonly isConfirmed: boolean;
};

/** What the learner chose about the weekly letter: off, Monday at 8, until they say otherwise. */
export async function findLetterSettings(userId: UserId): Promise<LetterSettings> {
  const row = await db.user.findUnique({
    where: { id: userId },
    select: {
      emailVerifiedAt: true,
      mailChoice: { select: { isOn: true, weekday: true, hour: true } },
    },
  });
  return {
    ...(row?.mailChoice ?? { isOn: false, weekday: 1, hour: 8 }),
    isConfirmed: row?.emailVerifiedAt != null,
  };
}

/** Saves the choice. Its moment counts: a time of the week before it is not made up for. */
export async function saveLetterChoice(
  userId: UserId,
  choice: { isOn: boolean; weekday: number; hour: number },
): Promise<void> {
  const fresh = { ...choice, unanswered: 0, pausedAt: null };
  await db.mailChoice.upsert({
    where: { userId },
    create: { userId, ...fresh },
    update: fresh,
    select: { userId: true },
  });
}

/**
 * Ends the pauses of those who have been here since the last letter, and counts their letters from the start
 * again. Leaves `updatedAt`, which is the moment of the learner's own choice.
 */
export async function resumeAfterVisits(): Promise<void> {
  await db.$executeRaw`
    UPDATE "MailChoice" c SET unanswered = 0, "pausedAt" = NULL FROM "User" u
    WHERE u.id = c."userId" AND c.unanswered > 0
      AND u."lastVisitAt" > coalesce(c."pausedAt", (
        SELECT max(j."sentAt") FROM "MailJob" j WHERE j."userId" = c."userId" AND j.kind = 'weeklyLetter'))`;
}

/** Everybody who is to get weekly letters now: switched on, not paused, address confirmed, with a year that goes on. */
export async function listLetterChoices(): Promise<(LetterChoice & { readonly userId: string })[]> {
  const rows = await db.mailChoice.findMany({
    where: {
      ...{ isOn: true, pausedAt: null, unanswered: { lt: lettersWithoutVisit } },
      user: {
        emailVerifiedAt: { not: null },
        enrollments: { some: { active: true, ending: null } },
      },
    },
    select: {
      ...{ userId: true, weekday: true, hour: true, updatedAt: true },
      user: { select: { timeZone: true } },
    },
  });
  return rows.map(({ userId, weekday, hour, updatedAt, user }) => ({
    ...{ userId, weekday, hour, since: updatedAt, timeZone: user.timeZone },
  }));
}
