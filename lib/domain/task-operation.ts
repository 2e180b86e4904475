import { type CalendarDate, calendarDate, parseCalendarDate } from "./calendar-date";
import type { Problem } from "./problem";
import type { SkipReason, TaskState } from "./task-state";

/** What may be asked of a task, once its types are known to be right. */
export type TaskRequest = {
  readonly state: TaskState;
  /** `YYYY-MM-DD`, not yet checked. */
  readonly on?: string | undefined;
  readonly reason?: SkipReason | undefined;
};

/** What is to be written. */
export type TaskOperation = {
  readonly state: TaskState;
  /** Null exactly when open. */
  readonly on: CalendarDate | null;
  /** Whether the request named the day: a repetition has to name the same one. */
  readonly onGiven: boolean;
  readonly reason: SkipReason | null;
};

export type TaskProblem = Problem<
  "invalidDate" | "afterToday" | "tooEarly" | "onlyWhenSettled" | "onlyWhenSkipped"
>;

export const earliestTaskDay = calendarDate("2000-01-01");

/**
 * Checks what `PUT /tasks/{key}` may contain beyond its types, and fills in the day (RULES, Ticks): any
 * day from 2000-01-01 to the learner's today, which is also the default; with done and skipped only. A
 * reason only with skipped.
 */
export function readTaskOperation(
  request: TaskRequest,
  today: CalendarDate,
): { ok: true; operation: TaskOperation } | { ok: false; problems: readonly TaskProblem[] } {
  const { state, reason } = request;
  const problems = [...problemsOfDay(request, today), ...problemsOfReason(request)];
  if (problems.length > 0) return { ok: false, problems };

  const given = request.on === undefined ? null : parseCalendarDate(request.on);
  const operation: TaskOperation = {
    state,
    on: state === "open" ? null : (given ?? today),
    onGiven: given !== null,
    reason: reason ?? null,
  };
  return { ok: true, operation };
}

function problemsOfDay({ state, on }: TaskRequest, today: CalendarDate): TaskProblem[] {
  if (on === undefined) return [];
  if (state === "open") return [{ path: "on", code: "onlyWhenSettled" }];
  const day = parseCalendarDate(on);
  if (day === null) return [{ path: "on", code: "invalidDate" }];
  if (day > today) return [{ path: "on", code: "afterToday" }];
  return day < earliestTaskDay ? [{ path: "on", code: "tooEarly" }] : [];
}

function problemsOfReason({ state, reason }: TaskRequest): TaskProblem[] {
  return reason === undefined || state === "skipped"
    ? []
    : [{ path: "reason", code: "onlyWhenSkipped" }];
}
