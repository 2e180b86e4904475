import { isEndingKind, type YearEnding } from "@/lib/domain/ending";
import type { PlanChange } from "@/lib/domain/plan-change";

import { type RawSql, sql } from "./client";
import { toCalendarDate } from "./dates";
import type { ActiveEnrollment, ActivePlanChange, Baseline } from "./sessions";

/** An enrollment as PostgreSQL writes it into JSON. */
export type EnrollmentRow = {
  id: string;
  versionId: string;
  startDate: string;
  hoursPerWeek: string;
  trackKey: string | null;
  knownWeeks: number[];
  baseline: Baseline;
  createdAt: string;
  ending: string | null;
  endedOn: string | null;
  changes: ChangeRow[];
};

export type ChangeRow = {
  id: string;
  kind: string;
  week: number | null;
  fromDate: string | null;
  toDate: string | null;
  days: number | null;
  hoursPerWeek: string | null;
  keep: string | null;
};

/** The active enrollment of the row `u` of "User", as an EnrollmentRow or null. */
export function activeEnrollmentColumn(): RawSql {
  return sql`
    (SELECT json_build_object(
      'id', e.id, 'versionId', e."versionId", 'startDate', e."startDate",
      'hoursPerWeek', e."hoursPerWeek"::text, 'trackKey', e."trackKey", 'knownWeeks', e."knownWeeks",
      'baseline', e.baseline, 'createdAt', e."createdAt", 'ending', e.ending, 'endedOn', e."endedOn",
      'changes', (
        SELECT coalesce(json_agg(json_build_object(
          'id', c.id, 'kind', c.kind, 'week', c.week, 'fromDate', c."fromDate", 'toDate', c."toDate",
          'days', c.days, 'hoursPerWeek', c."hoursPerWeek"::text, 'keep', c.keep
        ) ORDER BY c."createdAt", c.id), '[]')
        FROM "PlanChange" c WHERE c."enrollmentId" = e.id AND c."undoneAt" IS NULL
      ))
      FROM "Enrollment" e WHERE e."userId" = u.id AND e.active)`;
}

export function toEnrollment(row: EnrollmentRow): ActiveEnrollment {
  return {
    id: row.id,
    versionId: row.versionId,
    startDate: toCalendarDate(row.startDate),
    hoursHundredths: toHundredths(row.hoursPerWeek),
    trackKey: row.trackKey,
    knownWeeks: row.knownWeeks,
    baseline: row.baseline,
    changes: row.changes.map(toPlanChange),
    ending: toEnding(row),
    createdAt: row.createdAt,
  };
}

export function toEnding({
  ending,
  endedOn,
}: Pick<EnrollmentRow, "ending" | "endedOn">): YearEnding | null {
  if (!isEndingKind(ending) || endedOn === null) return null;
  return { kind: ending, on: toCalendarDate(endedOn) };
}

/** "7.50" → 750. The column has two decimals at most, so the text says it exactly. */
export function toHundredths(decimal: string): number {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
}

/** @throws Error when a row lacks what its kind needs, which the database's own checks rule out */
export function toPlanChange(row: ChangeRow): ActivePlanChange {
  return { id: row.id, ...changeOf(row) };
}

function changeOf(row: ChangeRow): PlanChange {
  const { kind, week, fromDate, toDate, days, hoursPerWeek, keep } = row;
  if (kind === "shift" && week && fromDate && days) {
    return { kind, week, from: toCalendarDate(fromDate), days };
  }
  if (kind === "break" && fromDate && toDate) {
    return { kind, from: toCalendarDate(fromDate), to: toCalendarDate(toDate) };
  }
  if (kind === "pace" && fromDate && hoursPerWeek) {
    return { kind, from: toCalendarDate(fromDate), hoursHundredths: toHundredths(hoursPerWeek) };
  }
  if (kind === "trim" && week && (keep === "must" || keep === "should" || keep === "could")) {
    return { kind, week, keep };
  }
  throw new Error("The database holds a plan change that is none.");
}
