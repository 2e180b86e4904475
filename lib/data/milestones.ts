import "server-only";

import type { WeekWrite } from "@/lib/domain/finish-week";
import type { UserId } from "@/lib/domain/user";

import { db } from "./client";

/**
 * Does what Finish week, Reopen week or their undo wants, all of it or nothing, in one statement: states with
 * their events, pins, and the closing and reopening of weeks.
 *
 * Only an open task is skipped and only a skipped one opened again: what was ticked meanwhile in another tab
 * stays as it is. Rows are taken in the order of their keys, so that two such writes never wait for each
 * other in a circle.
 *
 * @returns false, with nothing written, when the enrollment is not this user's active one, or when a week
 *   that was to be closed is closed already
 */
export async function writeWeek(
  userId: UserId,
  enrollmentId: string,
  writes: readonly WeekWrite[],
): Promise<boolean> {
  const closings = writes.filter(({ kind }) => kind === "close");
  const of = (kind: WeekWrite["kind"]) => JSON.stringify(writes.filter((one) => one.kind === kind));

  const rows = await db.$queryRaw<unknown[]>`
    WITH year AS (
      SELECT e.id, e."userId" FROM "Enrollment" e
      WHERE e.id = ${enrollmentId}::uuid AND e."userId" = ${userId}::uuid AND e.active
    ), closed AS (
      INSERT INTO "MilestoneState" ("enrollmentId", "milestoneKey", "closedOn")
      SELECT year.id, c."milestoneKey", c."closedOn"
      FROM year, jsonb_to_recordset(${of("close")}::jsonb) AS c("milestoneKey" text, "closedOn" date)
      ON CONFLICT DO NOTHING RETURNING "milestoneKey"
    ), allowed AS (
      SELECT year.* FROM year WHERE (SELECT count(*) FROM closed) = ${closings.length}::int
    ), wanted AS (
      SELECT allowed.id, allowed."userId", s.* FROM allowed,
        jsonb_to_recordset(${of("setState")}::jsonb) AS s("taskKey" text, state text, "on" date, reason text)
      LEFT JOIN "TaskState" t ON t."enrollmentId" = ${enrollmentId}::uuid AND t."taskKey" = s."taskKey"
      WHERE coalesce(t.state, 'open') = CASE s.state WHEN 'open' THEN 'skipped' ELSE 'open' END
    ), event AS (
      INSERT INTO "ProgressEvent" ("userId", "opId", "enrollmentId", "taskKey", state, "on", "onGiven", reason)
      SELECT "userId", gen_random_uuid(), id, "taskKey", state, "on", "on" IS NOT NULL, reason
      FROM wanted ORDER BY "taskKey"
      RETURNING "enrollmentId", "taskKey", state, "on", reason, seq
    ), written AS (
      INSERT INTO "TaskState" AS t ("enrollmentId", "taskKey", state, "on", reason, seq)
      SELECT * FROM event ORDER BY "taskKey"
      ON CONFLICT ("enrollmentId", "taskKey") DO UPDATE SET
        state = excluded.state, "on" = excluded."on", reason = excluded.reason, seq = excluded.seq
      WHERE t.seq < excluded.seq
    ), pinned AS (
      INSERT INTO "TaskState" ("enrollmentId", "taskKey", state, seq, "pinnedWeek")
      SELECT allowed.id, p."taskKey", 'open', 0, p.week
      FROM allowed, jsonb_to_recordset(${of("pin")}::jsonb) AS p("taskKey" text, week int)
      ORDER BY p."taskKey"
      ON CONFLICT ("enrollmentId", "taskKey") DO UPDATE SET "pinnedWeek" = excluded."pinnedWeek"
    ), reopened AS (
      DELETE FROM "MilestoneState" m
      USING allowed, jsonb_to_recordset(${of("reopen")}::jsonb) AS r("milestoneKey" text)
      WHERE m."enrollmentId" = allowed.id AND m."milestoneKey" = r."milestoneKey"
    )
    SELECT id FROM allowed`;

  return rows.length === 1;
}
