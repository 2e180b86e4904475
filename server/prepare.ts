import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

import { fingerprintSchema, fingerprintSources } from "./fingerprint";
import { withLock } from "./instance-lock";
import { beforeExit } from "./shutdown";

/** A build takes half a minute here and several on a small computer. */
const buildWithin = 20 * 60 * 1000;

/**
 * Makes what is missing or older than the sources: the Prisma client and, if asked for, Next's build.
 *
 * Of several starts at once one builds and the others wait for it. A stamp is written only after a good
 * build, and holds the sources' hash from before it: an edit meanwhile means one more build, never a stale one.
 *
 * @throws Error with a sentence when a build fails; its output was printed
 */
export async function prepare(
  root: string,
  { isNextNeeded }: { isNextNeeded: boolean },
): Promise<void> {
  mkdirSync(join(root, ".cairn"), { recursive: true });
  const lock = { path: join(root, ".cairn/build.lock"), patience: buildWithin };
  await withLock(lock, async () => {
    await generateClient(root);
    if (isNextNeeded) await buildNext(root);
  });
}

async function generateClient(root: string): Promise<void> {
  const stamp = join(root, ".cairn/prisma-stamp");
  const hash = fingerprintSchema(root);
  if (isCurrent(stamp, hash, join(root, "lib/data/generated/client.ts"))) return;
  rmSync(stamp, { force: true });
  await run(root, ["node_modules/prisma/build/index.js", "generate"], "quiet");
  writeStamp(stamp, hash);
}

async function buildNext(root: string): Promise<void> {
  const stamp = join(root, ".next/build-stamp");
  const hash = fingerprintSources(root);
  if (isCurrent(stamp, hash, join(root, ".next/standalone/server.js"))) return;
  console.log("Building Cairn, which takes half a minute or more …");
  rmSync(stamp, { force: true });
  await run(root, ["node_modules/next/dist/bin/next", "build"], "loud");
  // Next leaves these two for a web server to serve; here it serves them itself.
  for (const name of ["public", ".next/static"]) {
    const target = join(root, ".next/standalone", name);
    rmSync(target, { recursive: true, force: true });
    if (existsSync(join(root, name))) cpSync(join(root, name), target, { recursive: true });
  }
  writeStamp(stamp, hash);
}

function isCurrent(stamp: string, hash: string, product: string): boolean {
  return existsSync(product) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

function writeStamp(stamp: string, hash: string): void {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(`${stamp}.new`, hash);
  renameSync(`${stamp}.new`, stamp);
}

/** Runs a program of node_modules. Quiet: its output is printed only when it fails. */
async function run(
  root: string,
  [script = "", ...args]: string[],
  voice: "quiet" | "loud",
): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ["ignore", voice === "loud" ? "inherit" : "pipe", voice === "loud" ? "inherit" : "pipe"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  beforeExit(() => void child.kill("SIGTERM"));
  const said: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => said.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => said.push(chunk));
  const code = await new Promise<number | null>((done, fail) => {
    child.once("error", fail);
    child.once("close", done);
  });
  if (code === 0) return;
  if (voice === "quiet") process.stderr.write(Buffer.concat(said));
  throw new Error(`${script} ${args.join(" ")} failed.`);
}
