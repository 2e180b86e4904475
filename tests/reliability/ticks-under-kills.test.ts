import { spawn } from "node:child_process";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { startPostgres } from "@/server/postgres/start-postgres";
import { projectRoot } from "@/tests/support/cairn/bundle";
import { makeFolder, remove } from "@/tests/support/cairn/fixture";
import { end, follow, freePort, processesIn, type Run, untilSaid } from "@/tests/support/cairn/run";
import { runOn } from "@/tests/support/database";
import { killRepeatedly, type Victim } from "@/tests/support/tickers/kills";
import { addLearners } from "@/tests/support/tickers/learners";
import { judge, startTickers, type Tick, type TickDoor } from "@/tests/support/tickers/tickers";

/** TRUST asks for 50 before a release (KILLS=50); ten show the same in a fifth of the time. */
const kills = Number(process.env.KILLS ?? 10);

let folder: string;
let dataDir: string;
let port: string;
const runs: Run[] = [];

beforeEach(async () => {
  folder = makeFolder();
  dataDir = join(folder, "data");
  port = await freePort();
});

afterEach(async () => {
  for (const run of runs) await end(run, "SIGTERM");
  remove(folder);
});

/** Cairn itself, built if its sources have changed. */
async function start(): Promise<Run> {
  const child = spawn(process.execPath, [join(projectRoot, "server/start.mjs"), "start"], {
    cwd: projectRoot,
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATA_DIR: dataDir,
      PORT: port,
      LOG_LEVEL: "silent",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  process.once("exit", () => child.kill("SIGKILL"));
  const run = { child, ...follow(child) };
  runs.push(run);
  return run;
}

it("loses no acknowledged tick when Cairn and its PostgreSQL are killed again and again", async () => {
  const first = await start();
  await untilSaid(first, "Cairn is ready", 600_000);
  const server = await startPostgres({ dataDir });
  const learners = await addLearners(20, server.ownerUrl, dataDir);
  const victim: Victim = {
    dataDir,
    readyUrl: `http://localhost:${port}/api/health/ready`,
    start,
  };

  const tickers = startTickers(20, {
    door: doorOf(learners.cookies),
    taskKeys: learners.taskKeys,
  });
  const { run, recoveries } = await killRepeatedly(victim, { first, times: kills });
  await tickers.stop();

  const stored = await runOn(
    server.ownerUrl,
    'select "opId"::text, "taskKey", state from "ProgressEvent"',
  );
  const verdict = judge(tickers.log, stored as Tick[]);
  console.log({ ...verdict, slowestRecovery: Math.max(...recoveries) });
  expect(verdict).toMatchObject({ lost: 0, changed: 0, doubled: 0 });
  expect(verdict.acknowledged).toBeGreaterThan(20 * kills);
  expect(await countStaleStates(server.ownerUrl)).toBe(0);
  // Each one is bound by 30 s already; the promise of 10 s is for a machine that does nothing else.
  expect(median(recoveries)).toBeLessThan(10_000);

  expect(await end(run)).toBe(0);
  expect(processesIn(dataDir)).toEqual([]);
});

const doorOf =
  (cookies: readonly string[]): TickDoor =>
  async (ticker, { opId, taskKey, state }) => {
    const address = `http://localhost:${port}`;
    const answer = await fetch(`${address}/api/v1/tasks/${taskKey}`, {
      method: "PUT",
      headers: {
        "content-type": "application/json",
        origin: address,
        cookie: cookies[ticker] ?? "",
      },
      body: JSON.stringify({ opId, state }),
      signal: AbortSignal.timeout(15_000),
    });
    // An answer counts when all of it has come.
    const text = await answer.text();
    if (answer.ok) return "acknowledged";
    if (answer.status === 429) return "refused";
    if (answer.status >= 500) return "failed";
    throw new Error(`${answer.status} ${text}`);
  };

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Tasks whose state is not that of their newest event: the two are written together or not at all. */
async function countStaleStates(url: string): Promise<number> {
  const rows = await runOn(
    url,
    `select count(*)::int as n from (
       select distinct on ("enrollmentId", "taskKey") "enrollmentId", "taskKey", state, seq
       from "ProgressEvent" order by "enrollmentId", "taskKey", seq desc
     ) newest left join "TaskState" s using ("enrollmentId", "taskKey")
     where s.state is distinct from newest.state or s.seq <> newest.seq`,
  );
  return Number(rows[0]?.n);
}
