import { spawnSync } from "node:child_process";
import {
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
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import { type Binaries, postgresMajor } from "./binaries";
import { type DataDirectory, postgresEnvironment } from "./data-directory";
import { runAs, type ServiceUser } from "./service-user";

type Place = DataDirectory & {
  user: ServiceUser | null;
  binaries: Binaries;
  /** Of the superuser `cairn_owner`. */
  password: string;
};

/**
 * Makes the database cluster `<DATA_DIR>/pg` unless there is one.
 *
 * initdb writes PG_VERSION first and the rest later, so a cluster is made beside its place and renamed when
 * it is complete: what is called `pg` is never half of one.
 *
 * @returns its real path
 * @throws Error with a sentence for a folder that is not a database, belongs to another user or to another
 *   major version
 */
export function prepareCluster(place: Place): string {
  const cluster = join(place.dataDir, "pg");
  const versionFile = join(cluster, "PG_VERSION");
  if (!existsSync(cluster) || readdirSync(cluster).length === 0) initialise(place);
  if (!existsSync(versionFile)) {
    throw new Error(
      `${cluster} holds something that is not a PostgreSQL database: move it away, or set DATA_DIR to another folder.`,
    );
  }
  refuseOtherMajor(cluster, readFileSync(versionFile, "utf8").trim());
  requireOwner(realpathSync(cluster), place.user);
  return realpathSync(cluster);
}

function initialise({ dataDir, clusterHome, user, binaries, password }: Place): void {
  const draft = join(clusterHome, "pg.new");
  const passwordFile = join(clusterHome, "pg.new-password");
  for (const path of [draft, passwordFile]) rmSync(path, { recursive: true, force: true });
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
    { ...runAs(user), cwd: clusterHome, encoding: "utf8", env: postgresEnvironment() },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`The database could not be made: ${made.error?.message ?? made.stderr.trim()}`);
  }
  putInPlace(draft, { dataDir, clusterHome });
}

function putInPlace(draft: string, { dataDir, clusterHome }: DataDirectory): void {
  const cluster = join(clusterHome, "pg");
  if (existsSync(cluster)) rmdirSync(cluster);
  renameSync(draft, cluster);
  if (clusterHome === dataDir) return;
  symlinkSync(cluster, join(dataDir, "pg"));
  console.log(
    `The database lies in ${cluster}: PostgreSQL does not run as root, and its user cannot get to ${dataDir}.`,
  );
}

function refuseOtherMajor(cluster: string, found: string): void {
  if (found === postgresMajor) return;
  throw new Error(
    `${cluster} was made by PostgreSQL ${found}, and this Cairn runs PostgreSQL ${postgresMajor}, which cannot read it: docs/operating.md, "Another PostgreSQL major", says how to bring the data over. Nothing was changed.`,
  );
}

/** PostgreSQL refuses the directory of another user with a message in a log that nobody sees. */
function requireOwner(cluster: string, user: ServiceUser | null): void {
  const { uid } = statSync(cluster);
  const wanted = user?.uid ?? process.getuid?.() ?? uid;
  if (uid === wanted) return;
  // A copy that root put back: root made it, and root gives it on.
  if (user && uid === 0) {
    chownTree(cluster, user);
    return;
  }
  throw new Error(
    `${cluster} belongs to another user (number ${uid}), since Cairn ran as root or as that user before: start it that way again, or give the folder to the user who starts it now.`,
  );
}

function chownTree(path: string, user: ServiceUser): void {
  chownSync(path, user.uid, user.gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) chownTree(join(path, name), user);
}
