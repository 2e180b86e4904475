import { spawn } from "node:child_process";
import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { isLocked, takeLock, withLock } from "@/server/instance-lock";
import { startMark } from "@/server/postgres/processes";
import { bundleProgram } from "@/tests/support/cairn/bundle";
import { makeFolder, remove } from "@/tests/support/cairn/fixture";
import { follow } from "@/tests/support/cairn/run";

let folder: string;
let path: string;

beforeEach(() => {
  folder = makeFolder();
  path = join(folder, "lock");
});

afterEach(() => remove(folder));

const mine = async () => {
  const lock = await takeLock(path);
  if (!("release" in lock)) throw new Error(`held by ${lock.heldBy}`);
  return lock;
};

/** Makes the lock look as if another process had taken it. */
async function pretend(change: Record<string, unknown>): Promise<void> {
  const lock = await mine();
  const holder = JSON.parse(readFileSync(path, "utf8"));
  lock.release();
  writeFileSync(path, JSON.stringify({ ...holder, ...change }));
}

describe("a lock", () => {
  it("names its holder and is free again afterwards", async () => {
    const lock = await mine();
    expect(await takeLock(path)).toEqual({ heldBy: process.pid });
    expect(await isLocked(path)).toBe(true);
    lock.release();
    expect(existsSync(path)).toBe(false);
    (await mine()).release();
  });

  it("of a dead process is taken over at once", async () => {
    await pretend({ pid: 2 ** 22 + 1 });
    const before = Date.now();
    (await mine()).release();
    expect(Date.now() - before).toBeLessThan(2000);
  });

  it("does not believe in a process that has the number of a dead one", async () => {
    const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], {
      stdio: "ignore",
    });
    await pretend({ pid: other.pid, started: "12345" });
    (await mine()).release();
    await pretend({ pid: other.pid, started: startMark(Number(other.pid)) });
    expect(await takeLock(path)).toEqual({ heldBy: other.pid });
    other.kill("SIGKILL");
  });

  it("from another container counts while its holder touches it, and not afterwards", async () => {
    await pretend({ world: "another boot" });
    const beat = setInterval(() => utimesSync(path, new Date(), new Date()), 500);
    expect(await takeLock(path)).toEqual({ heldBy: process.pid });
    clearInterval(beat);
    (await mine()).release();
  });

  it("that is no lock at all is replaced", async () => {
    writeFileSync(path, "half a li");
    (await mine()).release();
  });

  it("lets one after the other work", async () => {
    let inside = 0;
    const work = () =>
      withLock({ path, patience: 10_000 }, async () => {
        inside += 1;
        expect(inside).toBe(1);
        await new Promise((done) => setTimeout(done, 5));
        inside -= 1;
      });
    await Promise.all(Array.from({ length: 10 }, work));
  });
});

describe("a secret", () => {
  it("is one for twenty processes that start at once", async () => {
    const program = await bundleProgram("tests/support/cairn/secret-program.ts");
    const runs = Array.from({ length: 20 }, () => {
      const child = spawn(process.execPath, [program, folder], {
        stdio: ["ignore", "pipe", "pipe"],
      });
      return follow(child);
    });
    const codes = await Promise.all(runs.map((run) => run.ended));
    const secrets = new Set(runs.map((run) => run.said()));
    expect(codes).toEqual(Array(20).fill(0));
    expect(secrets.size).toBe(1);
    expect([...secrets][0]).toMatch(/^[\w-]{43}$/);
  });
});
