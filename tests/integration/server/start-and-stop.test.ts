import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { isAlive } from "@/server/postgres/processes";
import { bundleProgram, projectRoot } from "@/tests/support/cairn/bundle";
import { makeFixture, ordinary, remove } from "@/tests/support/cairn/fixture";
import {
  end,
  follow,
  freePort,
  postmasterOf,
  processesIn,
  type Run,
  runCairn,
  type Settings,
  until,
  untilSaid,
} from "@/tests/support/cairn/run";

vi.setConfig({ testTimeout: 180_000 });

const runs: Run[] = [];
let root: string;
let data: string;
let port: string;

beforeEach(async () => {
  root = makeFixture();
  data = join(root, "data");
  port = await freePort();
});

afterEach(async () => {
  for (const run of runs.splice(0)) await end(run, "SIGTERM");
  const left = postmasterOf(data);
  if (isAlive(left)) process.kill(left, "SIGQUIT");
  await until(() => !isAlive(left));
  remove(root);
});

async function start(
  settings: Settings = {},
  options: Parameters<typeof runCairn>[2] = {},
): Promise<Run> {
  const run = await runCairn(root, { PORT: port, ...settings }, options);
  runs.push(run);
  return run;
}

async function startReady(
  settings: Settings = {},
  options: Parameters<typeof runCairn>[2] = {},
): Promise<Run> {
  const run = await start(settings, options);
  await untilSaid(run, "Cairn is ready at");
  return run;
}

const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);

describe("starting", () => {
  it("says where Cairn is, keeps its secrets closed and leaves nothing behind at the end", async () => {
    const run = await startReady();
    expect(run.said()).toContain(`Cairn is ready at http://localhost:${port}\n`);
    expect(await (await get("/")).json()).toEqual({
      pid: run.child.pid,
      address: `http://localhost:${port}`,
      secret: 43,
    });
    for (const name of ["secret", "database-passwords.json", "postgres.log"]) {
      expect([name, statSync(join(data, name)).mode & 0o777]).toEqual([name, 0o600]);
    }

    expect(await end(run)).toBe(0);
    expect(processesIn(data)).toEqual([]);
    expect(existsSync(join(data, "cairn.lock"))).toBe(false);
  });

  it("works for an ordinary user, and for root on that user's data", async () => {
    if (!ordinary) {
      console.log("The tests run as an ordinary user: the other tests of this file show the same.");
      return;
    }
    remove(root);
    root = makeFixture({ owner: ordinary });
    data = join(root, "data");
    const run = await startReady({}, { as: ordinary });
    expect(statSync(join(data, "pg")).uid).toBe(ordinary.uid);
    expect(statSync(data).mode & 0o777).toBe(0o700);
    expect(await end(run)).toBe(0);

    // Root runs PostgreSQL as the owner of the data then, so the user can go on afterwards.
    const asRoot = await startReady();
    expect(statSync(join(data, "pg/postmaster.pid")).uid).toBe(ordinary.uid);
    expect(await end(asRoot)).toBe(0);
    expect(await end(await startReady({}, { as: ordinary }))).toBe(0);
  });

  it("refuses a port that is taken before it starts anything", async () => {
    const other = createServer().listen(Number(port), "127.0.0.1");
    const run = await start();
    expect(await run.ended).toBe(1);
    other.close();
    expect(run.said()).toBe(
      `Port ${port} is already in use by another program. Stop it or set PORT to another number.\n`,
    );
    expect(existsSync(join(data, "pg"))).toBe(false);
  });

  it("refuses a wrong setting with one sentence that names it", async () => {
    const run = await start({ SIGN_UP: "perhaps" });
    expect(await run.ended).toBe(1);
    expect(run.said()).toMatch(/^SIGN_UP .*open, closed or invite\.\n$/);
  });

  it("refuses a second Cairn on the same data and names the first", async () => {
    const first = await startReady();
    const second = await start({ PORT: await freePort() });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`(process ${first.child.pid})`);
    expect((await get("/")).status).toBe(200);
  });

  it("prints a set-up link when others can reach it and nobody has an account", async () => {
    const run = await startReady({ APP_URL: "https://cairn.example.org" });
    await untilSaid(run, "https://cairn.example.org/sign-up?setup=");
    expect(run.said()).toContain("Cairn is ready at https://cairn.example.org\n");
    await end(run);

    const local = await startReady();
    expect(local.said()).not.toContain("setup=");
  });

  it("listens on an address and lets Next know a name only", async () => {
    await startReady({ HOST: "127.0.0.1" });
    expect((await get("/")).status).toBe(200);
  });
});

