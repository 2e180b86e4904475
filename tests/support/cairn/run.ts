import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { bundleProgram, projectRoot } from "./bundle";
import type { Account } from "./fixture";

export type Run = {
  child: ChildProcess;
  /** Everything that it printed so far, both streams. */
  said: () => string;
  ended: Promise<number | null>;
};

const patience = 30_000;

export type Settings = Record<string, string>;

/** Starts the server, or another subcommand, on a fixture. It is killed at the end of the test process at the latest. */
export async function runCairn(
  root: string,
  settings: Settings,
  { args = ["start"], as = null }: { args?: string[]; as?: Account | null } = {},
): Promise<Run> {
  const program = await bundleProgram("tests/support/cairn/program.ts");
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: {
      NODE_ENV: "production",
      PATH: process.env.PATH ?? "",
      FIXTURE_ROOT: root,
      CAIRN_PROJECT: projectRoot,
      DATA_DIR: join(root, "data"),
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
    ...(as ?? {}),
  });
  process.setMaxListeners(100);
  process.once("exit", () => child.kill("SIGKILL"));
  return { child, ...follow(child) };
}

/** Collects what a process prints and how it ends. */
export function follow(child: ChildProcess): Pick<Run, "said" | "ended"> {
  let text = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    text += chunk;
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    text += chunk;
  });
  const ended = new Promise<number | null>((done) => {
    child.once("close", (code) => done(code));
  });
  return { said: () => text, ended };
}

/** Waits until it prints this, and fails with what it printed instead. */
export async function untilSaid(run: Run, words: string, within = patience): Promise<void> {
  await until(
    () => run.said().includes(words) || run.child.exitCode !== null,
    () => `"${words}" was not printed, but: ${run.said()}`,
    within,
  );
  if (!run.said().includes(words))
    throw new Error(`"${words}" was not printed, but: ${run.said()}`);
}

/** Waits for a condition, 30 s at most unless told otherwise. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  problem: () => string = () => "It did not come about.",
  within = patience,
): Promise<void> {
  const deadline = Date.now() + within;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(problem());
    await sleep(20);
  }
}

/** Ends a run in order and returns its exit code. */
export async function end(run: Run, signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
  if (run.child.exitCode === null) run.child.kill(signal);
  return run.ended;
}

/** The number of the running PostgreSQL of a data directory, from its pid file; 0 when there is none. */
export function postmasterOf(dataDir: string): number {
  const path = join(dataDir, "pg/postmaster.pid");
  return existsSync(path) ? Number(readFileSync(path, "utf8").split("\n")[0]) : 0;
}

/** Numbers of all processes that work in the data directory: the server and its backends. Linux only. */
export function processesIn(dataDir: string): number[] {
  const cluster = realpathSync(join(dataDir, "pg"));
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && folderOf(name) === cluster)
    .map(Number);
}

export async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  await new Promise((done) => server.close(done));
  return String(typeof address === "object" && address ? address.port : 0);
}

function folderOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return "";
  }
}
