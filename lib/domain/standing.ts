import type { BaselineDates } from "./baseline";
import { type CalendarDate, daysBetween, latest } from "./calendar-date";
import { findCurrentWeek } from "./current-week";
import { finishedOn } from "./finished-on";
import { planWeekOn } from "./schedule";
import { type Slip, slipDays, slipOf } from "./slip";
import type { Year } from "./year";

/** Where the learner is, and where the plan would have them today: what the one calm sentence says. */
export type Standing =
  | { readonly kind: "notStarted"; readonly days: number }
  /** All weeks are finished; `on` is the day of the last one, null when no day is known. */
  | { readonly kind: "finished"; readonly on: CalendarDate | null; readonly slip: Slip }
  /** The last day of the plan is over and weeks are left. */
  | {
      readonly kind: "afterPlan";
      readonly week: number;
      readonly planEnd: CalendarDate;
      readonly slip: Slip;
    }
  | {
      readonly kind: "underWay";
      readonly week: number;
      readonly plannedWeek: number;
      readonly slip: Slip;
    };

type Input = {
  readonly year: Pick<Year, "weeks" | "state" | "records" | "plan">;
  readonly startDate: CalendarDate;
  readonly baseline: BaselineDates;
  readonly today: CalendarDate;
};

/** Compares today with the plan, and the current week with the baseline (RULES, Slip). */
export function standingOf({ year, startDate, baseline, today }: Input): Standing {
  const { weeks, state, plan } = year;
  const { states, closedOn } = year.records;
  const dated = { weeks, states, closedOn, ...(state.trimmed && { trimmed: state.trimmed }) };
  const slip = slipOf(slipDays({ ...dated, baseline, today }));

  const current = findCurrentWeek(weeks, state);
  if (!current) {
    return { kind: "finished", on: latest(weeks.map((week) => finishedOn(week, dated))), slip };
  }
  if (today < startDate) return { kind: "notStarted", days: daysBetween(today, startDate) };

  const { week } = current;
  if (plan.finish !== null && today > plan.finish) {
    return { kind: "afterPlan", week, planEnd: plan.finish, slip };
  }
  return { kind: "underWay", week, plannedWeek: planWeekOn(plan, today) ?? week, slip };
}
