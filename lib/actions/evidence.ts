"use server";

import { refresh } from "next/cache";

import { evidenceSchema } from "@/lib/schemas/evidence";
import { evidenceChangeSchema } from "@/lib/schemas/evidence-change";

import { defineFormAction } from "./define-action";
import { applyEvidenceChange } from "./evidence-change";
import { saveEditedEvidence, saveNewEvidence } from "./save-evidence";

/** Adds a piece of evidence. Sending the same form again changes that piece and makes no second one. */
export const addEvidence = defineFormAction(evidenceSchema, async (input, user) => {
  const result = await saveNewEvidence(user, input);
  if (result.ok) refresh();
  return result;
});

/** Changes all fields of a piece; the answer carries what they were before, for Undo. */
export const editEvidence = defineFormAction(evidenceSchema, async (input, user) => {
  const result = await saveEditedEvidence(user, input);
  if (result.ok) refresh();
  return result;
});

/** One change of the list of evidence (remove, restore, show, pin …), with what undoes it. */
export const changeEvidence = defineFormAction(evidenceChangeSchema, async ({ change }, user) => {
  const result = await applyEvidenceChange(user.id, change);
  if (result.ok) refresh();
  return result;
});
