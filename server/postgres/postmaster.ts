import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Binaries } from "./binaries";
import { postgresEnvironment } from "./data-directory";
import { runAs, type ServiceUser } from "./service-user";

/** Where a server listens: a folder with a Unix socket, or 127.0.0.1 on Windows. */
export type Listening = { host: string; port: number };

const logLimit = 10 * 1024 * 1024;

/**
 * What a running server says about itself in its data directory.
 * @returns null when there is no pid file or it is not complete yet
 */
export function readPidFile(cluster: string): ({ pid: number } & Listening) | null {
  const path = join(cluster, "postmaster.pid");
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, "utf8").split("\n");
  const pid = Number(lines[0]);
  const host = lines[4] || lines[5] || "";
  return pid > 0 ? { pid, port: Number(lines[3]), host: host.trim() } : null;
}

/** Removes what a killed server left and what would stop a new one. Only when nothing of it lives. */
export function removeLeftovers(cluster: string, { host, port }: Listening): void {
  rmSync(join(cluster, "postmaster.pid"), { force: true });
  if (process.platform === "win32") return;
  rmSync(join(host, `.s.PGSQL.${port}.lock`), { force: true });
  rmSync(join(host, `.s.PGSQL.${port}`), { force: true });
}

/**
 * Chooses where a new server listens. On Linux and macOS a socket inside the data directory: no port, and
 * closed to other users. Unix socket paths end at about 100 bytes, so a long path moves to the temporary
 * folder under a name of its own.
 */
export async function chooseListening(
  cluster: string,
  user: ServiceUser | null,
): Promise<Listening> {
  if (process.platform === "win32") return { host: "127.0.0.1", port: await freePort() };

  const inside = join(cluster, "run");
  const short = join(
    tmpdir(),
    `cairn-${createHash("sha256").update(cluster).digest("hex").slice(0, 16)}`,
  );
  const host = Buffer.byteLength(inside) > 80 ? short : inside;
  mkdirSync(host, { recursive: true, mode: 0o700 });
  if (user) chownSync(host, user.uid, user.gid);
  refuseForeign(host, user);
  return { host, port: 5432 };
}

/** Removes the socket's folder if it had to lie outside of the data directory. The server has stopped. */
export function removeSocketFolder(cluster: string, { host }: Listening): void {
  if (process.platform === "win32" || host.startsWith(cluster)) return;
  rmSync(host, { recursive: true, force: true });
}

/** Starts the server on its own; it outlives this process, which adopts it at the next start. */
export function spawnPostmaster(start: {
  binaries: Binaries;
  cluster: string;
  dataDir: string;
  listening: Listening;
  user: ServiceUser | null;
}): ChildProcess {
  const log = openLog(start.dataDir);
  const settings = settingsFor(start.listening).flatMap((setting) => ["-c", setting]);
  const child = spawn(start.binaries.postgres, ["-D", start.cluster, ...settings], {
    ...runAs(start.user),
    cwd: start.cluster,
    // Its own process group, so that Ctrl-C in the terminal reaches only us and we end it in order.
    detached: true,
    windowsHide: true,
    stdio: ["ignore", log, log],
    env: postgresEnvironment(),
  });
  closeSync(log);
  child.unref();
  return child;
}

/**
 * Asks a server to end and returns at once. Fast: sessions end, everything is written, it exits. Immediate:
 * it exits and the next start replays the log, which loses nothing that was confirmed.
 */
export function signalStop(
  { pid, cluster, binaries }: { pid: number; cluster: string; binaries: Binaries },
  mode: "fast" | "immediate",
): void {
  if (process.platform === "win32") {
    // A signal would end the process on the spot there.
    spawnSync(binaries.pgCtl, ["stop", "-D", cluster, "-m", mode, "-W"], { stdio: "ignore" });
    return;
  }
  try {
    process.kill(pid, mode === "fast" ? "SIGINT" : "SIGQUIT");
  } catch {
    // Gone already: that is what was asked for.
  }
}

/** The last lines of PostgreSQL's log, for an error message. */
export function lastLogLines(dataDir: string): string {
  const path = join(dataDir, "postgres.log");
  return existsSync(path) ? readFileSync(path, "utf8").trim().split("\n").slice(-5).join("\n") : "";
}

function settingsFor({ host, port }: Listening): string[] {
  const isSocket = process.platform !== "win32";
  return [
    ...(isSocket
      ? ["listen_addresses=", `unix_socket_directories=${host}`, "unix_socket_permissions=0700"]
      : [`listen_addresses=${host}`]),
    `port=${port}`,
    ...["max_connections=120", "shared_buffers=64MB", "max_wal_size=512MB"],
    // On the command line, so that no configuration file can switch them off.
    ...[
      "fsync=on",
      "full_page_writes=on",
      "synchronous_commit=on",
      "password_encryption=scram-sha-256",
    ],
    ...["timezone=UTC", "log_timezone=UTC"],
    // No statements and no details in the log: they would carry addresses and notes.
    ...[
      "log_min_messages=warning",
      "log_error_verbosity=terse",
      "log_min_error_statement=panic",
      "log_checkpoints=off",
    ],
  ];
}

function openLog(dataDir: string): number {
  const path = join(dataDir, "postgres.log");
  if (existsSync(path) && statSync(path).size > logLimit) renameSync(path, `${path}.1`);
  return openSync(path, "a", 0o600);
}

function refuseForeign(folder: string, user: ServiceUser | null): void {
  const { uid, mode } = statSync(folder);
  const owner = user?.uid ?? process.getuid?.();
  if (uid === owner && (mode & 0o077) === 0) return;
  throw new Error(
    `${folder} belongs to somebody else: remove it, or set DATA_DIR to a shorter path.`,
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === "object" && address ? address.port : 0;
}
