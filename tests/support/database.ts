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

/** Empties all tables of the test file's database and starts the sequences again. For `beforeEach`. */
export async function truncateAll(): Promise<void> {
  const url = ownerUrl();
  const tables = await runOn(
    url,
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'",
  );
  const names = tables.map((row) => row.name).join(", ");
  await runOn(url, `truncate ${names} restart identity cascade`);
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
