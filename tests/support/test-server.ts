import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startPostgres } from "@/server/postgres/start-postgres";

export type TestServer = {
  ownerUrl: string;
  appUrl: string;
  /** Database to copy new ones from. */
  template: string;
  stop: () => Promise<void>;
};

/** Runs a PostgreSQL of its own for the tests, or uses the external one. */
export async function startTestServer(externalUrl: string | undefined): Promise<TestServer> {
  if (externalUrl) {
    const nothing = async () => undefined;
    return { ownerUrl: externalUrl, appUrl: externalUrl, template: "template0", stop: nothing };
  }
  const dataDir = mkdtempSync(join(tmpdir(), "cairn-test-"));
  const guard = guardAgainstDeath(dataDir);
  const server = await startPostgres({ dataDir });
  return {
    ownerUrl: server.ownerUrl,
    appUrl: server.appUrl,
    template: "cairn",
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
      guard.end();
    },
  };
}

/**
 * Ends the server and removes its folder when this process ends in any way, kill -9 included: its end of
 * the pipe closes then. The server may just be starting, so it is looked for more than once.
 */
function guardAgainstDeath(dataDir: string): { end: () => void } {
  const script = `
    const fs = require("node:fs");
    const folder = ${JSON.stringify(dataDir)};
    function endServer() {
      try {
        process.kill(Number(fs.readFileSync(folder + "/pg/postmaster.pid", "utf8").split("\\n")[0]), "SIGINT");
      } catch {}
    }
    process.stdin.resume().on("end", () => {
      const tries = setInterval(endServer, 200);
      setTimeout(() => {
        clearInterval(tries);
        fs.rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
      }, 4000);
    });`;
  const guard = spawn(process.execPath, ["-e", script], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.unref();
  return { end: () => guard.kill() };
}
