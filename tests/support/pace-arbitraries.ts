import fc from "fast-check";

import type { LoggedTime } from "@/lib/domain/activity";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { PlanChange } from "@/lib/domain/plan-change";
import { type Priority, type TaskKind, taskKinds } from "@/lib/domain/roadmap";
import type { TaskRecord } from "@/lib/domain/task-state";

import { activityOf, monday, type PacedTask, pacedYear } from "./paced-year";
import { sketches } from "./plan-arbitraries";

const sketchedTask = fc.record({
  kind: fc.constantFrom<TaskKind>(...taskKinds),
  minutes: fc.integer({ min: 5, max: 300 }),
  priority: fc.constantFrom<Priority>("must", "must", "should", "could"),
  state: fc.constantFrom("done", "done", "skipped", "open" as const),
  /** Days before today. */
  ago: fc.integer({ min: 0, max: 60 }),
  /** Sittings in percent of the estimate. */
  sittings: fc.array(fc.integer({ min: 1, max: 150 }), { maxLength: 2 }),
});

type Sketched = typeof sketchedTask extends fc.Arbitrary<infer Task> ? Task : never;

export type Worked = {
  readonly year: ReturnType<typeof pacedYear>;
  readonly activity: ReturnType<typeof activityOf>;
  readonly startDate: CalendarDate;
  readonly today: CalendarDate;
  readonly changes: readonly PlanChange[];
  /** The same learner with other changes of the plan. */
  readonly replanned: (changes: readonly PlanChange[]) => ReturnType<typeof pacedYear>;
  readonly states: ReadonlyMap<string, TaskRecord>;
  readonly weeks: readonly (readonly PacedTask[])[];
};

/** A learner who has worked on some tasks in the last sixty days; some weeks are placeholders. */
export const worked: fc.Arbitrary<Worked> = fc
  .record({
    weeks: fc.array(fc.array(sketchedTask, { maxLength: 6 }), { minLength: 2, maxLength: 12 }),
    since: fc.integer({ min: 7, max: 120 }),
    changes: fc.array(fc.oneof(sketches.break, sketches.shift, sketches.trim), { maxLength: 3 }),
  })
  .map(({ weeks: lists, since, changes: made }) => {
    const today = addDays(monday, since);
    const changes = made.map((sketch) => sketch(monday, lists.length));
    const weeks = lists.map((tasks, week) =>
      tasks.map(({ kind, minutes, priority }, at) => ({
        ...{ key: `w${week}-${at}`, kind, minutes, priority },
      })),
    );
    const said = lists.flatMap((tasks, week) =>
      tasks.map((task, at) => ({ key: `w${week}-${at}`, task })),
    );
    const states = new Map(said.map(({ key, task }) => [key, recordOf(task, today)]));
    const logged = said.flatMap(({ key, task }) => logsOf(key, task, today));
    const replanned = (list: readonly PlanChange[]) =>
      pacedYear({ weeks, states, changes: list, startDate: monday });
    return {
      ...{ year: replanned(changes), activity: activityOf({ logged }), changes, replanned },
      ...{ startDate: monday, today, states, weeks },
    };
  });

function recordOf({ state, ago }: Sketched, today: CalendarDate): TaskRecord {
  const on = state === "open" ? null : addDays(today, -ago);
  return { state, on, reason: null, pinnedWeek: null };
}

function logsOf(taskKey: string, task: Sketched, today: CalendarDate): LoggedTime[] {
  return task.sittings.map((percent) => ({
    taskKey,
    on: addDays(today, -task.ago),
    minutes: Math.max(1, Math.round((task.minutes * percent) / 100)),
  }));
}
