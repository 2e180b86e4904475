import type { CalendarDate } from "./calendar-date";

export const taskStates = ["open", "done", "skipped"] as const;
/** Settled means done or skipped. */
export type TaskState = (typeof taskStates)[number];

export const skipReasons = ["known", "notRelevant", "tooHard", "noTime", "badResource"] as const;
export type SkipReason = (typeof skipReasons)[number];

/** What a learner has said about one task. */
export type TaskRecord = {
  readonly state: TaskState;
  /** The learner's own day; null exactly when open. */
  readonly on: CalendarDate | null;
  /** Only with skipped, and even then it may be absent. */
  readonly reason: SkipReason | null;
  /**
   * The week to whose list Finish week moved the task. Its own week: it came with an accepted version into a
   * week that was finished already, and does not decide whether that week is.
   */
  readonly pinnedWeek: number | null;
};

/** By task key; what is not there is open. Keys of other tracks and versions may be there, too. */
export type TaskRecords = ReadonlyMap<string, TaskRecord>;

/** The least that progress needs to know. */
export type TaskStates = ReadonlyMap<
  string,
  { readonly state: TaskState; readonly pinnedWeek?: number | null }
>;

export function stateOf(states: TaskStates, taskKey: string): TaskState {
  return states.get(taskKey)?.state ?? "open";
}

export function isOpen(states: TaskStates, taskKey: string): boolean {
  return stateOf(states, taskKey) === "open";
}
