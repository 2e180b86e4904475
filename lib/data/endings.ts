import "server-only";

import { isEndingKind, type NotedEnding } from "@/lib/domain/ending";
import type { UserId } from "@/lib/domain/user";

import { db } from "./client";
import { fromDateColumn } from "./dates";

type Columns = { ending: string | null; endedOn: Date | null; endingNote: string };

const columns = { ending: true, endedOn: true, endingNote: true } as const;

/** The ending of one of the learner's years with its note; null while it goes on, and for a year that is not theirs. */
export async function findEnding(
  userId: UserId,
  enrollmentId: string,
): Promise<NotedEnding | null> {
  const row = await db.enrollment.findFirst({
    where: { id: enrollmentId, userId },
    select: columns,
  });
  return row && toEnding(row);
}

/**
 * Ends the active year, ends it otherwise, or (null) goes on with it: three columns of one row, and nothing else, so
 * that going on restores everything. Repeating it changes nothing.
 *
 * @returns what it was before, by the same statement; "notFound" when the year is not this learner's
 *   active one
 */
export async function setEnding(
  userId: UserId,
  enrollmentId: string,
  ending: NotedEnding | null,
): Promise<{ readonly before: NotedEnding | null } | "notFound"> {
  const [kind, on, note] = [ending?.kind ?? null, ending?.on ?? null, ending?.note ?? ""];
  const rows = await db.$queryRaw<Columns[]>`
    UPDATE "Enrollment" e SET ending = ${kind}, "endedOn" = ${on}::date, "endingNote" = ${note}
    FROM (SELECT id, ending, "endedOn", "endingNote" FROM "Enrollment"
      WHERE id = ${enrollmentId}::uuid AND "userId" = ${userId}::uuid AND active FOR UPDATE) old
    WHERE e.id = old.id RETURNING old.ending, old."endedOn", old."endingNote"`;
  const [row] = rows;
  return row ? { before: toEnding(row) } : "notFound";
}

function toEnding({ ending, endedOn, endingNote }: Columns): NotedEnding | null {
  if (!isEndingKind(ending) || endedOn === null) return null;
  return { kind: ending, on: fromDateColumn(endedOn), note: endingNote };
}
