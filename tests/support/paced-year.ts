import { type LoggedTime, noActivity, type YearActivity } from "@/lib/domain/activity";
import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { type PlanChange, trimmedTaskKeys } from "@/lib/domain/plan-change";
import type { Priority, TaskKind } from "@/lib/domain/roadmap";
import { computeSchedule } from "@/lib/domain/schedule";
import type { TaskRecord } from "@/lib/domain/task-state";

export type PacedTask = {
  readonly key: string;
  readonly kind: TaskKind;
  readonly minutes: number;
  readonly priority: Priority;
};

type Choices = {
  readonly startDate?: CalendarDate;
  /** Weeks in order; an empty one is a placeholder. */
  readonly weeks: readonly (readonly PacedTask[])[];
  /** Weeks of the other track: tasks that can be done and do not count. */
  readonly elsewhere?: readonly PacedTask[];
  readonly ownTasks?: readonly { id: string; kind: TaskKind; minutes: number }[];
  readonly states?: ReadonlyMap<string, TaskRecord>;
  readonly closedOn?: ReadonlyMap<string, CalendarDate>;
  readonly knownWeeks?: readonly number[];
  readonly changes?: readonly PlanChange[];
};

export const monday = calendarDate("2026-01-05");

export const task = (key: string, minutes: number, rest: Partial<PacedTask> = {}): PacedTask => ({
  ...{ key, minutes, kind: "read", priority: "must" },
  ...rest,
});

/** A year of week keys `w1`, `w2` … at 12 hours, with as much as the rules about pace need. */
export function pacedYear({
  startDate = monday,
  weeks: lists,
  elsewhere = [],
  ownTasks = [],
  states = new Map(),
  closedOn = new Map(),
  knownWeeks = [],
  changes = [],
}: Choices) {
  const weeks = lists.map((tasks, index) => ({
    ...{ key: `w${index + 1}`, week: index + 1, phaseKey: "p1", tasks },
    ...(tasks.length === 0 && { placeholder: true }),
  }));
  const records = { states, closedOn, evidencedTaskKeys: new Set<string>() };
  return {
    version: { nominalHundredths: 1200, milestones: [...weeks, { tasks: elsewhere }] },
    ...{ weeks, records, ownTasks },
    state: {
      ...{ states, closedKeys: new Set(closedOn.keys()) },
      trimmed: trimmedTaskKeys(weeks, changes),
    },
    plan: computeSchedule({
      ...{ startDate, weeks, knownWeeks, changes },
      ...{ nominalHundredths: 1200, hoursHundredths: 1200 },
    }),
  };
}

export const logged = (taskKey: string, minutes: number, on = monday): LoggedTime => ({
  ...{ taskKey, minutes, on },
});

export const activityOf = (some: Partial<YearActivity>): YearActivity => ({
  ...noActivity,
  ...some,
});
