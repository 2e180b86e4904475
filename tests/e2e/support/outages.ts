import { join } from "node:path";

import { takeLock } from "@/server/instance-lock";
import { isAlive } from "@/server/postgres/processes";
import { postmasterOf, processesIn, until } from "@/tests/support/cairn/run";

import { query } from "./learners";
import { runApp } from "./start-app";
import { test as base } from "./test";

/**
 * Tests with a Cairn of their own, whose database they may break. In a file of these, `describe.configure`
 * has to keep them in one worker: one such Cairn is enough.
 */
export const test = base.extend<object, { dataDir: string }>({
  dataDir: [
    async ({}, use) => {
      const end = await runApp();
      await use(process.env.CAIRN_E2E_DATA ?? "");
      await end();
    },
    { scope: "worker", auto: true, timeout: 360_000 },
  ],
});

/** Ways in which a database stops. Each returns what brings it back. */
export const outages: Readonly<Record<string, (dataDir: string) => Promise<() => void>>> = {
  /** Connections stand, and nobody answers on them. */
  async hangs(dataDir) {
    const processes = processesIn(dataDir);
    for (const pid of processes) process.kill(pid, "SIGSTOP");
    return () => {
      for (const pid of processes) process.kill(pid, "SIGCONT");
    };
  },

  /** It is killed, and the supervisor cannot start it again while we hold the lock for that. */
  async "is gone"(dataDir) {
    const lock = await takeLock(join(dataDir, "pg-start.lock"));
    if (!("release" in lock)) throw new Error("PostgreSQL is being started.");
    const postmaster = postmasterOf(dataDir);
    process.kill(postmaster, "SIGKILL");
    await until(() => !isAlive(postmaster));
    return lock.release;
  },
};

/**
 * Makes every write answer as PostgreSQL does when the disk is full, which nobody can promise to bring about
 * without being root. Reads are not touched.
 *
 * @returns what makes room again
 */
export async function fillStorage(): Promise<() => Promise<void>> {
  await query(`
    create or replace function refuse_for_want_of_room() returns trigger language plpgsql as $$
    begin
      raise exception 'could not extend file: No space left on device' using errcode = '53100';
    end $$`);
  await onEveryTable(
    "create trigger no_room before insert or update on %I for each row execute function refuse_for_want_of_room()",
  );
  return () => onEveryTable("drop trigger if exists no_room on %I");
}

async function onEveryTable(statement: string): Promise<void> {
  await query(`
    do $$ declare name text; begin
      for name in select tablename from pg_tables where schemaname = 'public' loop
        execute format('${statement}', name);
      end loop;
    end $$`);
}
