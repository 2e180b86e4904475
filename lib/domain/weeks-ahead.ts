import { findCurrentWeek } from "./current-week";
import { isFinished } from "./milestone-status";
import type { Milestone } from "./roadmap";
import { isPlaceholder } from "./roadmap-lookup";
import type { Year } from "./year";

const next = 6;

/**
 * The weeks of a learner's year to which a task may well be added, in order: the current one, those after it, and of
 * `wanted` those that are not finished. Weeks without a track have no list yet; after the last week there is that one.
 */
export function weeksForNewTask(
  { entries, weeks, state }: Pick<Year, "entries" | "weeks" | "state">,
  wanted: readonly number[],
): readonly Milestone[] {
  const milestones = entries.filter((entry): entry is Milestone => !isPlaceholder(entry));
  const current = findCurrentWeek(weeks, state)?.week ?? Number.POSITIVE_INFINITY;
  const ahead = milestones.filter(({ week }) => week >= current).slice(0, next);
  const open = milestones.filter(({ week }) => {
    const there = weeks[week - 1];
    return wanted.includes(week) && there !== undefined && !isFinished(there, state);
  });
  const found = milestones.filter((one) => ahead.includes(one) || open.includes(one));
  return found.length > 0 ? found : milestones.slice(-1);
}
