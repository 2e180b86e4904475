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
  noted: number | null;
  timer: TimerRow | null;
  lastNote: LastNote | null;
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
 * The facts of a year together with the learner's activity and running timer, in one statement (SPEED, 10). Instants become days
 * here and not in SQL, because PostgreSQL may not know a time zone that Node knows.
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
      (SELECT extract(epoch FROM max(n."updatedAt"))::float8 FROM "Note" n
        WHERE n."userId" = ${who.id}::uuid) AS noted,
      (SELECT json_build_object('subject', json_build_object('kind', n."subjectKind", 'key', n."subjectKey"),
          'stoppedAt', n."stoppedAt", 'text', left(n.text, ${noteStart}::int))
        FROM "Note" n WHERE n."userId" = ${who.id}::uuid AND n."updatedAt" < now() - interval '9 days'
          AND (n.text <> '' OR n."stoppedAt" <> '')
          AND NOT EXISTS (SELECT FROM "Note" l
            WHERE l."userId" = ${who.id}::uuid AND l."updatedAt" >= now() - interval '9 days')
        ORDER BY n."updatedAt" DESC, n.id DESC LIMIT 1) AS "lastNote",
      ${timerColumn(who.id)}
    FROM "Enrollment" e WHERE e.id = ${enrollmentId}::uuid AND e."userId" = ${who.id}::uuid`;
  const row = rows[0];
  return row
    ? {
        facts: toYearFacts(row),
        activity: toActivity(row, who),
        timer: row.timer && toRunningTimer(row.timer),
        lastNote: row.lastNote,
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
    notedOn: row.noted === null ? null : dayOf(row.noted),
  };
}
