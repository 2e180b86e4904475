import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";

import { type Binaries, postgresMajor } from "./binaries";
import { may, runAs, type ServiceUser } from "./service-user";

type Place = { dataDir: string; user: ServiceUser | null };

/** Environment of PostgreSQL's programs: as little as they need, and no time zone or locale of the machine. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const kept = ["PATH", "SystemRoot", "TEMP", "TMP"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(kept), TZ: "UTC", LC_ALL: "C" };
}

/**
 * Makes the folder that holds everything Cairn keeps, closed to other users.
 *
 * As root it opens the folder for PostgreSQL's user to pass through, not to list.
 *
 * @returns its real path
 * @throws Error with a sentence when PostgreSQL's user cannot get there
 */
export function prepareDataDir({ dataDir, user }: Place): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const real = realpathSync(resolve(dataDir));
  if (!user || may(user, "-x", real)) return real;

  const { uid, mode } = statSync(real);
  if (uid === 0) {
    chownSync(real, 0, user.gid);
    chmodSync(real, (mode & 0o777) | 0o010);
  }
  if (may(user, "-x", real)) return real;
  throw new Error(
    `Cairn runs as root and PostgreSQL as the user ${user.name}, who cannot get to ${real}: set DATA_DIR to a folder outside closed ones, such as /var/lib/cairn/data, or start Cairn as an ordinary user.`,
  );
}

/**
 * Makes the database cluster in `<DATA_DIR>/pg` unless there is one.
 *
 * initdb writes PG_VERSION first and the rest later, so a cluster is made beside its place and renamed when
 * it is complete: what is called `pg` is never half of one.
 *
 * @param password of the superuser `cairn_owner`
 * @throws Error with a sentence for a folder that is not a database or belongs to another major version
 */
export function prepareCluster(place: Place & { binaries: Binaries; password: string }): string {
  const cluster = join(place.dataDir, "pg");
  const versionFile = join(cluster, "PG_VERSION");
  if (existsSync(versionFile)) {
    refuseOtherMajor(cluster, readFileSync(versionFile, "utf8").trim());
    return realpathSync(cluster);
  }

  const present = lstatSync(cluster, { throwIfNoEntry: false });
  if (present && (!present.isDirectory() || readdirSync(cluster).length > 0)) {
    throw new Error(
      `${cluster} holds something that is not a PostgreSQL database: move it away, or set DATA_DIR to another folder.`,
    );
  }
  initialise(place, cluster);
  return realpathSync(cluster);
}

function initialise(
  { dataDir, user, binaries, password }: Parameters<typeof prepareCluster>[0],
  cluster: string,
): void {
  for (const name of readdirSync(dataDir).filter((entry) => entry.startsWith("pg.new"))) {
    rmSync(join(dataDir, name), { recursive: true, force: true });
  }
  const draft = join(dataDir, "pg.new");
  const passwordFile = join(dataDir, "pg.new-password");
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600, flag: "wx" });
  if (user) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);

  const made = spawnSync(
    binaries.initdb,
    [
      ...["-D", draft, "-U", "cairn_owner", `--pwfile=${passwordFile}`, "-A", "scram-sha-256"],
      ...["-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      ...["--data-checksums", "--no-instructions"],
    ],
    { ...runAs(user), cwd: dataDir, encoding: "utf8", env: postgresEnvironment() },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`The database could not be made: ${made.error?.message ?? made.stderr.trim()}`);
  }
  if (existsSync(cluster)) rmdirSync(cluster);
  renameSync(draft, cluster);
}

function refuseOtherMajor(cluster: string, found: string): void {
  if (found === postgresMajor) return;
  throw new Error(
    `${cluster} was made by PostgreSQL ${found}, and this Cairn runs PostgreSQL ${postgresMajor}, which cannot read it: start the Cairn that made it, export your data or dump the database there, and read it into an empty DATA_DIR here (docs/operating.md, "Another PostgreSQL major").`,
  );
}
