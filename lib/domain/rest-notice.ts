import { addDays, type CalendarDate } from "./calendar-date";
import type { DateRange } from "./plan-change";

/** What is said about a break: that it is now, or that one begins soon. */
export type RestNotice =
  | { readonly kind: "now"; readonly until: CalendarDate }
  | ({ readonly kind: "soon" } & DateRange);

/** How many days ahead a break is named. */
const daysAhead = 14;

/**
 * The break that today lies in, or the next one that begins within two weeks; null without either.
 *
 * @param idle the idle days of the plan, in order and neither overlapping nor touching
 */
export function restNotice(idle: readonly DateRange[], today: CalendarDate): RestNotice | null {
  const next = idle.find(({ to }) => to >= today);
  if (!next) return null;
  if (next.from <= today) return { kind: "now", until: next.to };
  return next.from <= addDays(today, daysAhead) ? { kind: "soon", ...next } : null;
}
