import "server-only";

import type { PlanChange } from "@/lib/domain/plan-change";
import type { UserId } from "@/lib/domain/user";
import { isUuid } from "@/lib/domain/uuid";

import { type Connection, db, type RawSql, sql } from "./client";
import { type ChangeRow, toPlanChange } from "./enrollment-row";
import type { ActivePlanChange } from "./sessions";

/** A plan change with its history. Instants are ISO texts. */
export type StoredPlanChange = ActivePlanChange & {
  readonly reason: string;
  readonly createdAt: string;
  /** Null while it is in force. */
  readonly undoneAt: string | null;
};

/** Changes in force that one year takes: every page reads them all. */
const mostChanges = 200;

type Row = ChangeRow & { reason: string; createdAt: string; undoneAt: string | null };

export type AddedChange<Decision> =
  | { readonly kind: "notFound" }
  | { readonly kind: "tooMany" }
  /** `decide` refused, so nothing is stored. */
  | { readonly kind: "refused"; readonly decision: Decision }
  | { readonly kind: "added"; readonly decision: Decision; readonly stored: StoredPlanChange };

/**
 * Adds a change to the learner's active year. What it is to be is decided from the changes in force while the
 * year is held, in one transaction: of two changes at once the later one is computed from the plan that the
 * earlier one made. With an id that is there already nothing is added, and the stored one comes back.
 *
 * @param decide what is asked, from the changes in force in the order in which they were made
 */
export async function addPlanChange<
  Decision extends { readonly ok: true; readonly change: PlanChange } | { readonly ok: false },
>(
  userId: UserId,
  enrollmentId: string,
  { id, reason }: { readonly id: string; readonly reason: string },
  decide: (inForce: readonly ActivePlanChange[]) => Decision,
): Promise<AddedChange<Decision>> {
  return db.$transaction(async (tx): Promise<AddedChange<Decision>> => {
    const held = await tx.$queryRaw<unknown[]>`
      SELECT id FROM "Enrollment"
      WHERE id = ${enrollmentId}::uuid AND "userId" = ${userId}::uuid AND active FOR NO KEY UPDATE`;
    if (held.length === 0) return { kind: "notFound" };

    const known = await readChanges(tx, userId, enrollmentId);
    const inForce = known.filter(({ undoneAt }) => undoneAt === null);
    const same = known.find((one) => one.id === id);
    const decision = decide(inForce.filter((one) => one.id !== id));
    if (same) return { kind: "added", decision, stored: same };
    if (!decision.ok) return { kind: "refused", decision };
    if (inForce.length >= mostChanges) return { kind: "tooMany" };

    const stored = await insert(tx, enrollmentId, { id, reason, change: decision.change });
    return { kind: "added", decision, stored };
  });
}

/** All changes of a learner's year, undone ones too, in the order in which they were made. */
export async function listPlanChanges(
  userId: UserId,
  enrollmentId: string,
): Promise<readonly StoredPlanChange[]> {
  return readChanges(db, userId, enrollmentId);
}

/**
 * Takes a change of the learner's active year out of the plan, or puts it back where it stood. Doing so again
 * changes nothing.
 *
 * @returns the change as it is then; null when it is unknown, somebody else's or of another year
 */
export async function setPlanChangeUndone(
  userId: UserId,
  id: string,
  isUndone: boolean,
): Promise<StoredPlanChange | null> {
  if (!isUuid(id)) return null;
  const rows = await db.$queryRaw<Row[]>`
    UPDATE "PlanChange" c
    SET "undoneAt" = CASE WHEN ${isUndone} THEN coalesce(c."undoneAt", now()) END
    FROM "Enrollment" e
    WHERE c.id = ${id}::uuid AND e.id = c."enrollmentId" AND e."userId" = ${userId}::uuid AND e.active
    RETURNING ${columns}`;
  return rows[0] ? toStored(rows[0]) : null;
}

const columns: RawSql = sql`c.id, c.kind, c.week, c."fromDate"::text, c."toDate"::text, c.days,
  c."hoursPerWeek"::text, c.keep, c.reason, to_json(c."createdAt") #>> '{}' AS "createdAt",
  to_json(c."undoneAt") #>> '{}' AS "undoneAt"`;

async function readChanges(
  on: Connection,
  userId: UserId,
  enrollmentId: string,
): Promise<StoredPlanChange[]> {
  const rows = await on.$queryRaw<Row[]>`
    SELECT ${columns} FROM "PlanChange" c JOIN "Enrollment" e ON e.id = c."enrollmentId"
    WHERE e.id = ${enrollmentId}::uuid AND e."userId" = ${userId}::uuid
    ORDER BY c."createdAt", c.id`;
  return rows.map(toStored);
}

/** `clock_timestamp`, because the transaction may have begun before that of a change which came first. */
async function insert(
  tx: Connection,
  enrollmentId: string,
  { id, reason, change }: { id: string; reason: string; change: PlanChange },
): Promise<StoredPlanChange> {
  const { week = null, from = null, to = null, days = null } = columnsOf(change);
  const { hours = null, keep = null } = columnsOf(change);
  const rows = await tx.$queryRaw<Row[]>`
    INSERT INTO "PlanChange" AS c
      (id, "enrollmentId", kind, week, "fromDate", "toDate", days, "hoursPerWeek", keep, reason, "createdAt")
    VALUES (${id}::uuid, ${enrollmentId}::uuid, ${change.kind}, ${week}::int, ${from}::date, ${to}::date,
      ${days}::int, ${hours}::decimal / 100, ${keep}, ${reason}, clock_timestamp())
    RETURNING ${columns}`;
  const [row] = rows;
  if (!row) throw new Error("The plan change was not stored.");
  return toStored(row);
}

type Columns = {
  week?: number;
  from?: string;
  to?: string;
  days?: number;
  /** In hundredths. */
  hours?: number;
  keep?: string;
};

function columnsOf(change: PlanChange): Columns {
  switch (change.kind) {
    case "shift":
      return { week: change.week, from: change.from, days: change.days };
    case "break":
      return { from: change.from, to: change.to };
    case "pace":
      return { from: change.from, hours: change.hoursHundredths };
    case "trim":
      return { week: change.week, keep: change.keep };
  }
}

function toStored({ reason, createdAt, undoneAt, ...row }: Row): StoredPlanChange {
  return { ...toPlanChange(row), reason, createdAt, undoneAt };
}
