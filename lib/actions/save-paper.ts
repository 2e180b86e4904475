import "server-only";

import { randomUUID } from "node:crypto";
import type { z } from "zod";

import type { CurrentUser } from "@/lib/auth/session";
import { addPaper, editPaper, findPaper, logPaper, removePaper } from "@/lib/data/papers";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import { textIn } from "@/lib/domain/locale";
import type { PaperFields } from "@/lib/domain/paper";
import { todayFor } from "@/lib/domain/today";
import type { PaperChange, paperChangeSchema, paperSchema } from "@/lib/schemas/paper";

import { idFromForm } from "./form-id";
import { type ActionResult, fail, refuse, succeed } from "./result";

/** A saved row, and the fields that it had before, for Undo; null when it is new. */
export type SavedPaper = { readonly id: string; readonly before: PaperFields | null };

export type PaperChanged = {
  readonly kind: PaperChange;
  readonly title: string;
  /** The row that is in the log now; null after a removal. */
  readonly id: string | null;
  /** The change that undoes this one, as the value of a button. */
  readonly undo: string;
  /** What has to come with it: the row that was removed, as JSON. */
  readonly removed: string | null;
};

type Input = z.output<typeof paperSchema>;
type ChangeInput = z.output<typeof paperChangeSchema>;

/** Stores a new row; the form's own id makes sure that sending it twice stores one. */
export async function saveNewPaper(
  user: CurrentUser,
  { id: formId, ...fields }: Input,
): Promise<ActionResult<SavedPaper>> {
  const paper = await complete(user, fields, null);
  if (!paper.ok) return paper;
  const id = idFromForm(user.id, formId ?? randomUUID());
  const isStored = await addPaper(user.id, id, paper.value);
  return isStored ? succeed({ id, before: null }) : fail("notFound");
}

/** Sets all fields of a stored row. */
export async function saveEditedPaper(
  user: CurrentUser,
  { id = "", ...fields }: Input,
): Promise<ActionResult<SavedPaper>> {
  const found = await findPaper(user.id, id);
  if (!found) return fail("notFound");
  const { id: _, ...before } = found;
  const paper = await complete(user, fields, before);
  if (!paper.ok) return paper;
  return (await editPaper(user.id, id, paper.value)) ? succeed({ id, before }) : fail("notFound");
}

/** One change of the log, with what undoes it. */
export async function applyPaperChange(
  user: CurrentUser,
  { change: { kind, subject }, removed }: ChangeInput,
): Promise<ActionResult<PaperChanged>> {
  if (kind === "log") return logForToday(user, subject);
  if (kind === "remove") return remove(user, subject);
  return removed ? putBack(user, subject, removed) : fail("invalidInput");
}

/** Pressing the button twice on one day makes one row. */
async function logForToday(user: CurrentUser, key: string): Promise<ActionResult<PaperChanged>> {
  const readOn = todayFor({ instant: new Date(), ...user });
  const paper = await complete(
    user,
    { resourceKey: key, title: "", url: "", readOn, marks: [], summary: "" },
    null,
  );
  if (!paper.ok) return paper;
  const id = idFromForm(user.id, `log:${key}:${readOn}`);
  await logPaper(user.id, id, paper.value);
  return succeed({
    ...{ kind: "log" as const, title: paper.value.title, id },
    ...{ undo: `remove:${id}`, removed: null },
  });
}

async function remove(user: CurrentUser, paperId: string): Promise<ActionResult<PaperChanged>> {
  const row = await removePaper(user.id, paperId);
  if (!row) return fail("notFound");
  const { id, url, resourceKey, ...rest } = row;
  const removed = JSON.stringify({ ...rest, resourceKey: resourceKey ?? "", link: url });
  return succeed({
    ...{ kind: "remove" as const, title: row.title, id: null },
    ...{ undo: `restore:${id}`, removed },
  });
}

/** Under a new id, which depends on the old one: two clicks put one row back. */
async function putBack(
  user: CurrentUser,
  oldId: string,
  { id: _, ...fields }: Input,
): Promise<ActionResult<PaperChanged>> {
  if (fields.readOn > todayFor({ instant: new Date(), ...user })) return fail("invalidInput");
  const id = idFromForm(user.id, `restore:${oldId}`);
  if (!(await addPaper(user.id, id, fields))) return fail("notFound");
  return succeed({
    ...{ kind: "restore" as const, title: fields.title, id },
    ...{ undo: `remove:${id}`, removed: null },
  });
}

/**
 * What only the learner's year can say: the day is not ahead, and what the roadmap calls the paper. A row
 * keeps the paper that it had even if the roadmap has dropped it.
 */
async function complete(
  user: CurrentUser,
  fields: PaperFields,
  before: PaperFields | null,
): Promise<ActionResult<PaperFields>> {
  if (!user.enrollment) return refuse("form", "notEnrolled");
  const { resourceKey, readOn } = fields;
  if (readOn > todayFor({ instant: new Date(), ...user })) return refuse("readOn", "afterToday");
  if (resourceKey === null) return succeed(fields);

  const { resources } = await getRoadmapVersion(user.enrollment.versionId);
  const resource = resources.get(resourceKey);
  if (resource)
    return succeed({ ...fields, title: textIn(resource.title, "en").text, url: resource.url });
  if (before?.resourceKey !== resourceKey) return refuse("resourceKey", "unknownValue");
  return succeed({ ...fields, title: before.title, url: before.url });
}
