import "server-only";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { emptyNote, type NoteContent } from "@/lib/domain/note";
import type { UserId } from "@/lib/domain/user";

import { db } from "./client";

type Row = {
  tasks: (NoteContent & { key: string })[];
  week: NoteContent | null;
  picked: string[] | null;
};

/**
 * What the learner wrote about a week and its tasks, and what they picked in the review of a calendar week, in
 * one statement: the page of a week has few.
 */
export async function findWeekTexts(
  userId: UserId,
  {
    milestoneKey,
    taskKeys,
    reviewOf,
  }: { milestoneKey: string; taskKeys: readonly string[]; reviewOf: CalendarDate },
) {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('key', n."subjectKey", 'text', n.text,
          'stoppedAt', n."stoppedAt", 'version', n.version)), '[]')
        FROM "Note" n WHERE n."userId" = ${userId}::uuid AND n."subjectKind" = 'task'
          AND n."subjectKey" = ANY(${[...taskKeys]}::text[])) AS tasks,
      (SELECT json_build_object('text', n.text, 'stoppedAt', n."stoppedAt", 'version', n.version)
        FROM "Note" n WHERE n."userId" = ${userId}::uuid AND n."subjectKind" = 'week'
          AND n."subjectKey" = ${milestoneKey}) AS week,
      (SELECT r."nextKeys" FROM "Review" r
        WHERE r."userId" = ${userId}::uuid AND r."weekOf" = ${reviewOf}::date) AS picked`;
  return {
    /** By task key; tasks without a note are left out. */
    noteOf: new Map((row?.tasks ?? []).map(({ key, ...note }) => [key, note] as const)),
    weekNote: row?.week ?? emptyNote,
    pickedKeys: row?.picked ?? [],
  };
}
