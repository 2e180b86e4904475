import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { beforeExit, beginShutdown } from "./shutdown";

/** Runs `next dev`, which compiles on the fly; when it ends, so do we. */
export function runNextDev(root: string, { HOST, PORT }: { HOST: string; PORT: number }): void {
  const child = spawn(
    process.execPath,
    [join(root, "node_modules/next/dist/bin/next"), "dev", "-p", String(PORT), "-H", HOST],
    { cwd: root, stdio: "inherit", env: { ...process.env, NODE_ENV: "development" } },
  );
  const ended = new Promise<number>((done) => {
    child.once("exit", (code) => done(code ?? 1));
  });
  beforeExit(async () => {
    child.kill("SIGTERM");
    if ((await Promise.race([ended, sleep(5000, "late" as const)])) === "late")
      child.kill("SIGKILL");
  });
  void ended.then((code) => beginShutdown(code));
}
