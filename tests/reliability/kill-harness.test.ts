import { join } from "node:path";

import { afterEach, expect, it } from "vitest";

import { startPostgres } from "@/server/postgres/start-postgres";
import { addMigration, makeFixture, remove } from "@/tests/support/cairn/fixture";
import { end, freePort, type Run, runCairn, until } from "@/tests/support/cairn/run";
import { isMigrating, slowly } from "@/tests/support/cairn/slow-migration";
import { runOn } from "@/tests/support/database";
import { isReady, killRepeatedly, type Victim } from "@/tests/support/tickers/kills";
import { keptTable, type Soundness, tickServer } from "@/tests/support/tickers/stand-in";
import {
  judge,
  startTickers,
  type Tick,
  type TickDoor,
  type Verdict,
} from "@/tests/support/tickers/tickers";

let root: string;

afterEach(() => remove(root));

/** Twenty tickers on a stand-in server under eight kills: does the harness see what it has to see? */
async function tickUnderKills(soundness: Soundness): Promise<Verdict> {
  root = makeFixture({ server: tickServer(soundness) });
  addMigration(root, keptTable);
  const dataDir = join(root, "data");
  let migrations = 1;
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const victim: Victim = {
    dataDir,
    readyUrl: `${address}/api/health/ready`,
    start: () => runCairn(root, { PORT: port }),
    migration: {
      add: () => {
        const column = `m${migrations}`;
        const add = `alter table "Kept" add ${column} int`;
        addMigration(root, slowly(add, `update "Kept" set ${column} = 1`), migrations);
        migrations += 1;
      },
      isRunning: () => isMigrating(dataDir),
    },
  };
  const first: Run = await victim.start();
  await until(() => isReady(victim.readyUrl));

  const tickers = startTickers(20, { door: doorAt(address), taskKeys: ["a", "b", "c"] });
  const { run } = await killRepeatedly(victim, { first, times: 8 });
  await tickers.stop();
  const stored = await readKept(dataDir);
  expect(migrations).toBe(3);
  expect(await end(run)).toBe(0);
  return judge(tickers.log, stored);
}

const doorAt =
  (address: string): TickDoor =>
  async (_ticker, tick) => {
    const answer = await fetch(address, {
      method: "PUT",
      body: JSON.stringify(tick),
      signal: AbortSignal.timeout(10_000),
    });
    return answer.ok ? "acknowledged" : "failed";
  };

async function readKept(dataDir: string): Promise<Tick[]> {
  const server = await startPostgres({ dataDir });
  const rows = await runOn(server.ownerUrl, 'select "opId", "taskKey", state from "Kept"');
  return rows as Tick[];
}

it("finds nothing lost when a server stores a tick before it acknowledges it", async () => {
  const verdict = await tickUnderKills("sound");
  console.log(verdict);
  expect(verdict).toMatchObject({ lost: 0, changed: 0, doubled: 0 });
  expect(verdict.acknowledged).toBeGreaterThan(500);
});

it.each(["acknowledges first", "does not wait for the disk"] as const)(
  "catches a server that %s",
  async (fault) => {
    const verdict = await tickUnderKills(fault);
    console.log(verdict);
    expect(verdict.lost).toBeGreaterThan(0);
  },
);
