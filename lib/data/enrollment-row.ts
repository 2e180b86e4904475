import { type CalendarDate } from "@/lib/domain/calendar-date";
import type { PlanChange } from "@/lib/domain/plan-change";

import { toCalendarDate } from "./dates";
import type { ActiveEnrollment, Baseline } from "./sessions";

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

type ChangeRow = {
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
