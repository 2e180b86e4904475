import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { readEnv } from "@/lib/env";

import { isReachableFromElsewhere, localAddress, publicAddress, rememberAddress } from "./address";
import { lockFile, openDatabase } from "./database";
import { readSecret } from "./first-secret";
import { requireFreePort } from "./free-port";
import { takeLock } from "./instance-lock";
import { keepSending } from "./mail-clock";
import { runNext } from "./next-build-server";
import { runNextDev } from "./next-dev-server";
import { makeDataDir } from "./postgres/data-directory";
import { publishIfNew } from "./publishing";
import { makeSetupLink } from "./setup-link";
import { beforeExit, isShuttingDown } from "./shutdown";
import type { Task } from "./task";
import { writeViews } from "./views";

const readyWithin = 120_000;
const dayLong = 86_400_000;

type Mode = "start" | "dev" | "demo";

/**
 * Runs Cairn until it is told to end: configuration, lock and port first, so that a mistake shows before
 * anything is built or started; then build, database, roadmap, Next.
 *
 * @throws Error with a sentence for the person at the terminal
 */
export async function serve(mode: Mode, { root, run, prepare }: Task): Promise<void> {
  const env = readEnv(process.env);
  const dataDir = makeDataDir(resolve(root, mode === "demo" ? ".cairn/demo" : env.DATA_DIR));
  await holdDataDir(dataDir);
  await requireFreePort(env.HOST, env.PORT);
  await prepare(root, { isNextNeeded: mode !== "dev" });

  const databaseUrl = await openDatabase(
    { root, dataDir },
    mode === "demo" ? undefined : env.DATABASE_URL,
  );
  const address = publicAddress(env);
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET ?? readSecret(dataDir),
    NEXTAUTH_URL: address,
    NEXT_TELEMETRY_DISABLED: "1",
  });

  await publishIfNew({ root, dataDir, databaseUrl }, () => run("server/publish-roadmap.ts"));
  if (mode === "demo") await run("server/demo.ts");
  if (isShuttingDown()) return;
  // After the last requests and before the database stops.
  beforeExit(writeViews);
  if (mode === "dev") runNextDev(root, env);
  else await runNext(root, env);

  await waitUntilReady(localAddress(env));
  rememberAddress(dataDir, address);
  console.log(`Cairn is ready at ${address}`);
  if (isReachableFromElsewhere(env)) await printSetupLink(databaseUrl, address);
  keepHouse(() => run("server/housekeeping.ts"));
  // Nobody waits for the letters of the demo's learner.
  if (env.SMTP_URL && mode !== "demo") keepSending(databaseUrl, () => run("server/mail.ts"));
}

/** Clears away what has had its time, now and once a day. A failure waits for the next day. */
function keepHouse(clear: () => Promise<unknown>): void {
  const once = () => {
    clear().catch((error: unknown) => {
      console.error(`Housekeeping failed: ${error instanceof Error ? error.message : error}`);
    });
  };
  once();
  setInterval(once, dayLong).unref();
}

/** One Cairn per data directory: two would each supervise the same PostgreSQL. */
async function holdDataDir(dataDir: string): Promise<void> {
  const lock = await takeLock(lockFile(dataDir));
  if ("heldBy" in lock) {
    throw new Error(
      `Cairn is already running with the data in ${dataDir} (process ${lock.heldBy}). Stop it, or set DATA_DIR to another folder.`,
    );
  }
  beforeExit(lock.release);
}

async function waitUntilReady(address: string): Promise<void> {
  const deadline = Date.now() + readyWithin;
  let last = "no answer";
  while (Date.now() < deadline && !isShuttingDown()) {
    last = await statusOf(`${address}/api/health/ready`);
    if (last === "200") return;
    await sleep(100);
  }
  if (!isShuttingDown())
    throw new Error(`Cairn did not become ready within two minutes (${last}).`);
}

async function statusOf(url: string): Promise<string> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: "manual" });
    await answer.arrayBuffer();
    return String(answer.status);
  } catch (error) {
    return error instanceof Error ? error.message : "no answer";
  }
}

async function printSetupLink(databaseUrl: string, address: string): Promise<void> {
  const link = await makeSetupLink(databaseUrl, address);
  if (link)
    console.log(`Nobody has an account yet. Make yours, the owner's, within 24 hours: ${link}`);
}
