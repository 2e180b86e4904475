import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import pg from "pg";

import { withLock } from "../instance-lock";
import { codeOf } from "../write-once";
import { type Binaries, findBinaries } from "./binaries";
import { prepareCluster } from "./cluster";
import { addressOf, type Passwords, readPasswords } from "./credentials";
import { ownerOfCluster, prepareDataDir } from "./data-directory";
import {
  chooseListening,
  type Listening,
  lastLogLines,
  readPidFile,
  removeLeftovers,
  removeSocketFolder,
  signalStop,
  spawnPostmaster,
} from "./postmaster";
import { hasOrphans, isAlive, isPostmasterOf } from "./processes";
import { appRole, checkDurability, databaseName, ensureRoles, ownerRole } from "./roles";
import { findServiceUser, type ServiceUser } from "./service-user";

export type Postgres = {
  /** Address for migrations: may change tables. A secret. */
  ownerUrl: string;
  /** Address for the app: reads and writes rows. A secret. */
  appUrl: string;
  pid: number;
  /** Real path of the data directory, `<DATA_DIR>/pg`. */
  cluster: string;
  /** Whether the server ran before this call. */
  adopted: boolean;
  isAlive: () => boolean;
  /** Ends the server in order and returns when it is gone. */
  stop: () => Promise<void>;
  /** Asks the server to end and returns at once: safe in `process.on("exit")`. */
  signalStop: () => void;
};

type Start = {
  binaries: Binaries;
  cluster: string;
  dataDir: string;
  passwords: Passwords;
  user: ServiceUser | null;
};

const readyWithin = 60_000;
const startWithin = 2 * readyWithin;

/**
 * Runs PostgreSQL for `<DATA_DIR>`, or adopts the one that a killed Cairn left running there.
 *
 * @param dataDir folder of everything Cairn keeps; made if missing
 * @throws Error with a sentence for the person at the terminal
 */
export async function startPostgres({ dataDir }: { dataDir: string }): Promise<Postgres> {
  const user = findServiceUser(ownerOfCluster(dataDir));
  const binaries = findBinaries(user);
  const place = prepareDataDir(dataDir, user);
  const lock = { path: join(place.dataDir, "pg-start.lock"), patience: startWithin };
  return withLock(lock, async () => {
    const passwords = readPasswords(place.dataDir);
    const cluster = prepareCluster({ ...place, user, binaries, password: passwords.owner });
    const start = { binaries, cluster, dataDir: place.dataDir, passwords, user };
    const { abandon, ...running } = await run(start);
    await ensureRoles((database) => connect(running.listening, start, database), passwords.app);
    await refuseLossy(running.listening, start);
    process.off("exit", abandon);
    return handleFor(running, start);
  });
}

type Running = { pid: number; listening: Listening; adopted: boolean };

/** @returns also `abandon`, which ends a server of ours if this process ends before the caller has it */
async function run(start: Start): Promise<Running & { abandon: () => void }> {
  const abandon = () => {
    if (child?.pid && isRunning(child)) signalStop({ ...start, pid: child.pid }, "fast");
  };
  process.on("exit", abandon);
  const deadline = Date.now() + readyWithin;
  let child: ChildProcess | undefined;
  let spawned = 0;

  while (Date.now() < deadline) {
    const present = readPidFile(start.cluster);
    if (present && isPostmasterOf(present.pid, start.cluster)) {
      if (await answers(present, start)) {
        const { pid, ...listening } = present;
        return { pid, listening, adopted: pid !== child?.pid, abandon };
      }
    } else if (!isRunning(child) && !hasOrphans(start.cluster)) {
      // Starting may fail while the memory of a killed server is still being freed: a few tries.
      if (spawned === 5) break;
      const listening = await chooseListening(start.cluster, start.user);
      removeLeftovers(start.cluster, listening);
      child = spawnPostmaster({ ...start, listening });
      child.once("error", () => undefined);
      spawned += 1;
      await sleep(spawned * 100);
    }
    await sleep(25);
  }
  throw new Error(`PostgreSQL did not start. Its last words:\n${lastLogLines(start.dataDir)}`);
}

function isRunning(child: ChildProcess | undefined): boolean {
  return child?.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Whether the server takes connections; a wrong password is no reason to wait. */
async function answers(listening: Listening, start: Start): Promise<boolean> {
  try {
    const client = await connect(listening, start, "postgres");
    await client.end();
    return true;
  } catch (error) {
    if (codeOf(error) === "28P01") {
      throw new Error(
        `The database in ${start.cluster} does not take the password in ${join(start.dataDir, "database-passwords.json")}: put back the file that belongs to it.`,
      );
    }
    return false;
  }
}

async function connect(
  listening: Listening,
  { passwords }: Start,
  database: string,
): Promise<pg.Client> {
  const client = new pg.Client({
    ...listening,
    user: ownerRole,
    password: passwords.owner,
    database,
    connectionTimeoutMillis: 5000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  return client;
}

async function refuseLossy(listening: Listening, start: Start): Promise<void> {
  const client = await connect(listening, start, databaseName);
  try {
    await checkDurability(client);
  } finally {
    await client.end();
  }
}

function handleFor({ pid, listening, adopted }: Running, start: Start): Postgres {
  const { cluster, passwords } = start;
  const server = { ...start, pid };
  const signal = (mode: "fast" | "immediate") => {
    if (isPostmasterOf(pid, cluster)) signalStop(server, mode);
  };
  return {
    ownerUrl: addressOf(listening, ownerRole, passwords.owner),
    appUrl: addressOf(listening, appRole, passwords.app),
    pid,
    cluster,
    adopted,
    isAlive: () => isAlive(pid),
    signalStop: () => signal("fast"),
    stop: async () => {
      signal("fast");
      if (!(await isGone(pid, 15_000))) signal("immediate");
      if (!(await isGone(pid, 10_000))) throw new Error(`PostgreSQL (pid ${pid}) does not stop.`);
      removeSocketFolder(cluster, listening);
    },
  };
}

async function isGone(pid: number, within: number): Promise<boolean> {
  const deadline = Date.now() + within;
  while (Date.now() < deadline) {
    if (!isAlive(pid)) return true;
    await sleep(20);
  }
  return false;
}
