"use server";

import { refresh } from "next/cache";

import * as tasks from "@/lib/data/own-tasks";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import { findMilestone } from "@/lib/domain/roadmap-lookup";
import { addOwnTaskSchema, type OwnTaskChange, ownTaskChangeSchema } from "@/lib/schemas/own-task";

import { defineFormAction } from "./define-action";
import { idFromForm } from "./form-id";
import { type ActionResult, fail, refuse, succeed } from "./result";

/** Adds a task of the learner's own to a week of the roadmap, of whatever track. */
export const addOwnTask = defineFormAction(
  addOwnTaskSchema,
  async ({ formId, milestoneKey, ...task }, user): Promise<ActionResult<null>> => {
    const { enrollment } = user;
    if (!enrollment) return refuse("form", "notEnrolled");
    const version = await getRoadmapVersion(enrollment.versionId);
    if (!findMilestone(version, milestoneKey)) return fail("notFound");

    const id = idFromForm(user.id, formId);
    const result = await tasks.addOwnTask(user.id, enrollment.id, { id, milestoneKey, ...task });
    if (result === "full") return refuse("form", "ownTasksFull");
    if (result === "notFound") return fail("notFound");
    refresh();
    return succeed();
  },
);

export type OwnTaskChanged = {
  readonly kind: OwnTaskChange;
  /** The change that undoes this one, as the value of a button. */
  readonly undo: string;
};

/** Takes a task of one's own off its list, or puts it back. */
export const changeOwnTask = defineFormAction(
  ownTaskChangeSchema,
  async ({ change: { kind, id } }, user): Promise<ActionResult<OwnTaskChanged>> => {
    const isRemoval = kind === "remove";
    const isDone = isRemoval
      ? await tasks.removeOwnTask(user.id, id)
      : await tasks.restoreOwnTask(user.id, id);
    if (!isDone) return fail("notFound");
    refresh();
    return succeed({ kind, undo: `${isRemoval ? "restore" : "remove"}:${id}` });
  },
);
