import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

export type ServiceUser = { uid: number; gid: number; name: string };

/**
 * The user that PostgreSQL runs as, which refuses to run as root: null when this process is an ordinary
 * user (then PostgreSQL runs as the same one), else the owner of the data or, on the first start, `postgres`
 * or, without one, `nobody`.
 *
 * @param owner numeric owner of an existing cluster, or null
 * @throws Error with a sentence for the person at the terminal when root finds nobody
 */
export function findServiceUser(owner: number | null): ServiceUser | null {
  if (process.getuid?.() !== 0) return null;

  const accounts = readFileSync("/etc/passwd", "utf8").split("\n").map(parseAccount);
  if (owner) {
    const known = accounts.find((account) => account.uid === owner);
    return known ?? { uid: owner, gid: owner, name: String(owner) };
  }
  for (const name of ["postgres", "nobody"]) {
    const account = accounts.find((candidate) => candidate.name === name && candidate.uid > 0);
    if (account) return account;
  }
  throw new Error(
    "Cairn runs as root, and PostgreSQL does not: add a user named postgres, or start Cairn as an ordinary user.",
  );
}

/** Spawn options that run a program as this user. */
export function runAs(
  user: ServiceUser | null,
): { uid: number; gid: number } | Record<never, never> {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

/** Whether the user may do this (`-x` enter or run, `-w` write) with a path, by asking the system as that user. */
export function may(user: ServiceUser, test: "-x" | "-w" | "-r", path: string): boolean {
  const asked = spawnSync("/bin/sh", ["-c", `test ${test} "$1"`, "sh", path], {
    ...runAs(user),
    cwd: "/",
    stdio: "ignore",
  });
  return asked.status === 0;
}

function parseAccount(line: string): ServiceUser {
  const [name = "", , uid, gid] = line.split(":");
  return { name, uid: Number(uid), gid: Number(gid) };
}
