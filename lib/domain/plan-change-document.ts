import type { CalendarDate } from "./calendar-date";
import { toHours } from "./hours";
import { idleRangeOf, type PlanChange } from "./plan-change";
import type { AskedChange } from "./replan";
import type { Priority } from "./roadmap";

/** A plan change as it is stored, with its history. */
export type RecordedChange = PlanChange & {
  readonly id: string;
  readonly reason: string;
  /** ISO instants. */
  readonly createdAt: string;
  readonly undoneAt: string | null;
};

type Fields =
  | {
      readonly kind: "shift";
      readonly milestone: string;
      /** The idle days, both included. */
      readonly from: CalendarDate;
      readonly to: CalendarDate;
      readonly days: number;
    }
  | { readonly kind: "break"; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: "pace"; readonly from: CalendarDate; readonly hoursPerWeek: number }
  | { readonly kind: "trim"; readonly milestone: string; readonly keep: Priority };

/** A change in the list of `GET /api/v1/plan`. */
export type ChangeDocument = { readonly id: string } & Fields &
  Pick<RecordedChange, "reason" | "createdAt" | "undoneAt">;

/** A stored change with the key that its week has on the learner's present track. */
export function changeDocument(
  change: RecordedChange,
  entries: readonly { readonly key: string }[],
): ChangeDocument {
  const { id, reason, createdAt, undoneAt } = change;
  return { id, ...fieldsOf(change, entries), reason, createdAt, undoneAt };
}

/** What was asked, as it was asked. */
export function askedDocument(asked: AskedChange) {
  switch (asked.kind) {
    case "shift":
      return { kind: asked.kind, milestone: asked.milestone, days: asked.days };
    case "break":
      return { kind: asked.kind, from: asked.from, to: asked.to };
    case "pace":
      return { kind: asked.kind, from: asked.from, hoursPerWeek: toHours(asked.hoursPerWeek) };
    case "trim":
      return { kind: asked.kind, milestone: asked.milestone, keep: asked.keep };
  }
}

function fieldsOf(change: PlanChange, entries: readonly { readonly key: string }[]): Fields {
  const keyOf = (week: number) => entries[week - 1]?.key ?? `s${week}`;
  switch (change.kind) {
    case "shift": {
      const { kind, week, from, days } = change;
      const to = idleRangeOf(change)?.to ?? from;
      return { kind, milestone: keyOf(week), from, to, days };
    }
    case "break":
      return { kind: change.kind, from: change.from, to: change.to };
    case "pace": {
      const { kind, from, hoursHundredths } = change;
      return { kind, from, hoursPerWeek: toHours(hoursHundredths) };
    }
    case "trim":
      return { kind: change.kind, milestone: keyOf(change.week), keep: change.keep };
  }
}
