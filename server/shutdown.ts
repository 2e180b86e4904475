import { isAlive } from "./postgres/processes";

type Step = () => Promise<void> | void;

const steps: Step[] = [];
let ending: Promise<never> | undefined;

/** What has to happen before this process ends; the newest first. Each step bounds its own time. */
export function beforeExit(step: Step): void {
  steps.push(step);
}

export function isShuttingDown(): boolean {
  return ending !== undefined;
}

/** Runs the steps once and ends the process. A step that fails does not keep the others from running. */
export function beginShutdown(code: number): Promise<never> {
  ending ??= end(code);
  return ending;
}

async function end(code: number): Promise<never> {
  for (const step of steps.reverse()) {
    try {
      await step();
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
    }
  }
  return process.exit(code);
}

/**
 * Ends in order on SIGTERM, SIGINT and SIGHUP, and, when npm started us, on the end of npm: a SIGTERM to npm
 * ends npm and its shell and does not reach us.
 */
export function shutDownOnSignals(): void {
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.on(signal, () => void beginShutdown(0));
  }
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    clearInterval(watch);
    void beginShutdown(0);
  }, 500);
  watch.unref();
}

/**
 * Goes on without a reader of the output (`npm start | head`). Without this, every line raises an error,
 * whose report is another line.
 */
export function surviveBrokenPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", () => {
      stream.write = swallow;
    });
  }
}

function swallow(_chunk: unknown, encoding?: unknown, callback?: unknown): boolean {
  const done = typeof encoding === "function" ? encoding : callback;
  if (typeof done === "function") process.nextTick(() => done());
  return true;
}
