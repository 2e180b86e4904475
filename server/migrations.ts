import { readFileSync } from "node:fs";
import { join } from "node:path";

import pg from "pg";

import { appRole } from "./postgres/roles";
import { everything, listMigrations, openSchemaEngine, readMigrations } from "./schema-engine";

type Database = {
  /** Address of a role that may change tables. */
  url: string;
  /** The project's folder. */
  root: string;
};

export type MigrationState = {
  /** Names of migrations that come with this Cairn and are not in the database yet. */
  pending: string[];
  /** Names of migrations in the database that this Cairn does not know: a newer one wrote them. */
  unknown: string[];
  /** Whether the database holds any migration, which means that it may hold a learner's data. */
  isNew: boolean;
};

/** Compares the database with the migrations that come with this Cairn. Changes nothing. */
export async function compareMigrations({ url, root }: Database): Promise<MigrationState> {
  const known = listMigrations(join(root, "prisma/migrations"));
  const applied = await readApplied(url);
  return {
    pending: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
    isNew: applied.length === 0,
  };
}

/**
 * Applies the pending migrations in order, as `prisma migrate deploy` does. Of several starts at once one
 * applies them and the others wait and find nothing to do.
 *
 * @returns the names it applied
 * @throws Error that names the migration that failed, of which nothing stays; the next start tries it again
 */
export async function applyMigrations(database: Database): Promise<string[]> {
  return underLock(database.url, async () => {
    const pool = new pg.Pool({ connectionString: database.url, max: 2 });
    pool.on("error", () => undefined);
    try {
      await takeBackUnfinished(pool);
      const applied = await runEngine(pool, database.root);
      await hideMigrationTable(pool);
      return applied;
    } finally {
      await pool.end();
    }
  });
}

async function runEngine(pool: pg.Pool, root: string): Promise<string[]> {
  const schema = readFileSync(join(root, "prisma/schema.prisma"), "utf8");
  const engine = await openSchemaEngine(pool, schema);
  const done = await engine.applyMigrations({
    filters: everything,
    migrationsList: readMigrations(join(root, "prisma/migrations")),
  });
  return done.appliedMigrationNames;
}

/**
 * Runs the work while no other Cairn and no `prisma migrate` migrates the same database.
 *
 * The engine has a lock of its own (72707369), for which it waits 10 s and then breaks down without an
 * answer: so we wait before it, under a lock of ours, for as long as it takes.
 */
async function underLock<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("set statement_timeout = 0");
    await client.query("select pg_advisory_lock(hashtext('cairn migrations'))");
    await client.query("select pg_advisory_lock(72707369)");
    await client.query("select pg_advisory_unlock(72707369)");
    return await work();
  } finally {
    await client.end();
  }
}

/**
 * Marks a migration that failed or was killed as taken back, which is what PostgreSQL did with it: it runs in
 * one transaction with the note that it is done.
 */
async function takeBackUnfinished(pool: pg.Pool): Promise<void> {
  const found = await pool.query("select to_regclass('_prisma_migrations') is not null as found");
  if (!found.rows[0]?.found) return;
  await pool.query(
    "update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null",
  );
}

/** The embedded server's app role gets rights on every new table, and this one is not its business. */
async function hideMigrationTable(pool: pg.Pool): Promise<void> {
  const found = await pool.query("select 1 from pg_roles where rolname = $1", [appRole]);
  if (found.rowCount === 0) return;
  await pool.query(`revoke all on table _prisma_migrations from ${appRole}`);
}

async function readApplied(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const found = await client.query(
      "select to_regclass('_prisma_migrations') is not null as found",
    );
    if (!found.rows[0]?.found) return [];
    const applied = await client.query<{ migration_name: string }>(
      "select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null order by started_at",
    );
    return applied.rows.map((row) => row.migration_name);
  } finally {
    await client.end();
  }
}
