import "server-only";

import { randomUUID } from "node:crypto";

import { findEvidence } from "@/lib/data/evidence";
import { countPictureBytes } from "@/lib/data/evidence-pictures";
import { findNote } from "@/lib/data/notes";
import { evidenceChoices, suggestedSkills } from "@/lib/domain/evidence-choices";
import { findTask } from "@/lib/domain/roadmap-lookup";
import { isUuid } from "@/lib/domain/uuid";

import { requireLearner } from "./learner";
import { readNamedRoadmap } from "./named-roadmap";

/** The form for a new piece, for a task when `taskKey` is one. */
export async function loadNewEvidence(taskKey: string | null) {
  const learner = await requireLearner();
  const { user, enrollment, locale, today } = learner;
  const version = await readNamedRoadmap(learner);
  const task = taskKey === null ? null : findTask(version, taskKey);
  const taskKeys = task ? [task.key] : [];
  const choices = evidenceChoices(version, {
    trackKey: enrollment.trackKey,
    ...{ locale, today, taskKeys, skillKeys: [] },
  });

  return {
    locale,
    userKey: user.id,
    task,
    choices,
    values: {
      ...{ id: randomUUID(), link: "", kind: "", claim: "", myPart: "", limits: "", withWhom: "" },
      ...{ madeOn: today, isPublic: false, taskKeys },
      skillKeys: suggestedSkills(choices, taskKeys).map(({ key }) => key),
    },
  };
}

/** The form for a piece of this learner with its note, or null when there is none by this id. */
export async function loadEvidencePiece(id: string) {
  const learner = await requireLearner();
  const { user, enrollment, locale, today } = learner;
  if (!isUuid(id)) return null;
  const [piece, usedBytes, note, version] = await Promise.all([
    findEvidence(user.id, id),
    countPictureBytes(user.id),
    findNote(user.id, { kind: "evidence", key: id }),
    readNamedRoadmap(learner),
  ]);
  if (!piece) return null;
  const { url, pinOrder: _, picture, ...values } = piece;
  const { taskKeys, skillKeys } = piece;
  const { trackKey } = enrollment;

  return {
    locale,
    userKey: user.id,
    note,
    picture,
    usedBytes,
    choices: evidenceChoices(version, { trackKey, locale, today, taskKeys, skillKeys }),
    values: { ...values, link: url },
  };
}
