import { setTimeout as sleep } from "node:timers/promises";
import { BroadcastChannel, Worker } from "node:worker_threads";

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/lib/data/client";
import { planMails } from "@/lib/data/mail-jobs";
import { keepSending, mailChannel } from "@/server/mail-clock";
import { addAccount } from "@/tests/support/built-in-year";
import { bundleProgram } from "@/tests/support/cairn/bundle";
import {
  startMailServer,
  startSilentServer,
  type TestMailServer,
} from "@/tests/support/mail-server";

let server: TestMailServer;
let program: string;
beforeAll(async () => {
  server = await startMailServer();
  program = await bundleProgram("server/mail.ts");
});
afterAll(() => server.stop());
beforeEach(async () => {
  await db.user.deleteMany({});
  server.received.length = 0;
});

/** Runs the program as the server does: in a thread of its own, with the server's environment. */
function start(smtpUrl = server.url): { worker: Worker; ended: Promise<number> } {
  const worker = new Worker(program, {
    env: {
      ...process.env,
      ...{ SMTP_URL: smtpUrl, MAIL_FROM: "cairn@example.org", LOG_LEVEL: "silent" },
      APP_URL: "https://cairn.example.org",
    },
  });
  const ended = new Promise<number>((done, fail) => {
    worker.once("error", fail);
    worker.once("exit", done);
  });
  return { worker, ended };
}

async function planSome(count: number): Promise<void> {
  const userId = await addAccount();
  const runAt = new Date(Date.now() - 1_000);
  await planMails(
    Array.from({ length: count }, (_, index) => ({
      ...{ userId, kind: "confirmAddress" as const, subject: String(index), runAt },
    })),
  );
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400 && !(await isSo()); tries += 1) await sleep(50);
}

const claimed = () => db.mailJob.count({ where: { attempts: { gt: 0 } } });

describe("the program that sends mail", () => {
  it("sends what is due with links to the public address, and ends", async () => {
    await planSome(2);
    expect(await start().ended).toBe(0);
    expect(server.received).toHaveLength(2);
    expect(server.received[0]?.mail.text).toContain("https://cairn.example.org/confirm/");
  });

  it("loses nothing when it is killed while it sends", async () => {
    await planSome(1);
    const silent = await startSilentServer();
    const { worker, ended } = start(silent.url);
    await until(async () => (await claimed()) === 1);
    await worker.terminate();
    await ended;
    await silent.stop();

    expect(await start().ended).toBe(0);
    expect(server.received).toEqual([]);
    await db.mailJob.updateMany({ data: { lockedUntil: new Date(Date.now() - 1_000) } });
    expect(await start().ended).toBe(0);
    expect(server.received).toHaveLength(1);
  });

  it("stops after the mail in hand when the server is about to end", async () => {
    await planSome(60);
    const { ended } = start();
    await until(async () => (await claimed()) > 0);
    const channel = new BroadcastChannel(mailChannel);
    channel.postMessage("stop");
    channel.close();
    expect(await ended).toBe(0);
    const sent = await db.mailJob.count({ where: { sentAt: { not: null } } });
    expect(sent).toBeLessThan(60);
    expect(await claimed()).toBe(sent);
    expect(server.received).toHaveLength(sent);
  });
});

describe("the clock of mail", () => {
  it("sends at once, and goes on when sending fails", async () => {
    let sent = 0;
    keepSending(process.env.DATABASE_URL ?? "", async () => {
      sent += 1;
      throw new Error("No mail today");
    });
    await until(async () => sent > 0);
    expect(sent).toBe(1);
  });
});
