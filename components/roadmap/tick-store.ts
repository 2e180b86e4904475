import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { MilestoneProgress, Sum } from "@/lib/domain/progress";
import type { ProgressAround } from "@/lib/domain/task-progress";
import type { TaskRecord } from "@/lib/domain/task-state";

import { createTickQueue, type PendingTick, type QueueState, type TaskChange } from "./tick-queue";

/** A task as the page shows it. */
export type ShownTask = Pick<TaskRecord, "state" | "on" | "reason"> & {
  /** Shown, but not confirmed by the server. */
  readonly isPending: boolean;
};

/** What was done last, so that it can be undone. */
export type LastChange =
  | { readonly kind: "task"; readonly change: TaskChange; readonly before: ShownTask }
  /** Something other than a tick; `undo` takes it back and says whether that worked. */
  | { readonly kind: "other"; readonly message: string; readonly undo: () => Promise<boolean> };

/**
 * `refused`: the server did not want a change, so it was taken back. `undo`: something could not be undone.
 * `other`: a sentence about something other than a tick.
 */
export type Failure =
  | { readonly kind: "refused"; readonly change: TaskChange; readonly status: number }
  | { readonly kind: "undo" }
  | { readonly kind: "other"; readonly message: string };

export type TicksSnapshot = {
  readonly tasks: ReadonlyMap<string, ShownTask>;
  readonly queue: QueueState;
  /** While the queue is waiting: the server has answered that its storage is full. */
  readonly isStorageFull: boolean;
  readonly last: LastChange | null;
  readonly failure: Failure | null;
  /** The newest numbers of the server, if any tick was answered on this page. */
  readonly whole: Sum | null;
  readonly phases: ReadonlyMap<string, Sum>;
  readonly milestones: ReadonlyMap<string, MilestoneProgress>;
};

/** The states that the server sent with the page, by task key. A task that is not there is open. */
export type ServerTasks = readonly (readonly [
  key: string,
  state: TaskRecord["state"],
  on: CalendarDate | null,
  reason: TaskRecord["reason"],
])[];

type Surroundings = Omit<
  Parameters<typeof createTickQueue>[0],
  "onSaved" | "onRefused" | "onChange"
>;

const openTask: ShownTask = { state: "open", on: null, reason: null, isPending: false };

export type TickStore = ReturnType<typeof createTickStore>;

/** What the server has said about tasks, with what it has not confirmed yet laid over it. */
export function createTickStore(serverTasks: ServerTasks, around: Surroundings) {
  let confirmed = toMap(serverTasks);
  const listeners = new Set<() => void>();
  const initial: TicksSnapshot = {
    ...{ tasks: confirmed, queue: "idle", isStorageFull: false, last: null, failure: null },
    ...{ whole: null, phases: new Map(), milestones: new Map() },
  };
  let snapshot = initial;

  const queue = createTickQueue({
    ...around,
    onSaved: ({ taskKey }, { task, progress }) => {
      const { state, on, reason } = task;
      confirmed = new Map(confirmed).set(taskKey, { state, on, reason, isPending: false });
      change(numbersAfter(snapshot, progress));
    },
    // What did not happen cannot be undone.
    onRefused: (tick, status) =>
      change({ last: null, failure: { kind: "refused", change: tick, status } }),
    onChange: () => change({}),
  });

  function change(part: Partial<TicksSnapshot>): void {
    const tasks = withPending(confirmed, queue.pending());
    const isStorageFull = queue.isStorageFull();
    snapshot = { ...snapshot, ...part, tasks, queue: queue.state(), isStorageFull };
    for (const listener of listeners) listener();
  }

  function set(wanted: TaskChange): void {
    const before = snapshot.tasks.get(wanted.taskKey) ?? openTask;
    change({ last: { kind: "task", change: wanted, before }, failure: null });
    queue.add(wanted);
  }

  return {
    /** What the server's HTML shows, before anything from this browser's storage is added. */
    initial: (): TicksSnapshot => initial,
    snapshot: (): TicksSnapshot => snapshot,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    taskOf: (taskKey: string): ShownTask => snapshot.tasks.get(taskKey) ?? openTask,
    set,

    /** Takes back the last change, whatever it was. */
    async undo(): Promise<void> {
      const { last } = snapshot;
      if (last?.kind === "task") {
        const { state, on, reason } = last.before;
        set({ taskKey: last.change.taskKey, state, on, reason });
      }
      if (last?.kind === "other") {
        change((await last.undo()) ? { last: null } : { failure: { kind: "undo" } });
      }
    },

    /** Tries a refused change again. */
    retry(): void {
      if (snapshot.failure?.kind === "refused") set(snapshot.failure.change);
    },

    showChange(message: string, undo: () => Promise<boolean>): void {
      change({ last: { kind: "other", message, undo }, failure: null });
    },
    showFailure: (message: string): void => change({ failure: { kind: "other", message } }),
    close: (): void => change({ last: null, failure: null }),

    /** The page was drawn again with newer states. */
    replaceServerTasks(tasks: ServerTasks): void {
      confirmed = toMap(tasks);
      change({ whole: null, phases: new Map(), milestones: new Map() });
    },

    resume: queue.resume,
    reread: queue.reread,
    stop: queue.stop,
  };
}

function toMap(tasks: ServerTasks): ReadonlyMap<string, ShownTask> {
  return new Map(
    tasks.map(([key, state, on, reason]) => [key, { state, on, reason, isPending: false }]),
  );
}

function withPending(
  confirmed: ReadonlyMap<string, ShownTask>,
  pending: readonly PendingTick[],
): ReadonlyMap<string, ShownTask> {
  const shown = new Map(confirmed);
  for (const { taskKey, state, on, reason, madeOn } of pending) {
    const before = confirmed.get(taskKey) ?? openTask;
    // As on the server: a state that is set again keeps its day unless one is named.
    const day = on ?? (before.state === state ? before.on : madeOn);
    shown.set(taskKey, { state, on: state === "open" ? null : day, reason, isPending: true });
  }
  return shown;
}

function numbersAfter(
  { phases, milestones }: TicksSnapshot,
  { whole, phase, milestone }: ProgressAround,
): Partial<TicksSnapshot> {
  return {
    whole,
    phases: new Map(phases).set(phase.key, phase),
    milestones: new Map(milestones).set(milestone.key, milestone),
  };
}
