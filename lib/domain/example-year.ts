import { calendarDate } from "./calendar-date";
import { findCurrentWeek } from "./current-week";
import { measureProgress } from "./progress";
import type { RoadmapVersion } from "./roadmap";
import { milestonesOf } from "./roadmap-lookup";
import { type Stone, stonesOf } from "./stone";
import type { TaskRecord, TaskRecords } from "./task-state";
import { toYearWeek } from "./year";

/** Weeks of the example in which something was proved. */
const provedWeeks: readonly number[] = [1, 3, 4, 8, 10, 13, 14, 16];
/** The week that was known already. */
const knownWeek = 9;
const currentWeek = 17;
const plannedWeek = 19;

/** A year as it may look in week 17, for the front page: nobody's, and the same for everyone. */
export function exampleYear(version: RoadmapVersion) {
  const trackKey = version.tracks[0]?.key ?? null;
  const entries = milestonesOf(version, trackKey);
  const weeks = entries.map(toYearWeek);
  const states = exampleRecords(entries);
  const evidenceTaskKeys = new Set(
    entries
      .filter(({ week }) => provedWeeks.includes(week))
      .flatMap(({ tasks }) => tasks.map(({ key }) => key)),
  );
  const year = { states, closedKeys: new Set<string>(), evidenceTaskKeys };
  const stones: readonly Stone[] = stonesOf({
    ...{ weeks, knownWeeks: [knownWeek], plannedWeek, ...year },
    currentWeek: findCurrentWeek(weeks, year)?.week ?? null,
  });
  return { version, entries, stones, milestones: measureProgress({ weeks, ...year }).milestones };
}

function exampleRecords(entries: ReturnType<typeof milestonesOf>): TaskRecords {
  const record = (state: "done" | "skipped"): TaskRecord => ({
    state,
    on: calendarDate("2026-01-05"),
    reason: null,
    pinnedWeek: null,
  });
  return new Map(
    entries.flatMap(({ week, tasks }) => {
      if (week > currentWeek) return [];
      const lastMust = tasks.findLastIndex(({ priority }) => priority === "must");
      const settled = week === currentWeek ? tasks.toSpliced(lastMust, 1) : tasks;
      const state = week === knownWeek ? "skipped" : "done";
      return settled.map(({ key }): [string, TaskRecord] => [key, record(state)]);
    }),
  );
}
