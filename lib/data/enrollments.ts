import "server-only";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { UserId } from "@/lib/domain/user";

import { type Connection, db, isUniqueViolation } from "./client";
import { toDateColumn } from "./dates";
import { Prisma } from "./generated/client";
import type { Baseline } from "./sessions";

export type NewYear = {
  versionId: string;
  startDate: CalendarDate;
  /** Hours per week in hundredths. */
  hoursHundredths: number;
  /** Null while undecided. */
  trackKey: string | null;
  knownWeeks: readonly number[];
  /** First and last day of each week in order; null for a known one. */
  baselineDates: Baseline["dates"];
  /** The tasks of the known weeks, to be settled as skipped because they are known already. */
  knownTaskKeys: readonly string[];
  /** The learner's day on which those are settled. */
  settledOn: CalendarDate;
};

/**
 * Makes the learner's active year with its baseline, in one transaction with the events and states of the
 * known weeks. A unique index allows one active year per learner: of two calls at once, one makes it.
 *
 * @returns false when there is an active year already; then nothing is written
 */
export async function startYear(userId: UserId, year: NewYear): Promise<boolean> {
  try {
    await db.$transaction(async (tx) => {
      const { id } = await tx.enrollment.create({
        data: enrollmentColumns(userId, year),
        select: { id: true },
      });
      if (year.knownTaskKeys.length > 0) await settleAsKnown(tx, id, year);
    });
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

/**
 * Changes the track: one column and nothing else, so that switching back restores everything (RULES, Tracks).
 *
 * @returns false when the year is not this learner's active one
 */
export async function changeTrack(
  userId: UserId,
  enrollmentId: string,
  trackKey: string | null,
): Promise<boolean> {
  const { count } = await db.enrollment.updateMany({
    where: { id: enrollmentId, userId, active: true },
    data: { trackKey },
  });
  return count === 1;
}

/** The columns of a year with its baseline, which is made here and never changed. */
export function enrollmentColumns(
  userId: UserId,
  year: Omit<NewYear, "knownTaskKeys" | "settledOn">,
) {
  const { versionId, startDate, hoursHundredths, trackKey, baselineDates } = year;
  const knownWeeks = [...year.knownWeeks];
  const dates = baselineDates.map((pair) => pair && [...pair]);
  return {
    ...{ userId, versionId, trackKey, knownWeeks },
    startDate: toDateColumn(startDate),
    hoursPerWeek: new Prisma.Decimal(hoursHundredths).div(100),
    baseline: { startDate, hoursHundredths, knownWeeks, dates },
  };
}

/** One statement for all tasks: the events, and from what they return the states. */
async function settleAsKnown(
  tx: Connection,
  enrollmentId: string,
  { knownTaskKeys, settledOn }: NewYear,
): Promise<void> {
  await tx.$executeRaw`
    WITH event AS (
      INSERT INTO "ProgressEvent" ("userId", "opId", "enrollmentId", "taskKey", state, "on", reason)
      SELECT e."userId", gen_random_uuid(), e.id, known.key, 'skipped', ${settledOn}::date, 'known'
      FROM "Enrollment" e, unnest(${[...knownTaskKeys]}::text[]) WITH ORDINALITY AS known(key, place)
      WHERE e.id = ${enrollmentId}::uuid
      ORDER BY known.place
      RETURNING "enrollmentId", "taskKey", state, "on", reason, seq
    )
    INSERT INTO "TaskState" ("enrollmentId", "taskKey", state, "on", reason, seq)
    SELECT "enrollmentId", "taskKey", state, "on", reason, seq FROM event`;
}
