"use server";

import { createHash, randomUUID } from "node:crypto";

import { refresh } from "next/cache";

import type { CurrentUser } from "@/lib/auth/session";
import * as evidence from "@/lib/data/evidence";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import type { EvidenceFields } from "@/lib/domain/evidence";
import { findSkill, findTask } from "@/lib/domain/roadmap-lookup";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";
import { evidenceSchema } from "@/lib/schemas/evidence";
import { evidenceChangeSchema } from "@/lib/schemas/evidence-change";

import { defineFormAction } from "./define-action";
import { applyEvidenceChange } from "./evidence-change";
import { type ActionResult, fail, refuse, succeed } from "./result";

/** A saved piece, and the fields that it had before, for Undo; null when it is new. */
export type SavedEvidence = {
  readonly id: string;
  readonly before: EvidenceFields | null;
};

/** Adds a piece of evidence. Sending the same form again changes that piece and makes no second one. */
export const addEvidence = defineFormAction(
  evidenceSchema,
  async ({ id: formId, ...fields }, user): Promise<ActionResult<SavedEvidence>> => {
    const problem = await findProblem(user, fields, null);
    if (problem) return problem;

    const id = idFrom(user.id, formId ?? randomUUID());
    if (!(await evidence.addEvidence(user.id, id, fields))) return fail("notFound");
    refresh();
    return succeed({ id, before: null });
  },
);

/** Changes all fields of a piece. */
export const editEvidence = defineFormAction(
  evidenceSchema,
  async ({ id = "", ...fields }, user): Promise<ActionResult<SavedEvidence>> => {
    const before = await evidence.findEvidence(user.id, id);
    if (!before) return fail("notFound");
    const problem = await findProblem(user, fields, before);
    if (problem) return problem;

    if (!(await evidence.editEvidence(user.id, id, fields))) return fail("notFound");
    refresh();
    const { id: _, pinOrder: __, ...beforeFields } = before;
    return succeed({ id, before: beforeFields });
  },
);

/** One change of the list of evidence (remove, restore, show, pin …), with what undoes it. */
export const changeEvidence = defineFormAction(evidenceChangeSchema, async ({ change }, user) => {
  const result = await applyEvidenceChange(user.id, change);
  if (result.ok) refresh();
  return result;
});

/**
 * What only the learner's year can say: the day is not ahead, tasks and skills exist. What a piece names
 * already may stay: tasks and skills that the roadmap has dropped, or of another roadmap.
 */
async function findProblem(
  user: CurrentUser,
  { madeOn, taskKeys, skillKeys }: EvidenceFields,
  before: EvidenceFields | null,
): Promise<ActionResult<never> | null> {
  if (!user.enrollment) return refuse("form", "notEnrolled");
  if (madeOn > todayFor({ instant: new Date(), ...user })) return refuse("madeOn", "afterToday");

  const version = await getRoadmapVersion(user.enrollment.versionId);
  const isTask = (key: string) => findTask(version, key) || before?.taskKeys.includes(key);
  const isSkill = (key: string) => findSkill(version, key) || before?.skillKeys.includes(key);
  if (!taskKeys.every(isTask)) return refuse("taskKeys", "unknownValue");
  return skillKeys.every(isSkill) ? null : refuse("skillKeys", "unknownValue");
}

/**
 * The id under which a form's evidence is stored. It depends on the learner, so that an id that somebody
 * made up neither meets another person's evidence nor tells whether there is one.
 */
function idFrom(userId: UserId, formId: string): string {
  const hex = createHash("sha256").update(`${userId}:${formId}`).digest("hex");
  return hex.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
}
