import type { LoggedTime } from "./activity";
import type { CalendarDate } from "./calendar-date";
import type { TaskKind } from "./roadmap";
import type { TaskRecords } from "./task-state";
import type { TimedTask } from "./time-ratio";

/** Minutes of work on a task on one day. */
export type SpentTime = {
  readonly on: CalendarDate;
  readonly minutes: number;
  /** Null for a task that the roadmap has no longer. */
  readonly kind: TaskKind | null;
};

type Input = {
  /** All that may have been worked on, see `everyTask`. */
  readonly tasks: readonly TimedTask[];
  readonly states: TaskRecords;
  readonly logged: readonly LoggedTime[];
};

/**
 * When the work was done, as far as it is known (docs/decisions/0065): a task with logged time counts what was
 * logged on the days of the logs, whatever its state; any other counts its estimate on the day on which it was
 * done. Skipped tasks took no time. In no particular order.
 */
export function timeSpent({ tasks, states, logged }: Input): readonly SpentTime[] {
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const loggedKeys = new Set(logged.map(({ taskKey }) => taskKey));
  const estimated = tasks.flatMap(({ key, minutes, kind }): SpentTime[] => {
    const record = states.get(key);
    const isCounted = record?.state === "done" && record.on !== null && !loggedKeys.has(key);
    return isCounted && record.on ? [{ on: record.on, minutes, kind }] : [];
  });
  const measured = logged.map(({ taskKey, on, minutes }) => ({
    ...{ on, minutes },
    kind: byKey.get(taskKey)?.kind ?? null,
  }));
  return [...estimated, ...measured];
}
