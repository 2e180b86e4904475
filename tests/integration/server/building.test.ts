import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { fingerprintSources } from "@/server/fingerprint";
import { prepare } from "@/server/prepare";
import { projectRoot } from "@/tests/support/cairn/bundle";
import { makeFolder, remove } from "@/tests/support/cairn/fixture";

let root: string;

/** Programs in the places of Prisma's and Next's that note each run and make what the real ones make. */
const fakePrisma = `
const fs = require("node:fs");
fs.appendFileSync("runs", "generate\\n");
fs.mkdirSync("lib/data/generated", { recursive: true });
fs.writeFileSync("lib/data/generated/client.ts", "");`;
const fakeNext = `
const fs = require("node:fs");
fs.appendFileSync("runs", "build\\n");
if (fs.existsSync("app/broken")) process.exit(1);
setTimeout(() => {
  fs.mkdirSync(".next/standalone", { recursive: true });
  fs.writeFileSync(".next/standalone/server.js", "");
}, 300);`;

beforeEach(() => {
  root = makeFolder();
  write("node_modules/prisma/build/index.js", fakePrisma);
  write("node_modules/prisma/package.json", "{}");
  write("node_modules/next/dist/bin/next", fakeNext);
  write("node_modules/next/package.json", '{"version":"1"}');
  write("app/page.tsx", "one");
  write("public/a.svg", "x");
  write("package.json", '{"type":"commonjs"}');
  write("prisma.config.ts", "");
  cpSync(join(projectRoot, "prisma/schema.prisma"), join(root, "prisma/schema.prisma"));
});

afterEach(() => remove(root));

function write(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

const runs = () => readFileSync(join(root, "runs"), "utf8").trim().split("\n");
const build = () => prepare(root, { isNextNeeded: true });

describe("building", () => {
  it("happens once for two starts at once and not again for the same sources", async () => {
    await Promise.all([build(), build()]);
    await build();
    expect(runs()).toEqual(["generate", "build"]);
    expect(readFileSync(join(root, ".next/standalone/public/a.svg"), "utf8")).toBe("x");
  });

  it("happens again after any source changed, whatever its date says", async () => {
    await build();
    write("app/page.tsx", "two");
    await build();
    write("app/page.tsx", "two");
    await build();
    expect(runs()).toEqual(["generate", "build", "build"]);
  });

  it("is not believed when it failed", async () => {
    write("app/broken", "");
    await expect(build()).rejects.toThrow("next build failed");
    expect(existsSync(join(root, ".next/build-stamp"))).toBe(false);
    remove(join(root, "app/broken"));
    await build();
    expect(runs()).toEqual(["generate", "build", "build"]);
  });

  it("is left out for development, where only the database client is needed", async () => {
    await prepare(root, { isNextNeeded: false });
    expect(runs()).toEqual(["generate"]);
  });
});

describe("the fingerprint of the sources", () => {
  it("ignores what tools write and minds configuration, words and environment files", () => {
    const before = fingerprintSources(root);
    write("next-env.d.ts", "x");
    write("lib/data/generated/client.ts", "x");
    write("docs/x.md", "x");
    write(".data/pg/x", "x");
    expect(fingerprintSources(root)).toBe(before);
    for (const path of ["next.config.js", "messages/en.json", ".env", "lib/x.ts", "proxy.ts"]) {
      const last = fingerprintSources(root);
      write(path, "x");
      expect([path, fingerprintSources(root) === last]).toEqual([path, false]);
    }
  });
});
