import "server-only";

import {
  keptRemovedDays,
  mostSittings,
  type RunningTimer,
  type Sitting,
} from "@/lib/domain/time-log";
import type { UserId } from "@/lib/domain/user";
import { isUuid } from "@/lib/domain/uuid";

import { db, sql } from "./client";
import { toCalendarDate } from "./dates";
import { type TimerRow, timerColumn, toRunningTimer } from "./timers";

type SittingRow = [id: string, taskKey: string, on: string, minutes: number];

/**
 * Logs one sitting in the learner's active year, in one statement. Sent again with the same id, it logs nothing
 * more.
 *
 * @returns "full" when the year has as many as it takes
 */
export async function addSitting(
  userId: UserId,
  enrollmentId: string,
  { id, taskKey, on, minutes }: Sitting,
): Promise<"added" | "full" | "notFound"> {
  const rows = await db.$queryRaw<{ others: number }[]>`
    WITH owned AS (
      SELECT e.id, (SELECT count(*)::int FROM "TimeLog" l
        WHERE l."enrollmentId" = e.id AND l.id <> ${id}::uuid) AS others
      FROM "Enrollment" e WHERE e.id = ${enrollmentId}::uuid AND e."userId" = ${userId}::uuid AND e.active
    ), added AS (
      INSERT INTO "TimeLog" (id, "enrollmentId", "taskKey", minutes, "on")
      SELECT ${id}::uuid, owned.id, ${taskKey}, ${minutes}::int, ${on}::date FROM owned
      WHERE others < ${mostSittings}
      ON CONFLICT (id) DO NOTHING
    )
    SELECT others FROM owned`;
  const counts = rows[0];
  if (!counts) return "notFound";
  return counts.others >= mostSittings ? "full" : "added";
}

/** Takes a sitting back. @returns false when it is unknown, malformed or somebody else's */
export function removeSitting(userId: UserId, id: string): Promise<boolean> {
  return setRemoved(userId, id, new Date());
}

/** Puts a removed sitting back. @returns as `removeSitting`, or false when it is erased by now */
export function restoreSitting(userId: UserId, id: string): Promise<boolean> {
  return setRemoved(userId, id, null);
}

async function setRemoved(userId: UserId, id: string, removedAt: Date | null): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { count } = await db.timeLog.updateMany({
    where: { id, enrollment: { userId } },
    data: { removedAt },
  });
  return count === 1;
}

/** The sittings of some tasks, the latest first, and the learner's running timer: one statement. */
export async function findTaskTime(
  userId: UserId,
  enrollmentId: string,
  taskKeys: readonly string[],
): Promise<{ sittings: readonly Sitting[]; timer: RunningTimer | null }> {
  return findTime(userId, enrollmentId, { taskKeys: [...taskKeys], most: mostSittings });
}

/** The latest sittings of a year, at most `most`, and the learner's running timer: one statement. */
export async function findLatestTime(
  userId: UserId,
  enrollmentId: string,
  most: number,
): Promise<{ sittings: readonly Sitting[]; timer: RunningTimer | null }> {
  return findTime(userId, enrollmentId, { taskKeys: null, most });
}

async function findTime(
  userId: UserId,
  enrollmentId: string,
  { taskKeys, most }: { taskKeys: string[] | null; most: number },
): Promise<{ sittings: readonly Sitting[]; timer: RunningTimer | null }> {
  const wanted = taskKeys === null ? sql`` : sql`AND l."taskKey" = ANY(${taskKeys}::text[])`;
  const rows = await db.$queryRaw<{ sittings: SittingRow[]; timer: TimerRow | null }[]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_array(s.id, s."taskKey", s."on", s.minutes)
          ORDER BY s."on" DESC, s."createdAt" DESC, s.id), '[]')
        FROM (SELECT l.* FROM "TimeLog" l JOIN "Enrollment" e ON e.id = l."enrollmentId"
          WHERE e.id = ${enrollmentId}::uuid AND e."userId" = ${userId}::uuid AND l."removedAt" IS NULL ${wanted}
          ORDER BY l."on" DESC, l."createdAt" DESC, l.id LIMIT ${most}) s) AS sittings,
      ${timerColumn(userId)}`;
  const row = rows[0];
  return {
    sittings: (row?.sittings ?? []).map(([id, taskKey, on, minutes]) => ({
      ...{ id, taskKey, minutes },
      on: toCalendarDate(on),
    })),
    timer: row?.timer ? toRunningTimer(row.timer) : null,
  };
}

/** Erases for good what was removed 30 days ago. */
export async function eraseRemovedSittings(): Promise<void> {
  await db.timeLog.deleteMany({
    where: { removedAt: { lt: new Date(Date.now() - keptRemovedDays * 86_400_000) } },
  });
}
