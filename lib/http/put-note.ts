import "server-only";

import type { z } from "zod";

import type { CurrentUser } from "@/lib/auth/session";
import { saveNote } from "@/lib/data/notes";
import { hasOwnTask } from "@/lib/data/own-tasks";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import { isNoteKind, type NoteSubject } from "@/lib/domain/note";
import { findRoadmapSubject } from "@/lib/domain/note-subject";
import { ownTaskId } from "@/lib/domain/own-task";
import type { UserId } from "@/lib/domain/user";
import { noteSchema } from "@/lib/schemas/note";

import { json } from "./define-route";
import { problem } from "./problem";

/** What is left out stays as it is. */
export const noteBodySchema = noteSchema.partial({ text: true, stoppedAt: true });

export type NoteBody = z.output<typeof noteBodySchema>;

/**
 * Saves the note on a task or a week of the learner's pinned version, or on a piece of their evidence.
 * Answers `{"note":{"kind","key","version"}}`; a version that is no longer the newest is a conflict, whose
 * answer carries what is stored: `"note":{"text","stoppedAt","version"}`.
 */
export async function putNote(
  user: CurrentUser,
  { kind, key }: { kind: string; key: string },
  { version, ...texts }: NoteBody,
): Promise<Response> {
  if (!user.enrollment) return problem("not-enrolled");
  if (!isNoteKind(kind)) return problem("not-found");
  const subject = { kind, key };
  if (!(await isKnown(user.id, user.enrollment.versionId, subject))) return problem("not-found");

  const result = await saveNote(user.id, subject, { ...given(texts), version });
  if (result.kind === "notFound") return problem("not-found");
  if (result.kind === "conflict") return problem("conflict", { note: result.stored });
  return json({ note: { kind, key, version: result.version } });
}

/** Evidence is asked for by the statement that saves. */
async function isKnown(userId: UserId, versionId: string, subject: NoteSubject): Promise<boolean> {
  if (subject.kind === "evidence") return true;
  const ownId = subject.kind === "task" ? ownTaskId(subject.key) : null;
  if (ownId !== null) return hasOwnTask(userId, ownId);
  return findRoadmapSubject(await getRoadmapVersion(versionId), subject) !== null;
}

function given({ text, stoppedAt }: Omit<NoteBody, "version">) {
  return {
    ...(text === undefined ? {} : { text }),
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
  };
}
