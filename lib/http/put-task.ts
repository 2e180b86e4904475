import "server-only";

import type { CurrentUser } from "@/lib/auth/session";
import { setTaskState } from "@/lib/data/progress";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import { ownTaskId } from "@/lib/domain/own-task";
import { findMilestone, findTask } from "@/lib/domain/roadmap-lookup";
import { readTaskOperation } from "@/lib/domain/task-operation";
import { progressAround } from "@/lib/domain/task-progress";
import type { TaskRecord } from "@/lib/domain/task-state";
import { todayFor } from "@/lib/domain/today";
import { assembleYear } from "@/lib/domain/year";
import type { TaskStateBody } from "@/lib/schemas/task-state";

import { json } from "./define-route";
import { problem } from "./problem";

/**
 * Sets the state of one task of the learner's pinned version, on whatever track it is, or of one of the
 * learner's own, and answers with the task and the numbers of the whole, its phase and its milestone (RULES,
 * Ticks), in which own tasks do not count. One statement.
 *
 * @param key of the address, in any form: what is no task of this version is not found
 */
export async function putTask(
  user: CurrentUser,
  key: string,
  { opId, ...request }: TaskStateBody,
): Promise<Response> {
  const { enrollment } = user;
  if (!enrollment) return problem("not-enrolled");
  const version = await getRoadmapVersion(enrollment.versionId);
  const ownId = ownTaskId(key);
  const task = findTask(version, key);
  if (!task && !ownId) return problem("not-found");

  const read = readTaskOperation(request, todayFor({ instant: new Date(), ...user }));
  if (!read.ok) {
    const errors = read.problems.map(({ path, code }) => ({ path, detail: code }));
    return problem("invalid-fields", { errors });
  }

  const result = await setTaskState(user.id, {
    ...read.operation,
    enrollmentId: enrollment.id,
    taskKey: key,
    own: ownId ? { id: ownId, milestoneKeys: version.milestones.map((one) => one.key) } : null,
    opId,
  });
  // Without the learner's own task nothing is written; the year itself was there a moment ago.
  if (result.kind === "notEnrolled") return problem(ownId ? "not-found" : "not-enrolled");
  if (result.kind === "conflict") return problem("conflict");

  const ownTask = result.facts.ownTasks.find(({ id }) => id === ownId);
  const milestone = findMilestone(version, (task ?? ownTask)?.milestoneKey ?? "");
  if (!milestone) return problem("not-found");

  const year = assembleYear(version, enrollment, result.facts);
  return json({
    task: toTaskEntry(key, result.task),
    progress: progressAround(milestone, year),
  });
}

function toTaskEntry(key: string, { state, on, reason }: TaskRecord) {
  return { key, state, on, reason };
}
