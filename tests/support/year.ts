import { calendarDate } from "@/lib/domain/calendar-date";
import type { YearState } from "@/lib/domain/milestone-status";
import type { TaskRecord, TaskRecords } from "@/lib/domain/task-state";
import type { YearWeek } from "@/lib/domain/year-week";

/** A week `w1` of phase `p1` with four tasks: must `w1-a` and `w1-b`, should `w1-c`, could `w1-d`. */
export function weekNumber(week: number, phaseKey = "p1"): YearWeek {
  return {
    key: `w${week}`,
    week,
    phaseKey,
    tasks: [
      { key: `w${week}-a`, minutes: 60, priority: "must" },
      { key: `w${week}-b`, minutes: 120, priority: "must" },
      { key: `w${week}-c`, minutes: 90, priority: "should" },
      { key: `w${week}-d`, minutes: 30, priority: "could" },
    ],
  };
}

export const placeholderNumber = (week: number, phaseKey = "p1"): YearWeek => ({
  key: `s${week}`,
  week,
  phaseKey,
  tasks: [],
  placeholder: true,
});

const settledOn = calendarDate("2026-05-03");
const record = (change: Partial<TaskRecord>): TaskRecord => ({
  state: "open",
  on: null,
  reason: null,
  pinnedWeek: null,
  ...change,
});

export const done = (on = settledOn): TaskRecord => record({ state: "done", on });
export const skipped = (on = settledOn): TaskRecord => record({ state: "skipped", on });
export const pinnedTo = (pinnedWeek: number): TaskRecord => record({ pinnedWeek });

export const keysOf = (...weeks: YearWeek[]) =>
  weeks.flatMap(({ tasks }) => tasks.map(({ key }) => key));

export const allOf = (weeks: readonly YearWeek[], as: TaskRecord): [string, TaskRecord][] =>
  keysOf(...weeks).map((key) => [key, as]);

type Said = Record<string, TaskRecord> | readonly (readonly [string, TaskRecord])[];

/** What a learner has said so far; nothing more unless given. */
export function yearState(
  said: Said,
  rest: Partial<YearState> = {},
): YearState & { states: TaskRecords } {
  const entries = Array.isArray(said) ? said : Object.entries(said);
  return { closedKeys: new Set(), ...rest, states: new Map(entries) };
}
