import "server-only";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { OwnTask } from "@/lib/domain/own-task";
import type { SkipReason, TaskRecord, TaskState } from "@/lib/domain/task-state";
import type { UserId } from "@/lib/domain/user";

import { db, type RawSql, sql } from "./client";
import { toCalendarDate } from "./dates";
import { type OwnTaskRow, toOwnTask } from "./own-tasks";

/** What is stored about a learner's year: everything that progress is computed from. */
export type YearFacts = {
  /** By task key; a task without an entry is open. */
  readonly states: ReadonlyMap<string, TaskRecord>;
  /** Milestone key → the day on which Finish week closed it. */
  readonly closedOn: ReadonlyMap<string, CalendarDate>;
  /** Keys of the tasks that are linked to evidence which is not in the bin. */
  readonly evidencedTaskKeys: ReadonlySet<string>;
  /** The learner's own tasks in this year that are not removed, in the order in which they were made. */
  readonly ownTasks: readonly OwnTask[];
};

export type StateRow = [
  key: string,
  state: TaskState,
  on: string | null,
  reason: SkipReason | null,
  pinnedWeek: number | null,
];

export type FactsRow = {
  states: StateRow[];
  closed: [key: string, on: string][];
  evidenced: string[];
  own: OwnTaskRow[];
};

/** The columns of FactsRow for one enrollment of one user: four aggregated values, never rows (SPEED, rule 1). */
export function factsColumns(userId: UserId, enrollmentId: string): RawSql {
  return sql`
    (SELECT coalesce(json_agg(json_build_array(t."taskKey", t.state, t."on", t.reason, t."pinnedWeek")), '[]')
      FROM "TaskState" t WHERE t."enrollmentId" = ${enrollmentId}::uuid) AS states,
    (SELECT coalesce(json_agg(json_build_array(m."milestoneKey", m."closedOn")), '[]')
      FROM "MilestoneState" m WHERE m."enrollmentId" = ${enrollmentId}::uuid) AS closed,
    (SELECT coalesce(json_agg(DISTINCT et."taskKey"), '[]')
      FROM "Evidence" v JOIN "EvidenceTask" et ON et."evidenceId" = v.id
      WHERE v."userId" = ${userId}::uuid AND v."deletedAt" IS NULL) AS evidenced,
    (SELECT coalesce(json_agg(json_build_array(o.id, o."milestoneKey", o.kind, o.title, o.minutes)
        ORDER BY o."createdAt", o.id), '[]')
      FROM "LearnerTask" o
      WHERE o."enrollmentId" = ${enrollmentId}::uuid AND o."removedAt" IS NULL) AS own`;
}

/** All facts of an enrollment of this user, in one statement; empty ones when it is somebody else's. */
export async function findYearFacts(userId: UserId, enrollmentId: string): Promise<YearFacts> {
  const rows = await db.$queryRaw<FactsRow[]>`
    SELECT ${factsColumns(userId, enrollmentId)}
    FROM "Enrollment" e WHERE e.id = ${enrollmentId}::uuid AND e."userId" = ${userId}::uuid`;
  return toYearFacts(rows[0] ?? { states: [], closed: [], evidenced: [], own: [] });
}

export function toYearFacts(row: FactsRow): YearFacts {
  return {
    states: new Map(row.states.map((state) => [state[0], toTaskRecord(state)])),
    closedOn: new Map(row.closed.map(([key, on]) => [key, toCalendarDate(on)])),
    evidencedTaskKeys: new Set(row.evidenced),
    ownTasks: row.own.map(toOwnTask),
  };
}

export function toTaskRecord([, state, on, reason, pinnedWeek]: StateRow): TaskRecord {
  return { state, on: on === null ? null : toCalendarDate(on), reason, pinnedWeek };
}
