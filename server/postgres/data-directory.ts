import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

import { sharedPlace } from "./binaries";
import { may, type ServiceUser } from "./service-user";

export type DataDirectory = {
  /** Real path of DATA_DIR. */
  dataDir: string;
  /** Folder in which the cluster `pg` lies or will lie: DATA_DIR, or a place that PostgreSQL's user can reach. */
  clusterHome: string;
};

const owned = "belongs-to";

/**
 * Makes the folder that holds everything Cairn keeps, closed to other users.
 *
 * As root, PostgreSQL runs as another user, who must get there: the folder itself is opened for passing
 * through, not for listing. When a folder above it is closed (a home with mode 0700, which is not ours to
 * open), the cluster lies in /var/lib/cairn and `<DATA_DIR>/pg` links to it.
 */
export function prepareDataDir(dataDir: string, user: ServiceUser | null): DataDirectory {
  const real = makeDataDir(dataDir);
  const cluster = join(real, "pg");
  if (lstatSync(cluster, { throwIfNoEntry: false })) {
    return { dataDir: real, clusterHome: findHome(real, cluster) };
  }
  if (!user || canEnter(real, user)) return { dataDir: real, clusterHome: real };

  mkdirSync(sharedPlace, { recursive: true, mode: 0o755 });
  const home = mkdtempSync(join(sharedPlace, "data-"));
  openFor(home, user);
  writeFileSync(join(home, owned), real);
  return { dataDir: real, clusterHome: home };
}

/** Makes DATA_DIR, closed to other users, and folders above it as the system makes them. @returns its real path */
export function makeDataDir(dataDir: string): string {
  mkdirSync(dirname(dataDir), { recursive: true });
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return realpathSync(dataDir);
}

/** The numeric owner of `<DATA_DIR>/pg`, or null while there is none. */
export function ownerOfCluster(dataDir: string): number | null {
  return statSync(join(dataDir, "pg"), { throwIfNoEntry: false })?.uid ?? null;
}

/** Environment of PostgreSQL's programs: as little as they need, and no time zone or locale of the machine. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const kept = ["PATH", "SystemRoot", "TEMP", "TMP"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(kept), TZ: "UTC", LC_ALL: "C" };
}

function findHome(dataDir: string, cluster: string): string {
  if (!existsSync(cluster)) {
    throw new Error(`${cluster} is a link to a folder that is not there: put the database back.`);
  }
  const home = dirname(realpathSync(cluster));
  const mark = join(home, owned);
  if (home === dataDir || !existsSync(mark)) return home;

  const owner = readFileSync(mark, "utf8");
  if (owner === dataDir) return home;
  throw new Error(
    `${cluster} is a link to the database of ${owner}: put a copy of that folder in its place, or point DATA_DIR there. If ${owner} was moved here, write the new path into ${mark}.`,
  );
}

function canEnter(folder: string, user: ServiceUser): boolean {
  if (may(user, "-x", folder)) return true;
  if (statSync(folder).uid === 0) openFor(folder, user);
  return may(user, "-x", folder);
}

function openFor(folder: string, user: ServiceUser): void {
  chownSync(folder, 0, user.gid);
  chmodSync(folder, (statSync(folder).mode & 0o777) | 0o010);
}
