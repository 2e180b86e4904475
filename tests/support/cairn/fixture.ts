import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { projectRoot } from "./bundle";

export type Account = { uid: number; gid: number };

/** An ordinary user to run as when the tests run as root; null when they run as an ordinary user already. */
export const ordinary: Account | null =
  process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : null;

/** A small server in the place of Next's build: it knows the database, a slow answer and its own process. */
const healthServer = `
const http = require("node:http");
const { createRequire } = require("node:module");
const { Client } = createRequire(process.env.CAIRN_PROJECT + "/package.json")("pg");

async function ask(sql) {
  const client = new Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  await client.connect();
  try { return (await client.query(sql)).rows; } finally { await client.end(); }
}

// As lib/data/share-views has it: the server around Next asks for it before the database stops.
globalThis.cairnViews = {
  write: async () => console.log("Views written: " + (await ask('select 1 as one')).length),
};

http.createServer(async (request, response) => {
  const url = new URL(request.url, "http://x");
  try {
    if (url.pathname === "/api/health/ready") await ask('select 1 from "User" limit 1');
    if (url.pathname === "/slow") await new Promise((done) => setTimeout(done, Number(url.searchParams.get("ms"))));
    const said = { pid: process.pid, address: process.env.NEXTAUTH_URL, secret: process.env.NEXTAUTH_SECRET.length };
    response.end(JSON.stringify(said));
  } catch (error) {
    response.statusCode = 503;
    response.end(error.message);
  }
}).listen(Number(process.env.PORT), process.env.HOSTNAME);
`;

/**
 * A folder that looks like a built Cairn to the server: real migrations, a stand-in for Next's build.
 *
 * @param server source of the stand-in
 * @param owner who will run it, if not this process' own user
 */
export function makeFixture({
  server = healthServer,
  owner = null,
}: {
  server?: string;
  owner?: Account | null;
} = {}): string {
  const root = makeFolder(owner);
  const standalone = join(root, ".next/standalone");
  for (const folder of [standalone, join(root, ".next/static"), join(root, "public")]) {
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(join(standalone, "package.json"), '{"type":"commonjs"}');
  writeFileSync(join(standalone, "server.js"), server);
  cpSync(join(projectRoot, "prisma"), join(root, "prisma"), { recursive: true });
  symlinkSync(join(projectRoot, "node_modules"), join(root, "node_modules"));
  if (owner) giveTo(root, owner);
  return root;
}

/** A new folder that everybody may pass through, as PostgreSQL's user must. */
export function makeFolder(owner: Account | null = null): string {
  const folder = mkdtempSync(join(tmpdir(), "cairn-fixture-"));
  chmodSync(folder, 0o755);
  if (owner) chownSync(folder, owner.uid, owner.gid);
  return folder;
}

/**
 * Adds a migration that this Cairn does not have.
 *
 * @param after how many others were added before it
 * @returns its name
 */
export function addMigration(root: string, sql: string, after = 0): string {
  const name = `299901010000${String(after).padStart(2, "0")}_later`;
  mkdirSync(join(root, "prisma/migrations", name));
  writeFileSync(join(root, "prisma/migrations", name, "migration.sql"), sql);
  return name;
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function giveTo(path: string, owner: Account): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) giveTo(inside, owner);
    else if (entry.isFile()) chownSync(inside, owner.uid, owner.gid);
  }
  chownSync(path, owner.uid, owner.gid);
}
