import "server-only";

import { mostOwnTasks, type OwnTask } from "@/lib/domain/own-task";
import { taskKinds } from "@/lib/domain/roadmap";
import type { UserId } from "@/lib/domain/user";

import { db, isUniqueViolation } from "./client";

/** As aggregated into JSON by `factsColumns` and here. */
export type OwnTaskRow = [
  id: string,
  milestoneKey: string,
  kind: string,
  title: string,
  minutes: number,
];

export function toOwnTask([id, milestoneKey, kind, title, minutes]: OwnTaskRow): OwnTask {
  const known = taskKinds.find((one) => one === kind) ?? "practice";
  return { id, milestoneKey, kind: known, title, minutes };
}

/** All own tasks of the learner: those of the active year, and the removed ones and those of other years. */
export async function listOwnTasks(
  userId: UserId,
): Promise<{ here: readonly OwnTask[]; elsewhere: readonly OwnTask[] }> {
  const rows = await db.$queryRaw<{ isHere: boolean; task: OwnTaskRow }[]>`
    SELECT e.active AND o."removedAt" IS NULL AS "isHere",
      json_build_array(o.id, o."milestoneKey", o.kind, o.title, o.minutes) AS task
    FROM "LearnerTask" o JOIN "Enrollment" e ON e.id = o."enrollmentId"
    WHERE e."userId" = ${userId}::uuid
    ORDER BY o."createdAt", o.id`;
  const tasksWhere = (isHere: boolean) =>
    rows.filter((row) => row.isHere === isHere).map(({ task }) => toOwnTask(task));
  return { here: tasksWhere(true), elsewhere: tasksWhere(false) };
}

/** Whether the learner has this own task in the active year, not removed. */
export async function hasOwnTask(userId: UserId, id: string): Promise<boolean> {
  const row = await db.learnerTask.findFirst({
    where: { id, removedAt: null, enrollment: { userId, active: true } },
    select: { id: true },
  });
  return row !== null;
}

/**
 * Adds a task to a week of the learner's active year, in one statement. Sent again with the same id, it adds
 * nothing.
 *
 * @returns "full" when the week or the year has as many as it takes
 */
export async function addOwnTask(
  userId: UserId,
  enrollmentId: string,
  { id, milestoneKey, kind, title, minutes }: OwnTask,
): Promise<"added" | "full" | "notFound"> {
  try {
    const rows = await db.$queryRaw<{ year: number; week: number }[]>`
      WITH owned AS (
        SELECT e.id,
          (SELECT count(*)::int FROM "LearnerTask" o
            WHERE o."enrollmentId" = e.id AND o.id <> ${id}::uuid) AS year,
          (SELECT count(*)::int FROM "LearnerTask" o
            WHERE o."enrollmentId" = e.id AND o."milestoneKey" = ${milestoneKey}
              AND o."removedAt" IS NULL AND o.id <> ${id}::uuid) AS week
        FROM "Enrollment" e
        WHERE e.id = ${enrollmentId}::uuid AND e."userId" = ${userId}::uuid AND e.active
      ), added AS (
        INSERT INTO "LearnerTask" (id, "enrollmentId", "milestoneKey", kind, title, minutes)
        SELECT ${id}::uuid, owned.id, ${milestoneKey}, ${kind}, ${title}, ${minutes}::int FROM owned
        WHERE year < ${mostOwnTasks.year} AND week < ${mostOwnTasks.week}
        ON CONFLICT (id) DO NOTHING
      )
      SELECT year, week FROM owned`;
    const counts = rows[0];
    if (!counts) return "notFound";
    const isFull = counts.year >= mostOwnTasks.year || counts.week >= mostOwnTasks.week;
    return isFull ? "full" : "added";
  } catch (error) {
    if (isUniqueViolation(error)) return "added";
    throw error;
  }
}

/** Takes a task off its week's list; its ticks, notes and evidence stay. Undone by `restoreOwnTask`. */
export function removeOwnTask(userId: UserId, id: string): Promise<boolean> {
  return setRemoved(userId, id, new Date());
}

export function restoreOwnTask(userId: UserId, id: string): Promise<boolean> {
  return setRemoved(userId, id, null);
}

async function setRemoved(userId: UserId, id: string, removedAt: Date | null): Promise<boolean> {
  const { count } = await db.learnerTask.updateMany({
    where: { id, enrollment: { userId, active: true } },
    data: { removedAt },
  });
  return count === 1;
}
