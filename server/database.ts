import { join } from "node:path";

import pg from "pg";

import { copyBeforeMigration } from "./data-copy";
import { applyMigrations, compareMigrations } from "./migrations";
import { checkDurability } from "./postgres/roles";
import { type Postgres, startPostgres } from "./postgres/start-postgres";
import { beforeExit, isShuttingDown } from "./shutdown";

/** How often we look whether PostgreSQL is still there. */
const lookEvery = 200;

type Place = { root: string; dataDir: string };

/**
 * Brings up the database that belongs to this start, migrated and supervised.
 *
 * @param externalUrl DATABASE_URL; without it the embedded server runs and is started again when it dies
 * @returns the address for the app
 * @throws Error with a sentence for the person at the terminal
 */
export async function openDatabase(place: Place, externalUrl: string | undefined): Promise<string> {
  if (externalUrl) {
    await migrate({ url: externalUrl, root: place.root });
    await warnIfLossy(externalUrl);
    return externalUrl;
  }

  const server = await keepPostgres(place);
  const { pending, unknown, isNew } = await compareMigrations({
    url: server.current().ownerUrl,
    root: place.root,
  });
  refuseNewer(unknown);
  if (pending.length > 0 && !isNew) {
    await server.current().stop();
    console.log(`The database was copied to ${copyBeforeMigration(server.current().cluster)}.`);
    await server.restart();
  }
  if (pending.length > 0)
    await applyMigrations({ url: server.current().ownerUrl, root: place.root });
  supervise(server);
  return server.current().appUrl;
}

type Kept = { current: () => Postgres; restart: () => Promise<void> };

/** Starts the embedded server and sees to it that it ends with us. */
async function keepPostgres(place: Place): Promise<Kept> {
  let server = await startPostgres(place);
  let restarting: Promise<void> | undefined;
  process.on("exit", () => server.signalStop());
  beforeExit(async () => {
    await restarting?.catch(() => undefined);
    await server.stop();
  });
  if (server.adopted) console.log("PostgreSQL was still running and is used again.");
  return {
    current: () => server,
    restart: () => {
      restarting = startPostgres(place).then((next) => {
        server = next;
      });
      return restarting;
    },
  };
}

/** Compares and migrates a database that somebody else looks after. */
async function migrate(database: { url: string; root: string }): Promise<void> {
  const { pending, unknown } = await compareMigrations(database).catch((error: Error) => {
    throw new Error(`The database of DATABASE_URL does not answer: ${error.message}`);
  });
  refuseNewer(unknown);
  if (pending.length > 0) await applyMigrations(database);
}

function refuseNewer(unknown: string[]): void {
  if (unknown.length === 0) return;
  throw new Error(
    `The database was written by a newer Cairn (it has ${unknown.at(-1)}, which this one does not know): start that version, or put back a copy from before (docs/operating.md, "Upgrading").`,
  );
}

/** Managed services have their own ways of keeping what was confirmed, so this is said and not refused. */
async function warnIfLossy(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await checkDurability(client);
  } catch (error) {
    console.error(`Warning: ${error instanceof Error ? error.message : error}`);
  } finally {
    await client.end();
  }
}

function supervise(server: Kept): void {
  let isRestarting = false;
  const look = setInterval(() => {
    if (isShuttingDown() || isRestarting || server.current().isAlive()) return;
    isRestarting = true;
    console.error("PostgreSQL is gone and is being started again.");
    server
      .restart()
      .then(() => console.error(`PostgreSQL runs again (pid ${server.current().pid}).`))
      .catch((error: Error) => console.error(error.message))
      .finally(() => {
        isRestarting = false;
      });
  }, lookEvery);
  look.unref();
}

/** Where a start finds what it keeps. */
export function lockFile(dataDir: string): string {
  return join(dataDir, "cairn.lock");
}
