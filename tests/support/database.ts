import { randomBytes } from "node:crypto";

import pg from "pg";
import { inject } from "vitest";

export type TestDatabase = {
  name: string;
  /** Address of the owner, who may change tables: for set-up and looking, not for the code under test. */
  ownerUrl: string;
  /** Address of the role that the app runs as. */
  appUrl: string;
};

/** Makes an empty, migrated database for one test file. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = inject("databaseTemplate");
  const name = `${template.name}_${process.env.VITEST_POOL_ID ?? "0"}_${randomBytes(4).toString("hex")}`;
  await runOn(
    atDatabase(template.ownerUrl, "postgres"),
    `create database ${name} template ${template.name}`,
  );
  return {
    name,
    ownerUrl: atDatabase(template.ownerUrl, name),
    appUrl: atDatabase(template.appUrl, name),
  };
}

export async function dropTestDatabase({ name, ownerUrl }: TestDatabase): Promise<void> {
  await runOn(atDatabase(ownerUrl, "postgres"), `drop database if exists ${name} with (force)`);
}

/**
 * Empties all tables of the test file's database and starts the sequences again. For `beforeEach`.
 *
 * DELETE takes a few milliseconds where TRUNCATE, which makes new files, takes hundreds. Whatever still is
 * referred to goes in the next round.
 */
export async function truncateAll(): Promise<void> {
  await runOn(
    ownerUrl(),
    `do $$ declare found regclass; begin
      for round in 1..3 loop
        for found in select oid from pg_class
          where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> '_prisma_migrations'
        loop
          begin
            execute format('delete from %s', found);
          exception when foreign_key_violation or restrict_violation then
            continue;
          end;
        end loop;
      end loop;
      for found in select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' loop
        perform setval(found, 1, false);
      end loop;
    end $$`,
  );
}

/** The owner's address of the test file's database: DATABASE_URL is the app's. */
export function ownerUrl(): string {
  const url = process.env.TEST_OWNER_URL;
  if (!url) throw new Error("This test does not run in the integration project.");
  return url;
}

/** Runs one statement on a connection of its own and returns the rows. */
export async function runOn(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** The same address with another database. */
export function atDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
