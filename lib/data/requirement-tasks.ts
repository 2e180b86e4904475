import "server-only";

import { mostOwnTasks, type OwnTask } from "@/lib/domain/own-task";
import type { UserId } from "@/lib/domain/user";

import { db } from "./client";
import { derivedId } from "./derived-id";
import { addOwnTask } from "./own-tasks";

/** The id of the one task that a learner can make of a requirement in a year. */
export function requirementTaskId(
  userId: UserId,
  enrollmentId: string,
  requirementKey: string,
): string {
  return derivedId(userId, `requirement:${enrollmentId}:${requirementKey}`);
}

/**
 * Puts the task of a requirement into a week of the active year. While it is on a list, this changes nothing; one
 * that was removed comes back as it is given now, with its ticks and notes.
 *
 * @returns "full" when the week or the year has as many own tasks as it takes
 */
export async function putRequirementTask(
  userId: UserId,
  enrollmentId: string,
  task: OwnTask,
): Promise<"added" | "full" | "notFound"> {
  return (await bringBack(userId, enrollmentId, task))
    ? "added"
    : addOwnTask(userId, enrollmentId, task);
}

async function bringBack(
  userId: UserId,
  enrollmentId: string,
  { id, milestoneKey, kind, title, minutes }: OwnTask,
): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE "LearnerTask" AS t SET "removedAt" = NULL, "milestoneKey" = ${milestoneKey}, kind = ${kind},
      title = ${title}, minutes = ${minutes}::int
    FROM "Enrollment" e
    WHERE t.id = ${id}::uuid AND t."removedAt" IS NOT NULL AND e.id = t."enrollmentId"
      AND e.id = ${enrollmentId}::uuid AND e."userId" = ${userId}::uuid AND e.active
      AND (SELECT count(*) FROM "LearnerTask" o WHERE o."enrollmentId" = e.id
        AND o."milestoneKey" = ${milestoneKey} AND o."removedAt" IS NULL) < ${mostOwnTasks.week}`;
  return count === 1;
}
