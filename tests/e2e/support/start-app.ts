import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startPostgres } from "@/server/postgres/start-postgres";
import { atDatabase, runOn } from "@/tests/support/database";
import { startMailServer } from "@/tests/support/mail-server";

const startWithin = 300_000;

/**
 * Runs Cairn for the tests and tells them where it is. The workers get the addresses through the environment.
 * With TEST_DATABASE_URL it runs on a database of its own on that server.
 */
export default async function startApp(): Promise<() => Promise<void>> {
  process.env.NEXTAUTH_SECRET = "a secret for the tests that is long enough";
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return runApp();

  const name = `cairn_e2e_${randomBytes(4).toString("hex")}`;
  await runOn(server, `create database ${name} template template0`);
  const end = await runApp(atDatabase(server, name));
  return async () => {
    await end();
    await runOn(server, `drop database ${name} with (force)`);
  };
}

/**
 * Runs Cairn as a user would, with a data directory of its own, and makes it the one that this process's tests
 * are about.
 *
 * @param databaseUrl of an external database; the built-in PostgreSQL when left out
 * @returns what ends it and removes its data
 */
export async function runApp(databaseUrl?: string): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "cairn-e2e-"));
  const mailDir = mkdtempSync(join(tmpdir(), "cairn-e2e-mail-"));
  const mail = await startMailServer(mailDir);
  const port = await freePort();
  Object.assign(process.env, {
    CAIRN_E2E_MAIL: mailDir,
    CAIRN_E2E_URL: `http://localhost:${port}`,
    CAIRN_E2E_DATA: dataDir,
  });
  const app = spawn(process.execPath, ["server/start.mjs", "start"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
      PORT: String(port),
      DATA_DIR: dataDir,
      // Each test names a network address of its own, so that their limits are apart.
      TRUSTED_PROXY: "127.0.0.1,::1",
      LOG_LEVEL: "warn",
      ...{ SMTP_URL: mail.url, MAIL_FROM: "Cairn <cairn@example.org>" },
    },
  });
  process.once("exit", () => app.kill("SIGTERM"));
  await ready(app);
  // Adopts the server that Cairn has started: for making learners and for looking, not for the app.
  process.env.CAIRN_E2E_DATABASE = databaseUrl ?? (await startPostgres({ dataDir })).ownerUrl;

  return async () => {
    const ended = new Promise((done) => app.once("exit", done));
    app.kill("SIGTERM");
    await ended;
    await mail.stop();
    rmSync(mailDir, { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  };
}

function ready(app: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error("Cairn did not start.")), startWithin);
    app.once("exit", (code) => fail(new Error(`Cairn ended with ${code} before it was ready.`)));
    app.stdout?.on("data", (chunk: Buffer) => {
      process.stdout.write(chunk);
      if (!chunk.toString().includes("Cairn is ready")) return;
      clearTimeout(timer);
      done();
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, "localhost", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
