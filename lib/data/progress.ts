import "server-only";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { SkipReason, TaskRecord, TaskState } from "@/lib/domain/task-state";
import type { UserId } from "@/lib/domain/user";

import { db } from "./client";
import {
  type FactsRow,
  factsColumns,
  type StateRow,
  toTaskRecord,
  toYearFacts,
  type YearFacts,
} from "./year-facts";

export type TaskOperation = {
  enrollmentId: string;
  taskKey: string;
  state: TaskState;
  /** The learner's day, null for open. */
  on: CalendarDate | null;
  /** Whether the request named the day itself. */
  onGiven: boolean;
  reason: SkipReason | null;
  opId: string;
};

export type TickResult =
  | { kind: "stored"; task: TaskRecord; facts: YearFacts }
  /** The operation id is known, with other content. */
  | { kind: "conflict" }
  /** The enrollment is not this user's active one. */
  | { kind: "notEnrolled" };

/**
 * Sets the state of a task: event and state in one statement, nothing read before (TRUST, 9).
 *
 * An operation id that is known writes nothing and returns the present state. A new one wins over all that
 * arrived earlier: `seq` decides, whatever the clocks say. Setting the same state again keeps its day unless
 * a day is given. A statement cannot see its own writes, so the written row is laid over the aggregated ones.
 */
export async function setTaskState(userId: UserId, operation: TaskOperation): Promise<TickResult> {
  const { enrollmentId, taskKey, state, on, onGiven, reason, opId } = operation;
  const rows = await db.$queryRaw<(FactsRow & { same: boolean; written: StateRow | null })[]>`
    WITH event AS (
      INSERT INTO "ProgressEvent" AS p ("userId", "opId", "enrollmentId", "taskKey", state, "on", "onGiven", reason)
      SELECT e."userId", ${opId}::uuid, e.id, ${taskKey}, ${state}, ${on}::date, ${onGiven}, ${reason}
      FROM "Enrollment" e WHERE e.id = ${enrollmentId}::uuid AND e."userId" = ${userId}::uuid AND e.active
      ON CONFLICT ("userId", "opId") DO UPDATE SET repeats = p.repeats + 1
      RETURNING p.seq, p.repeats = 0 AS fresh, p."enrollmentId", p."taskKey", p.state, p."on", p."onGiven", p.reason
    ), written AS (
      INSERT INTO "TaskState" AS t ("enrollmentId", "taskKey", state, "on", reason, seq)
      SELECT "enrollmentId", "taskKey", state, "on", reason, seq FROM event WHERE fresh
      ON CONFLICT ("enrollmentId", "taskKey") DO UPDATE SET
        "on" = CASE WHEN t.state = excluded.state AND NOT ${onGiven} THEN t."on" ELSE excluded."on" END,
        state = excluded.state, reason = excluded.reason, seq = excluded.seq
      WHERE t.seq < excluded.seq
      RETURNING json_build_array(t."taskKey", t.state, t."on", t.reason, t."pinnedWeek") AS entry
    )
    SELECT
      (event."enrollmentId", event."taskKey", event.state, event."onGiven", event.reason,
        CASE WHEN event."onGiven" THEN event."on" END)
        IS NOT DISTINCT FROM (${enrollmentId}::uuid, ${taskKey}, ${state}, ${onGiven}, ${reason}::text,
        CASE WHEN ${onGiven} THEN ${on}::date END) AS same,
      (SELECT entry FROM written) AS written,
      ${factsColumns(userId, enrollmentId)}
    FROM event`;

  const row = rows[0];
  if (!row) return { kind: "notEnrolled" };
  if (!row.same) return { kind: "conflict" };

  const stored = toYearFacts(row);
  const task = row.written ? toTaskRecord(row.written) : stored.states.get(taskKey);
  const shown = task ?? { state: "open", on: null, reason: null, pinnedWeek: null };
  return {
    kind: "stored",
    task: shown,
    facts: { ...stored, states: new Map(stored.states).set(taskKey, shown) },
  };
}
