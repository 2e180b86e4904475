import "server-only";

import type { TaskOperation } from "@/lib/domain/task-operation";
import type { TaskRecord } from "@/lib/domain/task-state";
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

/** A checked operation and where it belongs. `opId` is a UUID that the client chose. */
export type TaskWrite = TaskOperation & {
  readonly enrollmentId: string;
  readonly taskKey: string;
  /** Set for an own task, which has to be in this year and in one of these weeks. */
  readonly own?: { readonly id: string; readonly milestoneKeys: readonly string[] } | null;
  readonly opId: string;
};

export type TickResult =
  | { kind: "stored"; task: TaskRecord; facts: YearFacts }
  /** The operation id is known, with other content. */
  | { kind: "conflict" }
  /** The enrollment is not this user's active one, or the own task is not in it. */
  | { kind: "notEnrolled" };

/**
 * Sets the state of a task: event and state in one statement, nothing read before (TRUST, 9).
 *
 * An operation id that is known changes nothing and returns the present state, as long as it comes with the
 * same task, state, day and reason (a day that was not named is the day on which it arrived). A new one wins
 * over all that arrived earlier: `seq` decides, whatever the clocks say. Setting the same state again keeps
 * its day unless a day is given, and a task moved by Finish week stays moved.
 *
 * Why the state is written even for a repetition, as it was: only a write waits for and then sees a row that
 * somebody else is just committing, so `task` is never older than this operation. The other facts are those
 * of the statement's beginning and may lag a simultaneous write of the same learner by one answer.
 */
export async function setTaskState(userId: UserId, write: TaskWrite): Promise<TickResult> {
  const { enrollmentId, taskKey, own = null, state, on, onGiven, reason, opId } = write;
  const rows = await db.$queryRaw<(FactsRow & { same: boolean; written: StateRow | null })[]>`
    WITH event AS (
      INSERT INTO "ProgressEvent" AS p ("userId", "opId", "enrollmentId", "taskKey", state, "on", "onGiven", reason)
      SELECT e."userId", ${opId}::uuid, e.id, ${taskKey}, ${state}, ${on}::date, ${onGiven}, ${reason}
      FROM "Enrollment" e WHERE e.id = ${enrollmentId}::uuid AND e."userId" = ${userId}::uuid AND e.active
        AND (${own?.id ?? null}::uuid IS NULL OR EXISTS (SELECT 1 FROM "LearnerTask" o
          WHERE o.id = ${own?.id ?? null}::uuid AND o."enrollmentId" = e.id AND o."removedAt" IS NULL
            AND o."milestoneKey" = ANY(${[...(own?.milestoneKeys ?? [])]}::text[])))
      ON CONFLICT ("userId", "opId") DO UPDATE SET repeats = p.repeats + 1
      RETURNING p.seq, p."enrollmentId", p."taskKey", p.state, p."on", p."onGiven", p.reason
    ), written AS (
      INSERT INTO "TaskState" AS t ("enrollmentId", "taskKey", state, "on", reason, seq)
      SELECT "enrollmentId", "taskKey", state, "on", reason, seq FROM event
      ON CONFLICT ("enrollmentId", "taskKey") DO UPDATE SET
        "on" = CASE WHEN t.seq >= excluded.seq OR (t.state = excluded.state AND NOT ${onGiven})
          THEN t."on" ELSE excluded."on" END,
        state = CASE WHEN t.seq >= excluded.seq THEN t.state ELSE excluded.state END,
        reason = CASE WHEN t.seq >= excluded.seq THEN t.reason ELSE excluded.reason END,
        seq = greatest(t.seq, excluded.seq)
      RETURNING t."enrollmentId", json_build_array(t."taskKey", t.state, t."on", t.reason, t."pinnedWeek") AS entry
    )
    SELECT
      (event."taskKey", event.state, event.reason) IS NOT DISTINCT FROM (${taskKey}, ${state}, ${reason}::text)
        AND (NOT (event."onGiven" OR ${onGiven}) OR event."on" IS NOT DISTINCT FROM ${on}::date) AS same,
      (SELECT entry FROM written WHERE "enrollmentId" = ${enrollmentId}::uuid) AS written,
      ${factsColumns(userId, enrollmentId)}
    FROM event`;

  const row = rows[0];
  if (!row) return { kind: "notEnrolled" };
  if (!row.same) return { kind: "conflict" };

  const facts = toYearFacts(row);
  const task = row.written ? toTaskRecord(row.written) : (facts.states.get(taskKey) ?? untouched);
  return {
    kind: "stored",
    task,
    // A statement does not see its own writes.
    facts: { ...facts, states: new Map(facts.states).set(taskKey, task) },
  };
}

const untouched: TaskRecord = { state: "open", on: null, reason: null, pinnedWeek: null };
