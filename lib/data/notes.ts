import "server-only";

import {
  emptyNote,
  isNoteKind,
  type NoteContent,
  type NoteKind,
  type NoteSubject,
} from "@/lib/domain/note";
import type { UserId } from "@/lib/domain/user";
import { isUuid } from "@/lib/domain/uuid";

import { db, sql } from "./client";

export type NoteSave = {
  /** Left as it is when absent. */
  readonly text?: string;
  /** Left as it is when absent. */
  readonly stoppedAt?: string;
  /** The version that the writer had before them; 0 when there was none. */
  readonly version: number;
};

export type SaveResult =
  | { readonly kind: "saved"; readonly version: number }
  /** Somebody else saved meanwhile: what is stored now. */
  | { readonly kind: "conflict"; readonly stored: NoteContent }
  /** Evidence that is unknown, in the bin or somebody else's. */
  | { readonly kind: "notFound" };

/**
 * Saves a note if it is still at the version that its writer knew (TRUST, 9). Write and check are one
 * statement; only after a conflict the stored texts are read, so that they are newer than the refusal.
 * Whether a task or a week exists is the caller's question; of evidence the statement asks it itself.
 */
export async function saveNote(
  userId: UserId,
  { kind, key }: NoteSubject,
  { text, stoppedAt, version }: NoteSave,
): Promise<SaveResult> {
  if (kind === "evidence" && !isUuid(key)) return { kind: "notFound" };
  const isThere =
    kind === "evidence"
      ? sql`EXISTS (SELECT 1 FROM "Evidence" e WHERE e.id = ${key}::uuid AND e."userId" = ${userId}::uuid
          AND e."deletedAt" IS NULL)`
      : sql`true`;
  const rows = await db.$queryRaw<{ isThere: boolean; version: number | null }[]>`
    WITH subject AS (SELECT ${isThere} AS "isThere"), changed AS (
      UPDATE "Note" n SET text = coalesce(${text ?? null}, n.text),
        "stoppedAt" = coalesce(${stoppedAt ?? null}, n."stoppedAt"), version = n.version + 1, "updatedAt" = now()
      FROM subject
      WHERE subject."isThere" AND n."userId" = ${userId}::uuid AND n."subjectKind" = ${kind}
        AND n."subjectKey" = ${key} AND n.version = ${version}::int
      RETURNING n.version
    ), added AS (
      INSERT INTO "Note" AS n (id, "userId", "subjectKind", "subjectKey", text, "stoppedAt", version, "updatedAt")
      SELECT gen_random_uuid(), ${userId}::uuid, ${kind}, ${key}, ${text ?? ""}, ${stoppedAt ?? ""}, 1, now()
      FROM subject WHERE subject."isThere" AND ${version}::int = 0
      ON CONFLICT ("userId", "subjectKind", "subjectKey") DO NOTHING
      RETURNING n.version
    )
    SELECT subject."isThere", (SELECT version FROM changed UNION ALL SELECT version FROM added) AS version
    FROM subject`;

  const [row] = rows;
  if (!row?.isThere) return { kind: "notFound" };
  if (row.version !== null) return { kind: "saved", version: row.version };
  return { kind: "conflict", stored: await findNote(userId, { kind, key }) };
}

/** The note on a subject, or an empty one of version 0 when none was ever written. */
export async function findNote(userId: UserId, subject: NoteSubject): Promise<NoteContent> {
  const [note] = await listNotesAbout(userId, subject.kind, [subject.key]);
  return note ? { text: note.text, stoppedAt: note.stoppedAt, version: note.version } : emptyNote;
}

export type SubjectNote = NoteContent & { readonly key: string };

/** The notes on some subjects of a kind; those without a note are left out. */
export async function listNotesAbout(
  userId: UserId,
  kind: NoteKind,
  keys: readonly string[],
): Promise<SubjectNote[]> {
  const rows = await db.note.findMany({
    where: { userId, subjectKind: kind, subjectKey: { in: [...keys] } },
    select: { subjectKey: true, text: true, stoppedAt: true, version: true },
  });
  return rows.map(({ subjectKey, ...note }) => ({ ...note, key: subjectKey }));
}

/** All notes of the learner that say something, by what they are about. */
export async function listNotes(
  userId: UserId,
): Promise<{ subject: NoteSubject; text: string; stoppedAt: string }[]> {
  const rows = await db.note.findMany({
    where: { userId, OR: [{ text: { not: "" } }, { stoppedAt: { not: "" } }] },
    select: { subjectKind: true, subjectKey: true, text: true, stoppedAt: true },
    orderBy: [{ subjectKind: "asc" }, { subjectKey: "asc" }],
  });
  return rows.flatMap(({ subjectKind: kind, subjectKey: key, ...note }) =>
    isNoteKind(kind) ? [{ ...note, subject: { kind, key } }] : [],
  );
}
