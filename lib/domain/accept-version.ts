import { addDays, type CalendarDate } from "./calendar-date";
import type { RoadmapVersion } from "./roadmap";

/** Days after accepting a version during which one may go back to the one before (RULES, Versions). */
export const goBackDays = 30;

/** The last day on which a version accepted on that day can be taken back; both are the learner's own days. */
export function lastDayToGoBack(acceptedOn: CalendarDate): CalendarDate {
  return addDays(acceptedOn, goBackDays);
}

/** The newest version, when it is newer than the learner's and of the same, built-in roadmap; null otherwise. */
export function newerVersion(
  version: RoadmapVersion,
  newest: RoadmapVersion,
): RoadmapVersion | null {
  const isSame = version.isBuiltIn && newest.isBuiltIn && version.key === newest.key;
  return isSame && newest.number > version.number ? newest : null;
}

/**
 * Whether a learner can move from one to the other: plan, baseline and known weeks are by week number, so a
 * year of another length takes a new year.
 */
export function isSameLength(version: RoadmapVersion, other: RoadmapVersion): boolean {
  return version.weeks === other.weeks;
}
