import "server-only";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { YearEnding } from "@/lib/domain/ending";
import type { LocalizedText } from "@/lib/domain/locale";
import type { UserId } from "@/lib/domain/user";

import { type Connection, db, isMissingReference, isUniqueViolation } from "./client";
import { toCalendarDate } from "./dates";
import { toEnding, toHundredths } from "./enrollment-row";
import { enrollmentColumns, type NewYear } from "./enrollments";

export type YearEntry = {
  readonly id: string;
  readonly active: boolean;
  readonly startDate: CalendarDate;
  /** Hours per week in hundredths. */
  readonly hoursHundredths: number;
  readonly trackKey: string | null;
  readonly versionId: string;
  readonly versionNumber: number;
  readonly roadmapTitle: LocalizedText;
  /** False for a roadmap of the learner's own. */
  readonly isBuiltIn: boolean;
  /** Tasks set to done in it, of any track; what its version has retired counts nowhere. */
  readonly doneTasks: number;
  /** Null while it goes on. */
  readonly ending: YearEnding | null;
};

/** All years of the learner, the newest first. */
export async function listYears(userId: UserId): Promise<YearEntry[]> {
  const rows = await db.$queryRaw<YearRow[]>`
    SELECT e.id, e.active, e."startDate"::text AS "startDate", e."hoursPerWeek"::text AS "hoursPerWeek",
      e."trackKey", e."versionId", v.number AS "versionNumber", v.title AS "roadmapTitle",
      r."ownerId" IS NULL AS "isBuiltIn", e.ending, e."endedOn"::text AS "endedOn",
      (SELECT count(*)::int FROM "TaskState" t JOIN "Task" k ON k."versionId" = e."versionId" AND k.key = t."taskKey"
        WHERE t."enrollmentId" = e.id AND t.state = 'done') AS "doneTasks"
    FROM "Enrollment" e JOIN "RoadmapVersion" v ON v.id = e."versionId"
      JOIN "Roadmap" r ON r.id = v."roadmapId"
    WHERE e."userId" = ${userId}::uuid
    ORDER BY e."createdAt" DESC, e.id DESC`;
  return rows.map(({ hoursPerWeek, ending, endedOn, ...row }) => ({
    ...row,
    ending: toEnding({ ending, endedOn }),
    startDate: toCalendarDate(row.startDate),
    hoursHundredths: toHundredths(hoursPerWeek),
  }));
}

type YearRow = Omit<YearEntry, "startDate" | "hoursHundredths" | "ending"> & {
  startDate: string;
  hoursPerWeek: string;
  ending: string | null;
  endedOn: string | null;
};

export type AnotherYear = Omit<NewYear, "knownTaskKeys" | "settledOn"> & {
  /** The active year as the learner saw it: a repeated request finds another one and changes nothing. */
  fromId: string;
  bringOver: boolean;
};

/**
 * Starts a new year in place of the active one, which stays as it is and can be taken up again. With
 * `bringOver`, settled tasks that the new version has become events and states of the new year, with their
 * days and reasons. One transaction.
 *
 * @returns false when `fromId` is not this learner's active year, or the version was replaced meanwhile; then
 *   nothing is written
 */
export async function startAnotherYear(userId: UserId, year: AnotherYear): Promise<boolean> {
  const { fromId, bringOver, ...columns } = year;
  try {
    return await db.$transaction(async (tx) => {
      const { count } = await tx.enrollment.updateMany({
        where: { id: fromId, userId, active: true },
        data: { active: false },
      });
      if (count !== 1) return false;
      const { id } = await tx.enrollment.create({
        data: enrollmentColumns(userId, columns),
        select: { id: true },
      });
      if (bringOver) await copyStates(tx, fromId, id);
      return true;
    });
  } catch (error) {
    if (isUniqueViolation(error) || isMissingReference(error)) return false;
    throw error;
  }
}

/** One statement for all tasks; the events come in the order in which the old ones were settled. */
async function copyStates(tx: Connection, fromId: string, toId: string): Promise<void> {
  await tx.$executeRaw`
    WITH event AS (
      INSERT INTO "ProgressEvent" ("userId", "opId", "enrollmentId", "taskKey", state, "on", "onGiven", reason)
      SELECT e."userId", gen_random_uuid(), e.id, t."taskKey", t.state, t."on", true, t.reason
      FROM "TaskState" t
      JOIN "Enrollment" e ON e.id = ${toId}::uuid
      JOIN "Task" k ON k."versionId" = e."versionId" AND k.key = t."taskKey"
      WHERE t."enrollmentId" = ${fromId}::uuid AND t.state <> 'open'
      ORDER BY t.seq
      RETURNING "enrollmentId", "taskKey", state, "on", reason, seq
    )
    INSERT INTO "TaskState" ("enrollmentId", "taskKey", state, "on", reason, seq)
    SELECT "enrollmentId", "taskKey", state, "on", reason, seq FROM event`;
}

/**
 * Makes another of the learner's years the active one. Repeating it changes nothing.
 *
 * @returns false when there is no such year of this learner, or another change came first
 */
export async function reactivateYear(userId: UserId, enrollmentId: string): Promise<boolean> {
  try {
    const [, activated] = await db.$transaction([
      db.$executeRaw`
        UPDATE "Enrollment" SET active = false
        WHERE "userId" = ${userId}::uuid AND active AND id <> ${enrollmentId}::uuid
          AND EXISTS (SELECT 1 FROM "Enrollment"
            WHERE id = ${enrollmentId}::uuid AND "userId" = ${userId}::uuid)`,
      db.enrollment.updateMany({ where: { id: enrollmentId, userId }, data: { active: true } }),
    ]);
    return activated.count === 1;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

/**
 * Puts start date, hours and baseline of the active year right. Whether that is still allowed is
 * `canCorrectBaseline`'s business.
 *
 * @returns false when the year is not this learner's active one
 */
export async function correctYear(
  userId: UserId,
  enrollmentId: string,
  year: Omit<NewYear, "knownTaskKeys" | "settledOn">,
): Promise<boolean> {
  const { startDate, hoursPerWeek, baseline } = enrollmentColumns(userId, year);
  const { count } = await db.enrollment.updateMany({
    where: { id: enrollmentId, userId, active: true },
    data: { startDate, hoursPerWeek, baseline },
  });
  return count === 1;
}
