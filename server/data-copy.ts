import {
  chmodSync,
  constants,
  copyFileSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statfsSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";

const kept = 2;
const prefix = "pg.before-";
/** Room that stays free beside the copy: the migration itself writes too. */
const reserve = 64 * 1024 * 1024;

/**
 * Copies the stopped database beside itself before a migration changes it. The last two copies are kept.
 *
 * @param cluster the data directory of PostgreSQL, which is not running
 * @returns the path of the copy
 * @throws Error with a sentence when space is short; nothing was changed then
 */
export function copyBeforeMigration(cluster: string): string {
  const folder = dirname(cluster);
  const draft = join(folder, "pg.copying");
  rmSync(draft, { recursive: true, force: true });
  requireSpace(folder, sizeOf(cluster));
  const target = join(
    folder,
    `${prefix}${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}`,
  );
  copyTree(cluster, draft);
  renameSync(draft, target);
  removeOlder(folder);
  return target;
}

function requireSpace(folder: string, size: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = Number(bavail) * Number(bsize);
  if (free > size + reserve) return;
  throw new Error(
    `The database has to be copied before it is upgraded, which takes ${megabytes(size + reserve)} MB, and ${folder} has ${megabytes(free)} MB left: make room, then start again. Nothing was changed.`,
  );
}

function removeOlder(folder: string): void {
  const copies = readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .sort();
  for (const name of copies.slice(0, -kept))
    rmSync(join(folder, name), { recursive: true, force: true });
}

function sizeOf(path: string): number {
  const found = lstatSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

/** Keeps owner and mode, without which PostgreSQL refuses its directory. Sockets are left out. */
function copyTree(from: string, to: string): void {
  const found = lstatSync(from);
  if (found.isDirectory()) {
    mkdirSync(to, { mode: found.mode });
    for (const name of readdirSync(from)) copyTree(join(from, name), join(to, name));
  } else if (found.isFile()) {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    chmodSync(to, found.mode);
  } else if (found.isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
  } else {
    return;
  }
  if (process.getuid?.() === 0) lchownSync(to, found.uid, found.gid);
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
