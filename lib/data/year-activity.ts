import "server-only";

import { noActivity, type YearActivity } from "@/lib/domain/activity";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LastNote } from "@/lib/domain/note";
import type { RunningTimer } from "@/lib/domain/time-log";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";

import { db } from "./client";
import { toCalendarDate } from "./dates";
import { type TimerRow, timerColumn, toRunningTimer } from "./timers";
import { type FactsRow, factsColumns, toYearFacts, type YearFacts } from "./year-facts";

/** Whose activity it is, and what decides which day an instant belongs to. */
type Who = { readonly id: UserId; readonly timeZone: string; readonly dayEndsAt: number };

type ActivityRow = {
  logged: [taskKey: string, on: string, minutes: number][];
  /** Seconds since 1970. */
  evidence: number[];
  reviews: string[];
  /** When a note was saved last; what stands in it once that is long enough ago. */
  noted: { at: number; note: LastNote | null } | null;
  timer: TimerRow | null;
};

/** The beginning of a note is enough to remember by. */
const noteStart = 600;

export type YearWithActivity = {
  facts: YearFacts;
  activity: YearActivity;
  timer: RunningTimer | null;
  /** The note saved last, once that is long enough ago for a learner to be away; else null. */
  lastNote: LastNote | null;
};

/**
 * The facts of a year together with the learner's activity, running timer and last note, in one statement (SPEED,
 * 10). Instants become days here and not in SQL, because PostgreSQL may not know a time zone that Node knows.
 */
export async function findYearWithActivity(
  who: Who,
  enrollmentId: string,
): Promise<YearWithActivity> {
  const rows = await db.$queryRaw<(FactsRow & ActivityRow)[]>`
    SELECT ${factsColumns(who.id, enrollmentId)},
      (SELECT coalesce(json_agg(json_build_array(l."taskKey", l."on", l.minutes) ORDER BY l."on", l."taskKey"), '[]')
        FROM (SELECT "taskKey", "on", sum(minutes)::int AS minutes FROM "TimeLog"
          WHERE "enrollmentId" = ${enrollmentId}::uuid AND "removedAt" IS NULL
          GROUP BY "taskKey", "on") l) AS logged,
      (SELECT coalesce(json_agg(extract(epoch FROM v."createdAt")::float8 ORDER BY v."createdAt"), '[]')
        FROM "Evidence" v WHERE v."userId" = ${who.id}::uuid AND v."deletedAt" IS NULL) AS evidence,
      (SELECT coalesce(json_agg(r."weekOf" ORDER BY r."weekOf"), '[]')
        FROM "Review" r WHERE r."userId" = ${who.id}::uuid
          AND (r.learned || r.shipped || r.stuck <> '' OR r."nextKeys" <> '{}')) AS reviews,
      (SELECT json_build_object('at', extract(epoch FROM n."updatedAt")::float8, 'note',
          CASE WHEN n."updatedAt" < now() - interval '9 days' AND n.text || n."stoppedAt" <> '' THEN
            json_build_object('subject', json_build_object('kind', n."subjectKind", 'key', n."subjectKey"),
              'stoppedAt', n."stoppedAt", 'text', left(n.text, ${noteStart}::int)) END)
        FROM (SELECT * FROM "Note" WHERE "userId" = ${who.id}::uuid
          ORDER BY "updatedAt" DESC, id DESC LIMIT 1) n) AS noted,
      ${timerColumn(who.id)}
    FROM "Enrollment" e WHERE e.id = ${enrollmentId}::uuid AND e."userId" = ${who.id}::uuid`;
  const row = rows[0];
  return row
    ? {
        facts: toYearFacts(row),
        activity: toActivity(row, who),
        timer: row.timer && toRunningTimer(row.timer),
        lastNote: row.noted?.note ?? null,
      }
    : {
        facts: toYearFacts({ states: [], closed: [], evidenced: [], own: [] }),
        activity: noActivity,
        timer: null,
        lastNote: null,
      };
}

function toActivity(row: ActivityRow, who: Who): YearActivity {
  const dayOf = (seconds: number): CalendarDate =>
    todayFor({ instant: new Date(seconds * 1000), ...who });
  return {
    logged: row.logged.map(([taskKey, on, minutes]) => ({
      ...{ taskKey, minutes },
      on: toCalendarDate(on),
    })),
    evidenceOn: [...new Set(row.evidence.map(dayOf))],
    reviewedWeeks: row.reviews.map(toCalendarDate),
    notedOn: row.noted && dayOf(row.noted.at),
  };
}
