import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ProgressAround } from "@/lib/domain/task-progress";
import type { SkipReason, TaskState } from "@/lib/domain/task-state";

/** What a learner wants a task to be. */
export type TaskChange = {
  readonly taskKey: string;
  readonly state: TaskState;
  /** The day, where the learner named one; null means the day on which it is made. */
  readonly on: CalendarDate | null;
  readonly reason: SkipReason | null;
};

/** A change that the server has not answered yet, as it is kept between page loads. */
export type PendingTick = TaskChange & {
  readonly opId: string;
  /** The learner's day when it was made: it may be sent on a later one. */
  readonly madeOn: CalendarDate;
};

export type TickAnswer = {
  readonly task: {
    readonly key: string;
    readonly state: TaskState;
    readonly on: CalendarDate | null;
    readonly reason: SkipReason | null;
  };
  readonly progress: ProgressAround;
};

/** `waiting`: the server could not be reached or asked to wait. `signedOut`: kept until one signs in again. */
export type QueueState = "idle" | "saving" | "waiting" | "signedOut";

type Surroundings = {
  /** The pending ticks of this learner, shared by all tabs, in the order in which they were made. */
  readonly load: () => readonly PendingTick[];
  readonly save: (pending: readonly PendingTick[]) => void;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly today: () => CalendarDate;
  readonly newId: () => string;
  /** Runs `work` after some milliseconds; what it returns takes that back. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
  readonly onSaved: (tick: PendingTick, answer: TickAnswer) => void;
  /** A refusal is final: the tick is gone from the queue. */
  readonly onRefused: (tick: PendingTick, status: number) => void;
  readonly onChange: () => void;
};

type Outcome =
  | { kind: "saved"; answer: TickAnswer }
  | { kind: "refused"; status: number }
  | { kind: "signedOut" }
  | Later;

type Later = { kind: "later"; seconds: number; isStorageFull: boolean };

const longestWait = 30_000;
/** After this long without an answer the connection counts as dead: milliseconds. */
const answerWithin = 20_000;

export type TickQueue = ReturnType<typeof createTickQueue>;

/**
 * Sends ticks in the order in which they were made, one pending operation per task: the newest (RULES, Ticks).
 * A network failure, a 5xx or a 429 keeps everything and tries again later with the same operation id, which
 * the server counts once. A 401 keeps everything until `resume`. Any other refusal drops that tick.
 *
 * Several tabs share the list. Two that send the same tick do no harm; a tab that sees another's tick leave
 * the list sends it once more, as an echo: the server writes nothing and answers with how things stand.
 */
export function createTickQueue(around: Surroundings) {
  let known: readonly PendingTick[] = around.load();
  let echoes: readonly PendingTick[] = [];
  let state: QueueState = "idle";
  let sending: string | null = null;
  let failures = 0;
  let isStorageFull = false;
  let cancelRetry = () => {};

  function keep(pending: readonly PendingTick[]): void {
    known = pending;
    around.save(pending);
  }

  function drop({ opId }: PendingTick): void {
    echoes = echoes.filter((tick) => tick.opId !== opId);
    keep(around.load().filter((tick) => tick.opId !== opId));
  }

  function become(next: QueueState): void {
    state = next;
    around.onChange();
  }

  async function drain(): Promise<void> {
    if (sending) return;
    cancelRetry();
    known = around.load();
    for (let tick = next(); tick; tick = next()) {
      sending = tick.opId;
      become("saving");
      const outcome = await attempt(around, tick);
      sending = null;
      if (outcome.kind === "signedOut") return become("signedOut");
      if (outcome.kind === "later") return waitAndRetry(outcome);
      failures = 0;
      drop(tick);
      if (outcome.kind === "saved") around.onSaved(tick, outcome.answer);
      else around.onRefused(tick, outcome.status);
    }
    become("idle");
  }

  function next(): PendingTick | undefined {
    return echoes[0] ?? around.load()[0];
  }

  function waitAndRetry({ seconds, ...outcome }: Later): void {
    isStorageFull = outcome.isStorageFull;
    const wait = Math.max(seconds * 1000, Math.min(longestWait, 1000 * 2 ** failures));
    failures += 1;
    cancelRetry = around.later(wait, () => void drain());
    become("waiting");
  }

  return {
    /** What the server has not confirmed, oldest first. */
    pending: (): readonly PendingTick[] => [...echoes, ...known],
    state: (): QueueState => state,
    /** Why the queue is waiting, when the server has said so: its storage is full. */
    isStorageFull: (): boolean => state === "waiting" && isStorageFull,

    add(change: TaskChange): void {
      const tick = { ...change, opId: around.newId(), madeOn: around.today() };
      keep([...around.load().filter(({ taskKey }) => taskKey !== tick.taskKey), tick]);
      around.onChange();
      // While waiting, the retry sends it: a server that asked for patience gets it.
      if (state !== "waiting") void drain();
    },

    /** Tries at once: at the start, when the browser is online again, when asked. */
    resume(): void {
      failures = 0;
      void drain();
    },

    /** Another tab changed the list. */
    reread(): void {
      const list = around.load();
      const gone = known.filter(
        (tick) => tick.opId !== sending && !list.some(({ taskKey }) => taskKey === tick.taskKey),
      );
      known = list;
      echoes = [...echoes, ...gone];
      around.onChange();
      if (gone.length > 0) void drain();
    },

    stop(): void {
      cancelRetry();
    },
  };
}

async function attempt(around: Surroundings, tick: PendingTick): Promise<Outcome> {
  try {
    const response = await around.fetch(`/api/v1/tasks/${tick.taskKey}`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: bodyOf(tick, around.today()),
      // Goes on when the page is left.
      keepalive: true,
      signal: AbortSignal.timeout(answerWithin),
      redirect: "error",
    });
    if (response.ok) return { kind: "saved", answer: await response.json() };
    if (response.status === 401) return { kind: "signedOut" };
    const isOver = response.status < 500 && response.status !== 429;
    if (isOver) return { kind: "refused", status: response.status };
    const seconds = Number(response.headers.get("retry-after")) || 0;
    return { kind: "later", seconds, isStorageFull: await saysStorageFull(response) };
  } catch {
    // It never arrived, or what came back was not ours, as in a hotel's network.
    return { kind: "later", seconds: 0, isStorageFull: false };
  }
}

/** Asked of any failure, which may come from a proxy and be no JSON at all. */
async function saysStorageFull(response: Response): Promise<boolean> {
  const problem: unknown = await response.json().catch(() => null);
  return Object(problem).type === "/problems/storage-full";
}

/** The day travels only when it is not the one on which the tick arrives: the server knows today better. */
function bodyOf({ state, on, reason, opId, madeOn }: PendingTick, today: CalendarDate): string {
  const day = on ?? (madeOn === today ? null : madeOn);
  return JSON.stringify({
    state,
    opId,
    ...(state !== "open" && day !== null ? { on: day } : {}),
    ...(reason === null ? {} : { reason }),
  });
}
