import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Pool } from "pg";

const engineModule = "@prisma/schema-engine-wasm/schema_engine_bg";

let isLoaded = false;

/**
 * Prisma's own schema engine in its WebAssembly build, so that no engine has to be downloaded.
 *
 * It takes advisory lock 72707369 on its connection and never gives it back: the pool must belong to the
 * caller, who ends it.
 */
export async function openSchemaEngine(pool: Pool, schema: string): Promise<SchemaEngine> {
  // Imported here: most starts have nothing to migrate and do without the engine's megabytes.
  const engine = await load();
  const { PrismaPg } = await import("@prisma/adapter-pg");
  const { bindMigrationAwareSqlAdapterFactory } = await import("@prisma/driver-adapter-utils");
  const { runScriptsWhole } = await import("./whole-script");
  const adapter = bindMigrationAwareSqlAdapterFactory(runScriptsWhole(new PrismaPg(pool), pool));
  return engine.SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, adapter);
}

/** All tables count; nothing is managed outside of Prisma's schema. */
export const everything = { externalTables: [], externalEnums: [] };

/** The names of the migrations that come with this Cairn, in order. */
export function listMigrations(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The migrations folder as the engine wants it. */
export function readMigrations(folder: string) {
  return {
    baseDir: folder,
    shadowDbInitScript: "",
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    migrationDirectories: listMigrations(folder).map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok" as const,
          value: readFileSync(join(folder, name, "migration.sql"), "utf8"),
        },
      },
    })),
  };
}

async function load() {
  const engine = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  if (isLoaded) return engine;
  const entry = createRequire(import.meta.url).resolve(engineModule);
  const code = readFileSync(join(dirname(entry), "schema_engine_bg.wasm"));
  // The package leaves it to the caller to hand the module its own JavaScript half.
  const { instance } = await WebAssembly.instantiate(code, {
    "./schema_engine_bg.js": Object.fromEntries(Object.entries(engine)),
  });
  engine.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  isLoaded = true;
  return engine;
}