describe("ending", () => {
  it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
    "answers fifty open requests after %s, and has the views written",
    async (signal) => {
      const run = await startReady();
      const slow = Array.from({ length: 50 }, () => get("/slow?ms=1500"));
      await until(async () => (await get("/")).ok);
      run.child.kill(signal);
      const answers = await Promise.all(slow);
      expect(answers.filter((answer) => answer.status !== 200)).toEqual([]);
      expect(await run.ended).toBe(0);
      expect(run.said()).toContain("Views written: 1\n");
      expect(processesIn(data)).toEqual([]);
    },
  );

  it("does not wait forever for a request that does not end", async () => {
    const run = await startReady();
    const endless = get("/slow?ms=60000").catch(() => "cut off");
    await until(async () => (await get("/")).ok);
    const asked = Date.now();
    expect(await end(run)).toBe(0);
    expect(Date.now() - asked).toBeLessThan(15_000);
    expect(await endless).toBe("cut off");
  });

  it("leaves no PostgreSQL behind when it is told to end while it starts", async () => {
    const run = await start();
    await until(() => postmasterOf(data) > 0);
    expect(await end(run)).toBe(0);
    await until(() => processesIn(data).length === 0);
  });

  it("ends when npm, which started it, is gone", async () => {
    const program = await bundleProgram("tests/support/cairn/program.ts");
    const parent = spawn(
      process.execPath,
      [
        "-e",
        "require('node:child_process').spawn(process.execPath, [process.argv[1]], { stdio: 'inherit' })",
        program,
      ],
      {
        cwd: root,
        env: {
          NODE_ENV: "production",
          PATH: process.env.PATH ?? "",
          FIXTURE_ROOT: root,
          CAIRN_PROJECT: projectRoot,
          DATA_DIR: data,
          PORT: port,
          npm_lifecycle_event: "start",
        },
      },
    );
    const run = { child: parent, ...follow(parent) };
    await untilSaid(run, "Cairn is ready at");
    parent.kill("SIGKILL");
    await until(() => processesIn(data).length === 0);
    await expect(get("/")).rejects.toThrow();
  });

  it("goes on without a reader of its output and still ends when told", async () => {
    const run = await start();
    run.child.stdout?.destroy();
    run.child.stderr?.destroy();
    await until(async () =>
      get("/api/health/ready").then(
        (answer) => answer.ok,
        () => false,
      ),
    );
    process.kill(postmasterOf(data), "SIGKILL");
    await until(async () => (await get("/api/health/ready")).ok);
    run.child.kill("SIGTERM");
    await until(() => run.child.exitCode !== null);
    expect(run.child.exitCode).toBe(0);
    expect(processesIn(data)).toEqual([]);
  });
});

describe("surviving", () => {
  it("starts PostgreSQL again within a second or two when it is killed", async () => {
    const run = await startReady();
    const before = postmasterOf(data);
    process.kill(before, "SIGKILL");
    await untilSaid(run, "PostgreSQL runs again");
    expect(postmasterOf(data)).not.toBe(before);
    expect((await get("/api/health/ready")).status).toBe(200);
    expect(await end(run)).toBe(0);
  });

  it("uses the PostgreSQL again that a killed Cairn left running", async () => {
    const first = await startReady();
    const server = postmasterOf(data);
    expect(await end(first, "SIGKILL")).toBe(null);
    expect(isAlive(server)).toBe(true);

    const second = await startReady();
    expect(second.said()).toContain("PostgreSQL was still running and is used again.");
    expect(postmasterOf(data)).toBe(server);
    expect(await end(second)).toBe(0);
    expect(processesIn(data)).toEqual([]);
  });

  it("starts after both were killed", async () => {
    const first = await startReady();
    process.kill(Number(first.child.pid), "SIGKILL");
    process.kill(postmasterOf(data), "SIGKILL");
    const second = await startReady();
    expect((await get("/api/health/ready")).status).toBe(200);
    expect(await end(second)).toBe(0);
  });
});
