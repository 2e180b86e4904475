import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { isAlive } from "@/server/postgres/processes";
import { type Postgres, startPostgres } from "@/server/postgres/start-postgres";
import { makeFolder, remove } from "@/tests/support/cairn/fixture";
import { postmasterOf, processesIn, until } from "@/tests/support/cairn/run";
import { runOn } from "@/tests/support/database";

let folder: string;
let dataDir: string;
vi.setConfig({ testTimeout: 180_000 });

const servers: Postgres[] = [];
const bystanders: ChildProcess[] = [];

beforeEach(() => {
  folder = makeFolder();
  dataDir = join(folder, "data");
});

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  for (const bystander of bystanders.splice(0)) bystander.kill("SIGKILL");
  remove(folder);
});

async function start(): Promise<Postgres> {
  const server = await startPostgres({ dataDir });
  servers.push(server);
  return server;
}

/** A living process that is not PostgreSQL, for pid files that name one. */
function bystander(): number {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], { stdio: "ignore" });
  bystanders.push(child);
  return Number(child.pid);
}

const count = (server: Postgres) => runOn(server.ownerUrl, "select count(*)::int as n from kept");

describe("the embedded PostgreSQL", () => {
  it("is made once, takes no connection without a password and none over the network", async () => {
    const server = await start();
    const open = new URL(server.appUrl);
    open.password = "wrong";
    await expect(runOn(open.href, "select 1")).rejects.toThrow("password authentication failed");
    expect(await runOn(server.ownerUrl, "show listen_addresses")).toEqual([
      { listen_addresses: "" },
    ]);
    expect(await runOn(server.appUrl, "select current_user::text as name")).toEqual([
      { name: "cairn_app" },
    ]);
    expect(readFileSync(join(server.cluster, "pg_hba.conf"), "utf8")).not.toMatch(
      /^[^#].*\btrust\b/m,
    );
  });

  it("is adopted while it runs and goes on when the one that adopted it does not stop it", async () => {
    const first = await start();
    const second = await startPostgres({ dataDir });
    expect([first.adopted, second.adopted]).toEqual([false, true]);
    expect([second.pid, second.appUrl]).toEqual([first.pid, first.appUrl]);
  });

  it("runs once when many start it at the same moment", async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => startPostgres({ dataDir })));
    servers.push(...all);
    expect(new Set(all.map((server) => server.pid)).size).toBe(1);
    expect(all.filter((server) => !server.adopted)).toHaveLength(1);
  });

  it("keeps what it confirmed through a kill -9 and starts again", async () => {
    const first = await start();
    await runOn(first.ownerUrl, "create table kept (n int)");
    await runOn(first.ownerUrl, "insert into kept values (1)");
    process.kill(first.pid, "SIGKILL");
    await until(() => !first.isAlive());

    const second = await start();
    expect([second.adopted, second.appUrl]).toEqual([false, first.appUrl]);
    expect(await count(second)).toEqual([{ n: 1 }]);
  });

  it("starts although the pid file that was left behind names another living program", async () => {
    const first = await start();
    await runOn(first.ownerUrl, "create table kept (n int)");
    const pidFile = readFileSync(join(first.cluster, "postmaster.pid"), "utf8");
    await first.stop();
    const other = bystander();
    const lines = pidFile.split("\n");
    writeFileSync(join(first.cluster, "postmaster.pid"), [other, ...lines.slice(1)].join("\n"));
    writeFileSync(join(first.cluster, "run/.s.PGSQL.5432.lock"), `${other}\n`);

    const second = await start();
    expect(second.adopted).toBe(false);
    expect(isAlive(other)).toBe(true);
    expect(await count(second)).toEqual([{ n: 0 }]);
  });

  it("runs below a path that is too long for a socket", async () => {
    dataDir = join(folder, "a-long-name-".repeat(8), "and-another-".repeat(6));
    const server = await start();
    expect(server.cluster).toBe(join(dataDir, "pg"));
    expect(await runOn(server.appUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("lies elsewhere, behind a link, when root's data is below a closed folder", async () => {
    if (process.getuid?.() !== 0) {
      console.log("Not tried: the tests do not run as root.");
      return;
    }
    chmodSync(folder, 0o700);
    const server = await start();
    expect(server.cluster).toMatch(/^\/var\/lib\/cairn\/data-\w+\/pg$/);
    expect(realpathSync(join(dataDir, "pg"))).toBe(server.cluster);
    await server.stop();

    // A copy of the link is not a copy of the data.
    cpSync(dataDir, join(folder, "copy"), { recursive: true, verbatimSymlinks: true });
    await expect(startPostgres({ dataDir: join(folder, "copy") })).rejects.toThrow("is a link");
    remove(dirname(server.cluster));
    await expect(startPostgres({ dataDir })).rejects.toThrow(
      "is a link to a folder that is not there",
    );
  });

  it("refuses the data of another major version and changes nothing in it", async () => {
    const server = await start();
    await server.stop();
    writeFileSync(join(dataDir, "pg/PG_VERSION"), "17\n");
    await expect(startPostgres({ dataDir })).rejects.toThrow(/PostgreSQL 17.*PostgreSQL 18/);
    expect(postmasterOf(dataDir)).toBe(0);
  });

  it("refuses a folder that holds something else", async () => {
    mkdirSync(join(dataDir, "pg"), { recursive: true });
    writeFileSync(join(dataDir, "pg/holiday.jpg"), "x");
    await expect(startPostgres({ dataDir })).rejects.toThrow("is not a PostgreSQL database");
    expect(existsSync(join(dataDir, "pg/holiday.jpg"))).toBe(true);
  });

  it("begins again after it was killed while the database was being made", async () => {
    mkdirSync(join(dataDir, "pg.new/base"), { recursive: true });
    writeFileSync(join(dataDir, "pg.new/PG_VERSION"), "18\n");
    await start();
    expect(readdirSync(dataDir).filter((name) => name.startsWith("pg.new"))).toEqual([]);
  });

  it("says which file is missing when the passwords do not belong to the database", async () => {
    const server = await start();
    await server.stop();
    rmSync(join(dataDir, "database-passwords.json"));
    const again = startPostgres({ dataDir });
    await expect(again).rejects.toThrow("database-passwords.json");
    process.kill(postmasterOf(dataDir), "SIGINT");
    await until(() => postmasterOf(dataDir) === 0);
  });

  it("writes no statement, value or address into its log", async () => {
    const server = await start();
    await runOn(server.ownerUrl, "create table kept (mail text unique check (mail <> ''))");
    await runOn(server.appUrl, "insert into kept values ('ada@example.org')");
    await expect(
      runOn(server.appUrl, "insert into kept values ('ada@example.org')"),
    ).rejects.toThrow();
    const log = readFileSync(join(dataDir, "postgres.log"), "utf8");
    expect(log).toContain("kept_mail_key");
    expect(log).not.toContain("ada@");
    expect(log).not.toContain("insert into");
  });

  it("leaves no process behind when it is stopped", async () => {
    const server = await start();
    await server.stop();
    expect(processesIn(dataDir)).toEqual([]);
  });
});
