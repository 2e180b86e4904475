import { join } from "node:path";

import { afterEach, expect, it } from "vitest";

import { startPostgres } from "@/server/postgres/start-postgres";
import { addMigration, makeFixture, remove } from "@/tests/support/cairn/fixture";
import { end, freePort, type Run, runCairn, until } from "@/tests/support/cairn/run";
import { runOn } from "@/tests/support/database";
import { isReady, killRepeatedly, type Victim } from "@/tests/support/tickers/kills";
import { keptTable, tickServer } from "@/tests/support/tickers/stand-in";
import {
  judge,
  startTickers,
  type Tick,
  type TickDoor,
  type Verdict,
} from "@/tests/support/tickers/tickers";

let root: string;

afterEach(() => remove(root));

/** Twenty tickers on a stand-in server under six kills: does the harness see what it has to see? */
async function tickUnderKills(order: "early" | "late"): Promise<Verdict> {
  root = makeFixture({ server: tickServer(order) });
  addMigration(root, keptTable);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const victim: Victim = {
    dataDir: join(root, "data"),
    readyUrl: `${address}/api/health/ready`,
    start: () => runCairn(root, { PORT: port }),
  };
  const first: Run = await victim.start();
  await until(() => isReady(victim.readyUrl));

  const tickers = startTickers(20, { door: doorAt(address), taskKeys: ["a", "b", "c"] });
  const { run } = await killRepeatedly(victim, { first, times: 6 });
  await tickers.stop();
  const stored = await readKept(victim.dataDir);
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
  const verdict = await tickUnderKills("late");
  console.log(verdict);
  expect(verdict).toMatchObject({ lost: 0, changed: 0, doubled: 0 });
  expect(verdict.acknowledged).toBeGreaterThan(500);
});

it("catches a server that acknowledges a tick before it stores it", async () => {
  const verdict = await tickUnderKills("early");
  console.log(verdict);
  expect(verdict.lost).toBeGreaterThan(0);
});
