import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

import { codeOf } from "../write-once";

/** Whether a process runs. A zombie does not: PID 1 of a container may never reap it. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== "EPERM") return false;
  }
  return (
    process.platform !== "linux" ||
    !/^State:\s+[ZX]/m.test(read(`/proc/${pid}/status`) || "State: X")
  );
}

/**
 * A text that tells two processes apart that had the same number at different times: when it started.
 * Empty where the system does not say (Windows) or the process is gone.
 */
export function startMark(pid: number): string {
  if (process.platform === "linux") {
    // The program's name, in parentheses, may hold spaces; the 20th field after it is the start in ticks.
    const stat = read(`/proc/${pid}/stat`);
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  }
  if (process.platform === "win32") return "";
  return spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
}

/**
 * Whether a live process is the PostgreSQL server of this data directory. The number in a pid file that
 * was left behind may belong to any other program after a reboot or in a new container.
 *
 * @param dataDirectory real path, without symbolic links
 */
export function isPostmasterOf(pid: number, dataDirectory: string): boolean {
  if (!isAlive(pid)) return false;
  // PostgreSQL changes into its data directory and stays there.
  if (process.platform === "linux") return workingDirectory(String(pid)) === dataDirectory;
  if (process.platform === "win32") {
    const listed = spawnSync("tasklist", ["/FI", `PID eq ${pid}`, "/NH"], { encoding: "utf8" });
    return listed.stdout.includes("postgres");
  }
  const command = spawnSync("ps", ["-o", "command=", "-p", String(pid)], {
    encoding: "utf8",
  }).stdout;
  return command.includes("postgres");
}

/** Backends of a killed server live on for a moment; a new server must not start beside them. */
export function hasOrphans(dataDirectory: string): boolean {
  if (process.platform !== "linux") return false;
  return readdirSync("/proc").some((name) => /^\d+$/.test(name) && isIn(name, dataDirectory));
}

function isIn(pid: string, dataDirectory: string): boolean {
  // A person's shell may stand in the folder too: only PostgreSQL's own processes count.
  return (
    workingDirectory(pid) === dataDirectory &&
    read(`/proc/${pid}/comm`).startsWith("postgres") &&
    isAlive(Number(pid))
  );
}

function workingDirectory(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return "";
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
