import "server-only";

import { listOwnTasks } from "@/lib/data/own-tasks";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import { withOwnTasks } from "@/lib/domain/own-task";
import type { RoadmapVersion } from "@/lib/domain/roadmap";

import type { Learner } from "./learner";

/** The roadmap of the learner's year with their own tasks in it: to look up titles and places, never to count. */
export async function readNamedRoadmap({
  user,
  enrollment,
}: Pick<Learner, "user" | "enrollment">): Promise<RoadmapVersion> {
  const [version, own] = await Promise.all([
    getRoadmapVersion(enrollment.versionId),
    listOwnTasks(user.id),
  ]);
  return withOwnTasks(version, own);
}
