import type { CalendarDate } from "./calendar-date";
import type { YearState } from "./milestone-status";
import type { OwnTask } from "./own-task";
import { type PlanChange, trimmedTaskKeys } from "./plan-change";
import { measureProgress, type Progress } from "./progress";
import type { RoadmapVersion } from "./roadmap";
import { isPlaceholder, milestonesOf, type WeekEntry } from "./roadmap-lookup";
import { computeSchedule, type Schedule } from "./schedule";
import type { TaskRecords } from "./task-state";
import type { YearWeek } from "./year-week";

/** What a learner chose: the part of an enrollment that the rules need. */
export type YearChoices = {
  readonly startDate: CalendarDate;
  readonly hoursHundredths: number;
  readonly trackKey: string | null;
  readonly knownWeeks: readonly number[];
  readonly changes: readonly PlanChange[];
};

/** What a learner did. */
export type YearRecords = {
  readonly states: TaskRecords;
  readonly closedOn: ReadonlyMap<string, CalendarDate>;
  readonly evidencedTaskKeys: ReadonlySet<string>;
  /** Tasks that the learner added; they count nowhere. */
  readonly ownTasks?: readonly OwnTask[];
};

/** A learner's year, put together: choices, records and the roadmap, with everything computed from them. */
export type Year = {
  readonly version: RoadmapVersion;
  readonly entries: readonly WeekEntry[];
  readonly weeks: readonly YearWeek[];
  readonly records: YearRecords;
  /** The same records as the rules of progress take them. */
  readonly state: YearState;
  readonly progress: Progress;
  readonly plan: Schedule;
  readonly ownTasks: readonly OwnTask[];
};

/** Computes plan and progress: never stored, always from choices and records (ARCHITECTURE, Data). */
export function assembleYear(
  version: RoadmapVersion,
  choices: YearChoices,
  records: YearRecords,
): Year {
  const entries = milestonesOf(version, choices.trackKey);
  const weeks = entries.map(toYearWeek);
  const state: YearState = {
    states: records.states,
    closedKeys: new Set(records.closedOn.keys()),
    evidenceTaskKeys: records.evidencedTaskKeys,
    trimmed: trimmedTaskKeys(weeks, choices.changes),
  };
  const plan = computeSchedule({
    ...choices,
    nominalHundredths: version.nominalHundredths,
    weeks,
  });
  return {
    version,
    entries,
    weeks,
    records,
    state,
    progress: measureProgress({ weeks, ...state }),
    plan,
    ownTasks: records.ownTasks ?? [],
  };
}

/** A milestone or placeholder as the rules take it. */
export function toYearWeek(entry: WeekEntry): YearWeek {
  const { key, week, phaseKey } = entry;
  return isPlaceholder(entry)
    ? { key, week, phaseKey, tasks: [], placeholder: true }
    : { key, week, phaseKey, tasks: entry.tasks };
}
