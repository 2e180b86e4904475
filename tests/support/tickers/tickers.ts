import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

export type Tick = { opId: string; taskKey: string; state: "open" | "done" | "skipped" };

/**
 * What became of a tick as its sender sees it. Unknown: the connection ended before the answer, so it may or
 * may not be stored. Refused: the server said no for a reason of its own (429).
 */
export type Outcome = "acknowledged" | "refused" | "failed" | "unknown";

/** Where ticks are sent to: Cairn's API, or whatever a test puts in its place. */
export type TickDoor = (ticker: number, tick: Tick) => Promise<Outcome>;

export type TickLog = Record<Outcome, Tick[]>;

/** Every answer counts as the door says it; an error on the way counts as unknown. */
export function startTickers(
  count: number,
  { door, taskKeys }: { door: TickDoor; taskKeys: readonly string[] },
): { log: TickLog; stop: () => Promise<void> } {
  const log: TickLog = { acknowledged: [], refused: [], failed: [], unknown: [] };
  let isOver = false;

  const tickOn = async (ticker: number) => {
    for (let n = 0; !isOver; n += 1) {
      const tick = makeTick(taskKeys[(ticker * 7 + n) % taskKeys.length] ?? "", n);
      const outcome = await door(ticker, tick).catch((): Outcome => "unknown");
      log[outcome].push(tick);
      await sleep(outcome === "acknowledged" ? 10 : 100);
    }
  };
  const tickers = Array.from({ length: count }, (_, ticker) => tickOn(ticker));
  return {
    log,
    stop: async () => {
      isOver = true;
      await Promise.all(tickers);
    },
  };
}

function makeTick(taskKey: string, n: number): Tick {
  const states = ["done", "open", "skipped"] as const;
  return { opId: randomUUID(), taskKey, state: states[n % 3] ?? "done" };
}

export type Verdict = {
  acknowledged: number;
  /** Acknowledged and not in the database: each one is a broken promise. */
  lost: number;
  /** Acknowledged and in the database with another task or state. */
  changed: number;
  /** More than once in the database. */
  doubled: number;
  /** Nobody was told anything about these, and they may be there. */
  unknown: { stored: number; notStored: number };
  failed: { stored: number; notStored: number };
  refused: number;
};

/** Compares what the senders were told with what the database holds. */
export function judge(log: TickLog, stored: readonly Tick[]): Verdict {
  const found = new Map(stored.map((tick) => [tick.opId, tick]));
  const count = (ticks: Tick[], isSo: (tick: Tick) => boolean) => ticks.filter(isSo).length;
  const fate = (ticks: Tick[]) => {
    const isStored = count(ticks, ({ opId }) => found.has(opId));
    return { stored: isStored, notStored: ticks.length - isStored };
  };
  return {
    acknowledged: log.acknowledged.length,
    lost: count(log.acknowledged, ({ opId }) => !found.has(opId)),
    changed: count(log.acknowledged, (tick) => {
      const there = found.get(tick.opId);
      return there !== undefined && (there.taskKey !== tick.taskKey || there.state !== tick.state);
    }),
    doubled: stored.length - found.size,
    unknown: fate(log.unknown),
    failed: fate(log.failed),
    refused: log.refused.length,
  };
}
