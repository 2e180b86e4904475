import type { PlanChange } from "@/lib/domain/plan-change";

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
    createdAt: row.createdAt,
  };
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
