import "server-only";

import { isNoteKind, type NoteContent, type NoteSubject } from "@/lib/domain/note";
import type { UserId } from "@/lib/domain/user";

import { db, sql } from "./client";

export type FoundNote = NoteContent & {
  readonly subject: NoteSubject;
  /** ISO instant. */
  readonly updatedAt: string;
  /** Of the evidence that it is about, else null. */
  readonly evidenceClaim: string | null;
};

export type NotePage = {
  readonly notes: readonly FoundNote[];
  /** How many there are on all pages. */
  readonly total: number;
};

type Row = NoteContent & {
  kind: string;
  key: string;
  updatedAt: string;
  evidenceClaim: string | null;
  total: number;
};

/**
 * All notes that say something, the last written first, a page at a time. Notes on evidence in the bin
 * wait there with it.
 *
 * @param words each has to occur in the text or in "where I stopped", in any case and in any of the ways
 *   in which Unicode spells it; none means all notes
 * @param page from 1
 * @param subject only the note on this
 */
export async function searchNotes(
  userId: UserId,
  {
    words,
    page,
    perPage,
    subject = null,
  }: { words: readonly string[]; page: number; perPage: number; subject?: NoteSubject | null },
): Promise<NotePage> {
  const patterns = words.map((word) => `%${escapeLike(word.normalize("NFC"))}%`);
  const matches =
    patterns.length === 0
      ? sql`true`
      : // Composing is dear, and nearly all texts are composed already.
        sql`lower(CASE WHEN n.text IS NFC NORMALIZED THEN n.text ELSE normalize(n.text) END
            || E'\n' || normalize(n."stoppedAt"))
          LIKE ALL (ARRAY(SELECT lower(pattern) FROM unnest(${patterns}::text[]) pattern))`;
  const isWanted = subject
    ? sql`n."subjectKind" = ${subject.kind} AND n."subjectKey" = ${subject.key}`
    : sql`true`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT n."subjectKind" AS kind, n."subjectKey" AS key, n.text, n."stoppedAt", n.version,
      to_json(n."updatedAt") #>> '{}' AS "updatedAt", e.claim AS "evidenceClaim", count(*) OVER ()::int AS total
    FROM "Note" n
    LEFT JOIN "Evidence" e ON n."subjectKind" = 'evidence' AND e.id::text = n."subjectKey"
      AND e."userId" = n."userId" AND e."deletedAt" IS NULL
    WHERE n."userId" = ${userId}::uuid AND (n.text <> '' OR n."stoppedAt" <> '')
      AND (n."subjectKind" <> 'evidence' OR e.id IS NOT NULL) AND ${matches} AND ${isWanted}
    ORDER BY n."updatedAt" DESC, n.id
    LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`;

  return { notes: rows.flatMap(toNote), total: rows[0]?.total ?? 0 };
}

function toNote({ kind, key, total: _, ...note }: Row): FoundNote[] {
  return isNoteKind(kind) ? [{ ...note, subject: { kind, key } }] : [];
}

/** `%`, `_` and `\` as themselves. */
function escapeLike(word: string): string {
  return word.replace(/[%_\\]/g, "\\$&");
}
