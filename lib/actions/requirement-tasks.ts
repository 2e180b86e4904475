"use server";

import { refresh } from "next/cache";

import { removeOwnTask, restoreOwnTask } from "@/lib/data/own-tasks";
import { putRequirementTask, requirementTaskId } from "@/lib/data/requirement-tasks";
import { getLatestVersion, getRoadmapVersion } from "@/lib/data/roadmaps";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { findMilestone } from "@/lib/domain/roadmap-lookup";
import { requirementTaskSchema } from "@/lib/schemas/requirement-task";

import { defineFormAction } from "./define-action";
import { type ActionResult, fail, refuse, succeed } from "./result";

export type RequirementTaskChanged = {
  readonly kind: "added" | "removed" | "restored";
  /** What the button that undoes it says. */
  readonly undo: "remove" | "restore";
};

/**
 * Makes a task of the learner's own of a requirement of a job profile, or takes it off its list again. There is one
 * for each requirement in a year, however often this is asked for.
 */
export const changeRequirementTask = defineFormAction(
  requirementTaskSchema,
  async (input, user): Promise<ActionResult<RequirementTaskChanged>> => {
    const { enrollment } = user;
    if (!enrollment) return refuse("form", "notEnrolled");
    const id = requirementTaskId(user.id, enrollment.id, input.requirementKey);

    if (input.change === "add") {
      const { milestoneKey, title, minutes } = input;
      const version = await getRoadmapVersion(enrollment.versionId);
      const profiles = [version, await getLatestVersion()];
      const isKnown = profiles.some((edition) => asksFor(edition, input.requirementKey));
      if (!isKnown || !findMilestone(version, milestoneKey)) return fail("notFound");
      const task = { id, milestoneKey, title, minutes, kind: "build" as const };
      const result = await putRequirementTask(user.id, enrollment.id, task);
      if (result === "full") return refuse("form", "ownTasksFull");
      if (result === "notFound") return fail("notFound");
      refresh();
      return succeed({ kind: "added", undo: "remove" });
    }

    const isRemoval = input.change === "remove";
    const isDone = isRemoval ? await removeOwnTask(user.id, id) : await restoreOwnTask(user.id, id);
    if (!isDone) return fail("notFound");
    refresh();
    return succeed(
      isRemoval ? { kind: "removed", undo: "restore" } : { kind: "restored", undo: "remove" },
    );
  },
);

function asksFor({ roles }: RoadmapVersion, requirementKey: string): boolean {
  const profiles = roles?.profiles ?? [];
  return profiles.some(({ requirements }) =>
    requirements.some(({ key }) => key === requirementKey),
  );
}
