import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";

import type { TestProject } from "vitest/node";

import { applyMigrations } from "@/server/migrations";
import { atDatabase, runOn } from "@/tests/support/database";
import { startTestServer } from "@/tests/support/test-server";

declare module "vitest" {
  export interface ProvidedContext {
    /** Addresses of a migrated template database: of its owner, and of the role that the app runs as. */
    databaseTemplate: { name: string; ownerUrl: string; appUrl: string };
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Gives the integration tests a PostgreSQL with a migrated, empty template database. With TEST_DATABASE_URL
 * the same tests run on that server, where the user must be allowed to create databases.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer(process.env.TEST_DATABASE_URL);
  const run = `cairn_test_${Date.now()}_${randomBytes(4).toString("hex")}`;
  const ownerUrl = atDatabase(server.ownerUrl, run);
  await dropDatabases(server.ownerUrl, isLeftOver);
  await runOn(server.ownerUrl, `create database ${run} template ${server.template}`);
  await applyMigrations({ url: ownerUrl, root });
  project.provide("databaseTemplate", {
    name: run,
    ownerUrl,
    appUrl: atDatabase(server.appUrl, run),
  });

  return async () => {
    if (process.env.TEST_DATABASE_URL) {
      await dropDatabases(server.ownerUrl, (name) => name.startsWith(run));
    }
    await server.stop();
  };
}

/** Databases of runs that were killed: the name holds when the run began. */
function isLeftOver(name: string): boolean {
  const began = Number(name.split("_")[2]);
  return name.startsWith("cairn_test_") && Date.now() - began > 3_600_000;
}

async function dropDatabases(url: string, isDropped: (name: string) => boolean): Promise<void> {
  const found = await runOn(
    url,
    "select datname from pg_database where datname like 'cairn\\_test\\_%'",
  );
  for (const name of found.map((row) => String(row.datname)).filter(isDropped)) {
    await runOn(url, `drop database if exists ${name} with (force)`);
  }
}
