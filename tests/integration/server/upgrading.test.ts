import { readdirSync, renameSync } from "node:fs";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { applyMigrations, compareMigrations } from "@/server/migrations";
import { startPostgres } from "@/server/postgres/start-postgres";
import { addMigration, makeFixture, remove } from "@/tests/support/cairn/fixture";
import {
  end,
  freePort,
  postmasterOf,
  type Run,
  runCairn,
  until,
  untilSaid,
} from "@/tests/support/cairn/run";
import { isMigrating, slowly } from "@/tests/support/cairn/slow-migration";
import { atDatabase, ownerUrl, runOn } from "@/tests/support/database";

let root: string;
let data: string;
vi.setConfig({ testTimeout: 180_000 });

const runs: Run[] = [];

beforeEach(() => {
  root = makeFixture();
  data = join(root, "data");
});

afterEach(async () => {
  for (const run of runs.splice(0)) await end(run);
  remove(root);
});

async function start(): Promise<Run> {
  const run = await runCairn(root, { PORT: await freePort() });
  runs.push(run);
  return run;
}

async function startAndEnd(): Promise<string> {
  const run = await start();
  await untilSaid(run, "Cairn is ready");
  expect(await end(run)).toBe(0);
  return run.said();
}

/** Runs a statement while no Cairn runs. */
async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const server = await startPostgres({ dataDir: data });
  try {
    return await runOn(server.ownerUrl, sql);
  } finally {
    await server.stop();
  }
}

const copies = () => readdirSync(data).filter((name) => name.startsWith("pg.before-"));

describe("upgrading the embedded database", () => {
  it("copies it first, keeps what is in it and goes back with the copy", async () => {
    expect(await startAndEnd()).not.toContain("was copied");
    expect(copies()).toEqual([]);
    await ask(
      `insert into "User" (id, name, email) values (gen_random_uuid(), 'Ada', 'ada@example.org')`,
    );
    const later = addMigration(root, 'create table "Later" (n int);');

    expect(await startAndEnd()).toContain(`The database was copied to ${join(data, "pg.before-")}`);
    expect(await startAndEnd()).not.toContain("was copied");
    expect(copies()).toHaveLength(1);
    expect(
      await ask('select name, (select count(*)::int from "Later") as later from "User"'),
    ).toEqual([{ name: "Ada", later: 0 }]);

    // As docs/operating.md says: the older version on the copy.
    remove(join(root, "prisma/migrations", later));
    renameSync(join(data, "pg"), join(data, "pg.upgraded"));
    renameSync(join(data, copies()[0] ?? ""), join(data, "pg"));
    await startAndEnd();
    expect(await ask(`select name, to_regclass('"Later"') as later from "User"`)).toEqual([
      { name: "Ada", later: null },
    ]);
  });

  it("is refused when a newer Cairn wrote the database", async () => {
    const name = addMigration(root, "select 1;");
    await startAndEnd();
    remove(join(root, "prisma/migrations", name));

    const older = await start();
    expect(await older.ended).toBe(1);
    expect(older.said()).toContain("written by a newer Cairn");
    expect(older.said()).toContain(name);
  });

  it("stops with the reason when a migration fails, and goes on once it is mended", async () => {
    await startAndEnd();
    const name = addMigration(root, 'create table "Later" (n int); create table broken (;');
    const run = await start();
    expect(await run.ended).toBe(1);
    expect(run.said()).toContain(name);
    expect(run.said()).toContain("syntax error");
    expect(copies()).toHaveLength(1);

    remove(join(root, "prisma/migrations", name));
    addMigration(root, "create table \"Later\" (s text default 'one; two'); -- three; four");
    await startAndEnd();
  });

  it.each([
    { killed: "Cairn", signals: { app: true, database: false } },
    { killed: "PostgreSQL", signals: { app: false, database: true } },
    { killed: "both", signals: { app: true, database: true } },
  ])("begins again when $killed is killed in the middle of it", async ({ signals }) => {
    await startAndEnd();
    addMigration(root, slowly('create table "Later" (n int)', 'insert into "Later" values (1)'));
    const run = await start();
    await untilSaid(run, "The database was copied");
    await until(() => isMigrating(data));
    const postmaster = postmasterOf(data);
    if (signals.app) run.child.kill("SIGKILL");
    if (signals.database) process.kill(postmaster, "SIGKILL");
    await run.ended;

    await startAndEnd();
    const server = await startPostgres({ dataDir: data });
    expect(await runOn(server.appUrl, 'select n from "Later"')).toEqual([{ n: 1 }]);
    await server.stop();
  });
});

describe("migrations", () => {
  it("are applied once when several start at the same moment", async () => {
    const url = atDatabase(ownerUrl(), "postgres");
    const name = `${new URL(ownerUrl()).pathname.slice(1)}_empty`;
    await runOn(url, `create database ${name} template template0`);
    const database = { url: atDatabase(ownerUrl(), name), root };
    expect(await compareMigrations(database)).toMatchObject({ unknown: [], isNew: true });

    const applied = await Promise.all([1, 2, 3].map(() => applyMigrations(database)));
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
    expect(await compareMigrations(database)).toEqual({ pending: [], unknown: [], isNew: false });
    await runOn(url, `drop database ${name} with (force)`);
  });
});

describe("an external database", () => {
  it("is migrated and used, and no server of ours is started", async () => {
    const external = await startPostgres({ dataDir: join(root, "elsewhere") });
    const run = await runCairn(root, { PORT: await freePort(), DATABASE_URL: external.ownerUrl });
    await untilSaid(run, "Cairn is ready");
    expect(readdirSync(data)).not.toContain("pg");
    expect(await end(run)).toBe(0);
    expect(external.isAlive()).toBe(true);

    await external.stop();
    const late = await runCairn(root, { PORT: await freePort(), DATABASE_URL: external.ownerUrl });
    expect(await late.ended).toBe(1);
    expect(late.said()).toMatch(/^The database of DATABASE_URL does not answer: /);
  });
});
