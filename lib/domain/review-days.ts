import { addDays, type CalendarDate, latest, mondayOf } from "./calendar-date";
import { idleDays, idleDaysOfABreak } from "./plan-change";
import type { Schedule } from "./schedule";

type Input = {
  readonly plan: Schedule;
  readonly startDate: CalendarDate;
  /** ISO weekday: 1 is Monday. */
  readonly review: { readonly day: number };
  readonly today: CalendarDate;
};

/** A plan may take more than ten years; nobody looks that far ahead for ten minutes. */
const mostWeeks = 53;

/** Who is still at it after the last day of the plan goes on reviewing. */
const daysAfterPlan = 28;

/**
 * The days of the weekly review to come, one per calendar week with its Monday: from this week or that of the
 * start date to that of the plan's last day, without weeks of rest. What is past is not planned any more.
 */
export function reviewDays({
  plan,
  startDate,
  review,
  today,
}: Input): { monday: CalendarDate; on: CalendarDate }[] {
  const from = mondayOf(latest([startDate, today]) ?? startDate);
  if (plan.finish === null) return [];
  const until = today > plan.finish ? addDays(today, daysAfterPlan) : plan.finish;

  return Array.from({ length: mostWeeks }, (_, index) => addDays(from, 7 * index))
    .filter((monday) => monday <= until)
    .filter((monday) => idleDays(plan.idle, monday, addDays(monday, 6)) < idleDaysOfABreak)
    .map((monday) => ({ monday, on: addDays(monday, review.day - 1) }))
    .filter(({ on }) => on >= startDate);
}
