"use server";

import { refresh } from "next/cache";

import { paperChangeSchema, paperSchema } from "@/lib/schemas/paper";

import { defineFormAction } from "./define-action";
import { applyPaperChange, saveEditedPaper, saveNewPaper } from "./save-paper";

/** Adds a row to the paper log. Sending the same form again changes that row and makes no second one. */
export const addToPaperLog = defineFormAction(paperSchema, async (input, user) => {
  const result = await saveNewPaper(user, input);
  if (result.ok) refresh();
  return result;
});

/** Changes all fields of a row; the answer carries what they were before, for Undo. */
export const editPaperEntry = defineFormAction(paperSchema, async (input, user) => {
  const result = await saveEditedPaper(user, input);
  if (result.ok) refresh();
  return result;
});

/** One change of the log (log for today, remove, put back), with what undoes it. */
export const changePaperLog = defineFormAction(paperChangeSchema, async (input, user) => {
  const result = await applyPaperChange(user, input);
  if (result.ok) refresh();
  return result;
});
