import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { listMigrations } from "@/server/schema-engine";

const folder = "prisma/migrations";

const withoutComments = (path: string) =>
  readFileSync(path, "utf8")
    .replace(/\/\/.*$/gm, "")
    .replace(/\s+/g, " ")
    .trim();

it("has a migration for everything in the schema", () => {
  // After a change of the schema: node server/start.mjs make-migration <name>
  expect(withoutComments(join(folder, "schema.snapshot.prisma"))).toBe(
    withoutComments("prisma/schema.prisma"),
  );
});

it.each(listMigrations(folder))("%s can run as one transaction", (name) => {
  const sql = readFileSync(join(folder, name, "migration.sql"), "utf8").replace(/--.*$/gm, "");
  expect(sql).not.toMatch(/\b(begin|commit|rollback|concurrently|vacuum)\b/i);
  expect(name).toMatch(/^\d{14}_[a-z0-9_]+$/);
});
