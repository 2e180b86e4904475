import { type CalendarDate, mondayOf } from "./calendar-date";
import type { RoadmapContent } from "./roadmap";

/** How many papers a week are meant to be read, both ends included. */
export type PaperGoal = { readonly least: number; readonly most: number };

/** The habit of the roadmap in whose text these numbers stand. */
const habitKey = "habit-papers";

/** The goal of a month of the year, or null when the roadmap has no such habit. */
export function paperGoal({ habits }: RoadmapContent, month: number): PaperGoal | null {
  if (!habits.some(({ key }) => key === habitKey)) return null;
  if (month <= 1) return { least: 1, most: 1 };
  return month === 2 ? { least: 2, most: 3 } : { least: 3, most: 5 };
}

/** The month of a week number, also of a week whose track is not chosen; the last one after the year. */
export function monthOfWeek({ milestones }: RoadmapContent, week: number | null): number {
  const found = milestones.find((milestone) => milestone.week === week) ?? milestones.at(-1);
  return found?.month ?? 1;
}

/** Groups entries, which come by day, by the Monday of their calendar week. */
export function byCalendarWeek<Entry extends { readonly readOn: CalendarDate }>(
  entries: readonly Entry[],
): readonly { readonly monday: CalendarDate; readonly entries: readonly Entry[] }[] {
  const weeks = new Map<CalendarDate, Entry[]>();
  for (const entry of entries) {
    const monday = mondayOf(entry.readOn);
    weeks.set(monday, [...(weeks.get(monday) ?? []), entry]);
  }
  return [...weeks].map(([monday, own]) => ({ monday, entries: own }));
}
