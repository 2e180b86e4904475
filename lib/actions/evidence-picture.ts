"use server";

import { refresh } from "next/cache";

import { allow } from "@/lib/auth/limits";
import { removePicture, setPictureAlt, storePicture } from "@/lib/data/evidence-pictures";
import { largestPictureFile } from "@/lib/domain/evidence-picture";
import type { UserId } from "@/lib/domain/user";
import { evidencePictureSchema, pictureRemovalSchema } from "@/lib/schemas/evidence-picture";

import { defineFormAction } from "./define-action";
import { type ActionResult, type FormState, fail, limited, refuse, succeed } from "./result";

/** Whether the picture itself is new, or only what is said about it. */
export type PictureSaved = { readonly isNew: boolean };

/** Gives a piece of evidence its picture or, without a file, says anew what the one that it has shows. */
export async function savePicture(
  state: FormState<PictureSaved>,
  form: FormData,
): Promise<FormState<PictureSaved>> {
  const file = form.get("picture");
  form.delete("picture");
  const save = defineFormAction(evidencePictureSchema, async ({ id, alt }, user) => {
    const isChosen = file instanceof File && (file.size > 0 || file.name !== "");
    const result = isChosen
      ? await saveFile(user.id, { evidenceId: id, file, alt })
      : await saveAlt(user.id, id, alt);
    if (result.ok) refresh();
    return result;
  });
  return save(state, form);
}

async function saveFile(
  userId: UserId,
  { evidenceId, file, alt }: { evidenceId: string; file: File; alt: string },
): Promise<ActionResult<PictureSaved>> {
  if (file.size > largestPictureFile) return refuse("picture", "pictureTooLarge");
  const allowance = await allow("picture", userId);
  if (!allowance.allowed) return limited(allowance.retryAfter);

  // Only here: the decoder takes memory that a process without uploads never needs.
  const { preparePicture } = await import("@/lib/pictures/prepare-picture");
  const prepared = await preparePicture(new Uint8Array(await file.arrayBuffer()));
  if (!prepared.ok) return refuse("picture", prepared.problem);
  const result = await storePicture(userId, evidenceId, { ...prepared.picture, alt });
  if (result === "notFound") return fail("notFound");
  return result === "full" ? refuse("picture", "pictureQuota") : succeed({ isNew: true });
}

async function saveAlt(
  userId: UserId,
  evidenceId: string,
  alt: string,
): Promise<ActionResult<PictureSaved>> {
  const isSaved = await setPictureAlt(userId, evidenceId, alt);
  return isSaved ? succeed({ isNew: false }) : refuse("picture", "pictureMissing");
}

/** Erases the picture of a piece, for good: the page asks before (decision 0070). */
export const removeEvidencePicture = defineFormAction(
  pictureRemovalSchema,
  async ({ id }, user): Promise<ActionResult<null>> => {
    if (!(await removePicture(user.id, id))) return fail("notFound");
    refresh();
    return succeed();
  },
);
