import "server-only";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { RunningTimer } from "@/lib/domain/time-log";
import type { UserId } from "@/lib/domain/user";

import { db, type RawSql, sql } from "./client";

/** The instant in seconds since 1970, with decimals. */
export type TimerRow = [taskKey: string, startedAt: number];

/** The learner's running timer as the column `timer`, null when none runs. */
export function timerColumn(userId: UserId): RawSql {
  return sql`
    (SELECT json_build_array(c."taskKey", extract(epoch FROM c."startedAt")::float8)
      FROM "Timer" c WHERE c."userId" = ${userId}::uuid) AS timer`;
}

export function toRunningTimer([taskKey, startedAt]: TimerRow): RunningTimer {
  return { taskKey, startedAt: Math.round(startedAt * 1000) };
}

type Start = {
  readonly enrollmentId: string;
  readonly taskKey: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
};

/**
 * Starts the learner's timer in the active year, in one statement. One that runs stays as it is, for whatever
 * task: there is at most one.
 *
 * @returns the timer that runs now, null when there is no such year
 */
export async function startTimer(
  userId: UserId,
  { enrollmentId, taskKey, startedAt }: Start,
): Promise<RunningTimer | null> {
  const rows = await db.$queryRaw<{ taskKey: string; startedAt: number }[]>`
    WITH started AS (
      INSERT INTO "Timer" AS t ("userId", "enrollmentId", "taskKey", "startedAt")
      SELECT e."userId", e.id, ${taskKey}, to_timestamp(${startedAt / 1000}::float8) FROM "Enrollment" e
      WHERE e.id = ${enrollmentId}::uuid AND e."userId" = ${userId}::uuid AND e.active
      ON CONFLICT ("userId") DO UPDATE SET "taskKey" = t."taskKey"
      RETURNING t."taskKey", t."startedAt"
    )
    SELECT "taskKey", extract(epoch FROM "startedAt")::float8 AS "startedAt" FROM started`;
  const row = rows[0];
  return row ? toRunningTimer([row.taskKey, row.startedAt]) : null;
}

type Stop = {
  /** Of the sitting that it leaves. */
  readonly id: string;
  /** Which timer is meant: another one, started meanwhile elsewhere, runs on. */
  readonly startedAt: number;
  readonly on: CalendarDate;
  readonly minutes: number;
};

/**
 * Stops a timer and logs its minutes, both in one statement. Sent again with the same id, it logs nothing more.
 *
 * @returns the task and whether the sitting is stored, null when that timer does not run
 */
export async function stopTimer(
  userId: UserId,
  { id, startedAt, on, minutes }: Stop,
): Promise<{ taskKey: string } | null> {
  const rows = await db.$queryRaw<{ taskKey: string }[]>`
    WITH stopped AS (
      DELETE FROM "Timer" t WHERE t."userId" = ${userId}::uuid AND ${isThat(startedAt)}
      RETURNING t."enrollmentId", t."taskKey"
    ), logged AS (
      INSERT INTO "TimeLog" (id, "enrollmentId", "taskKey", minutes, "on")
      SELECT ${id}::uuid, "enrollmentId", "taskKey", ${minutes}::int, ${on}::date FROM stopped
      ON CONFLICT (id) DO NOTHING
    )
    SELECT "taskKey" FROM stopped
    UNION ALL
    SELECT l."taskKey" FROM "TimeLog" l JOIN "Enrollment" e ON e.id = l."enrollmentId"
    WHERE l.id = ${id}::uuid AND e."userId" = ${userId}::uuid`;
  return rows[0] ?? null;
}

/** Stops a timer and logs nothing. @returns its task, null when that timer does not run */
export async function discardTimer(
  userId: UserId,
  startedAt: number,
): Promise<{ taskKey: string } | null> {
  const rows = await db.$queryRaw<{ taskKey: string }[]>`
    DELETE FROM "Timer" t WHERE t."userId" = ${userId}::uuid AND ${isThat(startedAt)}
    RETURNING t."taskKey"`;
  return rows[0] ?? null;
}

/** Milliseconds are all that a page knows of an instant. */
function isThat(startedAt: number): RawSql {
  return sql`round(extract(epoch FROM t."startedAt") * 1000) = ${startedAt}::float8`;
}
