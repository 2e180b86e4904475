import "server-only";

import { randomUUID } from "node:crypto";
import type { z } from "zod";

import type { CurrentUser } from "@/lib/auth/session";
import { addEvidence, editEvidence, findEvidence } from "@/lib/data/evidence";
import { listOwnTasks } from "@/lib/data/own-tasks";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import type { EvidenceFields } from "@/lib/domain/evidence";
import { isOwnTaskKey, ownTaskKey } from "@/lib/domain/own-task";
import { findSkill, findTask } from "@/lib/domain/roadmap-lookup";
import { todayFor } from "@/lib/domain/today";
import type { evidenceSchema } from "@/lib/schemas/evidence";

import { idFromForm } from "./form-id";
import { type ActionResult, fail, refuse, succeed } from "./result";

/** A saved piece, and the fields that it had before, for Undo; null when it is new. */
export type SavedEvidence = { readonly id: string; readonly before: EvidenceFields | null };

type Input = z.output<typeof evidenceSchema>;

/** Stores a new piece; the form's own id makes sure that sending it twice stores one. */
export async function saveNewEvidence(
  user: CurrentUser,
  { id: formId, ...fields }: Input,
): Promise<ActionResult<SavedEvidence>> {
  const problem = await findProblem(user, fields, null);
  if (problem) return problem;

  const id = idFromForm(user.id, formId ?? randomUUID());
  const isStored = await addEvidence(user.id, id, fields);
  return isStored ? succeed({ id, before: null }) : fail("notFound");
}

/** Sets all fields of a stored piece. */
export async function saveEditedEvidence(
  user: CurrentUser,
  { id = "", ...fields }: Input,
): Promise<ActionResult<SavedEvidence>> {
  const found = await findEvidence(user.id, id);
  if (!found) return fail("notFound");
  const { id: _, pinOrder: __, picture: ___, ...before } = found;
  const problem = await findProblem(user, fields, before);
  if (problem) return problem;

  return (await editEvidence(user.id, id, fields)) ? succeed({ id, before }) : fail("notFound");
}

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
  const own = taskKeys.some(isOwnTaskKey) ? (await listOwnTasks(user.id)).here : [];
  const isTask = (key: string) =>
    findTask(version, key) ||
    before?.taskKeys.includes(key) ||
    own.some(({ id }) => ownTaskKey(id) === key);
  const isSkill = (key: string) => findSkill(version, key) || before?.skillKeys.includes(key);
  if (!taskKeys.every(isTask)) return refuse("taskKeys", "unknownValue");
  return skillKeys.every(isSkill) ? null : refuse("skillKeys", "unknownValue");
}
