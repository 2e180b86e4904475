import { readFileSync, readlinkSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

import { isAlive, startMark } from "./postgres/processes";
import { claimFile, codeOf } from "./write-once";

/** Who holds a lock: a process is known by number and start, and a number means something in one world only. */
type Holder = { pid: number; started: string; world: string };

export type Lock = { release: () => void };

const beat = 2000;
const silence = 3 * beat;

/**
 * Takes a lock that belongs to this process until `release` or death.
 *
 * A lock of a dead process is taken over at once. A lock from another machine or container, where process
 * numbers mean nothing here, counts as held while its file is touched, which its holder does every 2 s.
 *
 * @returns the lock, or the number of the process that holds it
 */
export async function takeLock(path: string): Promise<Lock | { heldBy: number }> {
  const me: Holder = { pid: process.pid, started: startMark(process.pid), world: world() };
  for (;;) {
    if (claimFile(path, JSON.stringify(me))) return held(path);

    const holder = readHolder(path);
    if (holder && (await lives(holder, path))) return { heldBy: holder.pid };
    takeAway(path, holder);
  }
}

/**
 * Runs the work while no other process runs it under the same lock.
 *
 * @param patience milliseconds to wait for another process
 * @throws Error with a sentence when the other one takes longer
 */
export async function withLock<Result>(
  { path, patience }: { path: string; patience: number },
  work: () => Promise<Result>,
): Promise<Result> {
  const deadline = Date.now() + patience;
  for (;;) {
    const lock = await takeLock(path);
    if ("release" in lock) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (Date.now() > deadline) {
      throw new Error(
        `Process ${lock.heldBy} holds ${path} and does not finish: end it, then start again.`,
      );
    }
    await sleep(50);
  }
}

/** Whether a living process holds the lock. */
export async function isLocked(path: string): Promise<boolean> {
  const holder = readHolder(path);
  return holder !== null && (await lives(holder, path));
}

function held(path: string): Lock {
  const timer = setInterval(() => touch(path), beat);
  timer.unref();
  const release = () => {
    clearInterval(timer);
    process.off("exit", release);
    rmSync(path, { force: true });
  };
  process.on("exit", release);
  return { release };
}

async function lives(holder: Holder, path: string): Promise<boolean> {
  if (holder.world === world()) {
    return isAlive(holder.pid) && startMark(holder.pid) === holder.started;
  }
  const before = modified(path);
  for (let waited = 0; waited < silence; waited += 100) {
    if (Date.now() - before > silence && waited > 0) return false;
    await sleep(100);
    if (modified(path) !== before) return modified(path) !== 0;
  }
  return false;
}

/** Removes a stale lock. If somebody else has taken it over in the meantime, it is put back. */
function takeAway(path: string, stale: Holder | null): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  const found = readHolder(aside);
  if (found && JSON.stringify(found) !== JSON.stringify(stale))
    claimFile(path, JSON.stringify(found));
  rmSync(aside, { force: true });
}

function readHolder(path: string): Holder | null {
  try {
    const { pid, started, world: where } = JSON.parse(readFileSync(path, "utf8"));
    return { pid: Number(pid), started: String(started), world: String(where) };
  } catch {
    return null;
  }
}

/** Where a process number is valid: this boot of this machine, and on Linux this container. */
function world(): string {
  if (process.platform !== "linux") return hostname();
  return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${readlinkSync("/proc/self/ns/pid")}`;
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
