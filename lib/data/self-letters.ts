import "server-only";

import {
  emptyLetter,
  isLetterKind,
  type LetterContent,
  type LetterPart,
  type LetterSubject,
} from "@/lib/domain/self-letter";
import type { UserId } from "@/lib/domain/user";

import { db } from "./client";

/** What is absent stays as it is. */
export type LetterSave = { readonly [Part in LetterPart]?: string | undefined } & {
  /** The version that the writer had before them; 0 when there was none. */
  readonly version: number;
};

export type LetterSaveResult =
  | { readonly kind: "saved"; readonly version: number }
  /** Somebody else saved meanwhile: what is stored now. */
  | { readonly kind: "conflict"; readonly stored: LetterContent };

export type StoredLetter = LetterContent & LetterSubject;

/**
 * Saves a letter to oneself if it is still at the version that its writer knew (TRUST, 9): one statement; only
 * after a conflict what is stored is read. Whether the period is one to write about is the caller's question.
 */
export async function saveSelfLetter(
  userId: UserId,
  { kind, period }: LetterSubject,
  { expected, did, version }: LetterSave,
): Promise<LetterSaveResult> {
  const rows = await db.$queryRaw<{ version: number }[]>`
    WITH changed AS (
      UPDATE "SelfLetter" l SET expected = coalesce(${expected ?? null}, l.expected),
        did = coalesce(${did ?? null}, l.did), version = l.version + 1, "updatedAt" = now()
      WHERE l."userId" = ${userId}::uuid AND l.kind = ${kind} AND l.period = ${period}
        AND l.version = ${version}::int
      RETURNING l.version
    ), added AS (
      INSERT INTO "SelfLetter" AS l (id, "userId", kind, period, expected, did, version, "updatedAt")
      SELECT gen_random_uuid(), ${userId}::uuid, ${kind}, ${period}, ${expected ?? ""}, ${did ?? ""}, 1, now()
      WHERE ${version}::int = 0
      ON CONFLICT ("userId", kind, period) DO NOTHING
      RETURNING l.version
    )
    SELECT version FROM changed UNION ALL SELECT version FROM added`;

  const [row] = rows;
  if (row) return { kind: "saved", version: row.version };
  return { kind: "conflict", stored: await findSelfLetter(userId, { kind, period }) };
}

/** The letter of a period, or an empty one of version 0 when none was ever written. */
export async function findSelfLetter(
  userId: UserId,
  subject: LetterSubject,
): Promise<LetterContent> {
  const [found] = await listSelfLetters(userId, subject);
  if (!found) return emptyLetter;
  const { kind: _, period: __, ...letter } = found;
  return letter;
}

/** The learner's letters to themselves, or the one of a period. */
export async function listSelfLetters(
  userId: UserId,
  only?: LetterSubject,
): Promise<StoredLetter[]> {
  const rows = await db.selfLetter.findMany({
    where: { userId, ...only },
    select: { kind: true, period: true, expected: true, did: true, version: true },
  });
  return rows.flatMap(({ kind, ...letter }) => (isLetterKind(kind) ? [{ ...letter, kind }] : []));
}
