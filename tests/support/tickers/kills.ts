import { setTimeout as sleep } from "node:timers/promises";

import { isAlive } from "@/server/postgres/processes";
import { postmasterOf, type Run, until } from "@/tests/support/cairn/run";

/** A server under kill -9: how to start it again and where it says that it is ready. */
export type Victim = {
  dataDir: string;
  readyUrl: string;
  start: () => Promise<Run>;
  /** Puts a slow migration before the next start and says whether it runs; left out: no kill in a migration. */
  migration?: { add: () => void; isRunning: () => Promise<boolean> };
};

/**
 * Kills the app, its PostgreSQL, both, and both in the middle of a migration, in turn, and starts the app
 * again each time, as an operator or a service manager would.
 *
 * @returns the last run, and the milliseconds until it was ready again after each kill
 */
export async function killRepeatedly(
  victim: Victim,
  { first, times }: { first: Run; times: number },
): Promise<{ run: Run; recoveries: number[] }> {
  let run = first;
  const recoveries: number[] = [];
  const targets = ["app", "database", "both", ...(victim.migration ? ["migration"] : [])];
  for (let n = 0; n < times; n += 1) {
    await sleep(1000 + Math.random() * 1000);
    const target = targets[n % targets.length] ?? "both";
    if (target === "migration" && victim.migration) {
      run.child.kill("SIGKILL");
      await run.ended;
      victim.migration.add();
      run = await victim.start();
      await until(victim.migration.isRunning, () => `No migration ran: ${run.said()}`);
    }
    const postmaster = postmasterOf(victim.dataDir);
    const killed = Date.now();
    if (target !== "database") run.child.kill("SIGKILL");
    if (target !== "app") process.kill(postmaster, "SIGKILL");
    if (target !== "database") {
      await run.ended;
      run = await victim.start();
    } else {
      await until(() => !isAlive(postmaster));
    }
    await until(
      () => isReady(victim.readyUrl),
      () => `It was not ready again after the kill of ${target}: ${run.said()}`,
    );
    recoveries.push(Date.now() - killed);
  }
  return { run, recoveries };
}

export async function isReady(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    (answer) => answer.ok,
    () => false,
  );
}
