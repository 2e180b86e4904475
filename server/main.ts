import { runAccount } from "./account";
import { makeMigration } from "./make-migration";
import { prepare } from "./prepare";
import { checkSecurityFloors } from "./security-floors";
import { serve } from "./serve";
import { beginShutdown, isShuttingDown, shutDownOnSignals, surviveBrokenPipes } from "./shutdown";
import type { Task } from "./task";

/** The starter gives all but `prepare`, which the tests replace. */
type Given = Omit<Task, "prepare"> & Partial<Task> & { command: string };

/** Runs one subcommand of `node server/start.mjs`. */
export async function main({ command, ...given }: Given): Promise<void> {
  const task = { prepare, ...given };
  surviveBrokenPipes();
  shutDownOnSignals();
  loadEnvironmentFile(task.root);
  try {
    checkSecurityFloors(task.root);
    await run(command, task);
  } catch (error) {
    if (isShuttingDown()) return;
    console.error(sentenceOf(error));
    await beginShutdown(1);
  }
}

async function run(command: string, task: Task): Promise<void> {
  switch (command) {
    case "start":
    case "dev":
    case "demo":
      return serve(command, task);
    case "build":
      await task.prepare(task.root, { isNextNeeded: true });
      return beginShutdown(0);
    case "account":
      await runAccount(task);
      return beginShutdown(0);
    case "make-migration":
      console.log(await makeMigration(task.root, task.args[0] ?? "change"));
      return beginShutdown(0);
    case "content-check":
      return beginShutdown(await task.run("server/content-check.ts"));
    default:
      throw new Error(`There is no command ${command}: start, dev, demo, account or build.`);
  }
}

/** A file `.env` gives what the environment itself does not. */
function loadEnvironmentFile(root: string): void {
  try {
    process.loadEnvFile(`${root}/.env`);
  } catch {
    // There is none, which is the usual case.
  }
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return process.env.LOG_LEVEL === "debug" ? (error.stack ?? error.message) : error.message;
}
