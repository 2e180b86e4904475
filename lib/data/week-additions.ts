import "server-only";

import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { isNoteKind, type NoteSubject } from "@/lib/domain/note";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";

import { db } from "./client";

type Who = { readonly id: UserId; readonly timeZone: string; readonly dayEndsAt: number };

export type WeekAdditions = {
  /** Added in the week and not in the bin, in order. */
  readonly evidence: readonly { readonly id: string; readonly claim: string }[];
  /** Saved last in the week, in order; notes on evidence in the bin wait there with it. */
  readonly notes: readonly (NoteSubject & { readonly claim: string | null })[];
};

type Row = {
  evidence: [id: string, claim: string, at: number][];
  notes: [kind: string, key: string, claim: string | null, at: number][];
};

/**
 * The evidence that was added and the notes that were written in a calendar week of the learner's, in one
 * statement. Asks for two days more on both sides, since instants become days only here: PostgreSQL may not
 * know a time zone that Node knows.
 */
export async function findWeekAdditions(who: Who, monday: CalendarDate): Promise<WeekAdditions> {
  const [from, to] = [addDays(monday, -2), addDays(monday, 9)];
  const rows = await db.$queryRaw<Row[]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_array(v.id, v.claim, extract(epoch FROM v."createdAt")::float8)
          ORDER BY v."createdAt", v.id), '[]')
        FROM "Evidence" v WHERE v."userId" = ${who.id}::uuid AND v."deletedAt" IS NULL
          AND v."createdAt" >= ${from}::date AND v."createdAt" < ${to}::date) AS evidence,
      (SELECT coalesce(json_agg(json_build_array(n."subjectKind", n."subjectKey", e.claim,
          extract(epoch FROM n."updatedAt")::float8) ORDER BY n."updatedAt", n.id), '[]')
        FROM "Note" n
        LEFT JOIN "Evidence" e ON n."subjectKind" = 'evidence' AND e.id::text = n."subjectKey"
          AND e."userId" = n."userId" AND e."deletedAt" IS NULL
        WHERE n."userId" = ${who.id}::uuid AND (n.text <> '' OR n."stoppedAt" <> '')
          AND (n."subjectKind" <> 'evidence' OR e.id IS NOT NULL)
          AND n."updatedAt" >= ${from}::date AND n."updatedAt" < ${to}::date) AS notes`;
  const { evidence, notes } = rows[0] ?? { evidence: [], notes: [] };

  const sunday = addDays(monday, 6);
  const isInWeek = (seconds: number) => {
    const day = todayFor({ instant: new Date(seconds * 1000), ...who });
    return day >= monday && day <= sunday;
  };
  return {
    evidence: evidence.flatMap(([id, claim, at]) => (isInWeek(at) ? [{ id, claim }] : [])),
    notes: notes.flatMap(([kind, key, claim, at]) =>
      isInWeek(at) && isNoteKind(kind) ? [{ kind, key, claim }] : [],
    ),
  };
}
