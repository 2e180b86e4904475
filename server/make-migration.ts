import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import pg from "pg";

import { startPostgres } from "./postgres/start-postgres";
import { everything, openSchemaEngine } from "./schema-engine";

/**
 * Writes the migration that leads from the schema of the last one to prisma/schema.prisma.
 *
 * The SQL is a draft to read and complete by hand: a rename comes out as drop and add, and Prisma's schema
 * cannot say everything (checks, partial indexes).
 *
 * @returns the folder it made
 */
export async function makeMigration(root: string, name: string): Promise<string> {
  const migrations = join(root, "prisma/migrations");
  const snapshot = join(migrations, "schema.snapshot.prisma");
  const schema = readFileSync(join(root, "prisma/schema.prisma"), "utf8");
  const before = existsSync(snapshot) ? readFileSync(snapshot, "utf8") : null;
  const sql = await compareSchemas(before, schema);

  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrations, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql);
  writeFileSync(snapshot, schema);
  writeFileSync(join(migrations, "migration_lock.toml"), 'provider = "postgresql"\n');
  return folder;
}

/** The SQL from one schema text to another; null stands for an empty database. */
export async function compareSchemas(before: string | null, after: string): Promise<string> {
  // The engine insists on a connection even to compare two texts.
  const dataDir = mkdtempSync(join(tmpdir(), "cairn-diff-"));
  const server = await startPostgres({ dataDir });
  process.on("exit", server.signalStop);
  const pool = new pg.Pool({ connectionString: server.ownerUrl, max: 2 });
  try {
    const engine = await openSchemaEngine(pool, after);
    const result = await engine.diff({
      from: before === null ? { tag: "empty" } : datamodel(before),
      to: datamodel(after),
      script: true,
      exitCode: null,
      filters: everything,
    });
    return result.stdout ?? "";
  } finally {
    await pool.end();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function datamodel(content: string) {
  return { tag: "schemaDatamodel" as const, files: [{ path: "schema.prisma", content }] };
}
