import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/lib/data/client";
import { claimMail, markSent, planMails } from "@/lib/data/mail-jobs";
import { attemptsAtMost } from "@/lib/domain/mail-retry";
import type { UserId } from "@/lib/domain/user";
import { sendDueMails } from "@/lib/mail/send-due-mails";
import { connectMailServer } from "@/lib/mail/transport";
import { addAccount } from "@/tests/support/built-in-year";
import {
  startMailServer,
  startSilentServer,
  type TestMailServer,
} from "@/tests/support/mail-server";

let server: TestMailServer;
beforeAll(async () => {
  process.env.LOG_LEVEL = "silent";
  server = await startMailServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.received.length = 0;
  server.refuseWith = null;
  await db.mailJob.deleteMany({});
});

const site = "https://cairn.example.org";
const from = "Cairn <cairn@example.org>";

type Wanted = { isStopping?: () => boolean; patience?: number };

const sendTo = (url: string, { isStopping = () => false, patience = 10_000 }: Wanted = {}) =>
  sendDueMails({ server: connectMailServer({ url, from, patience }), site, isStopping });

/** Somebody who has asked to confirm their address, `count` times. */
async function withMails(count = 1): Promise<UserId> {
  const userId = await addAccount();
  const runAt = new Date(Date.now() - 1_000);
  await planMails(
    Array.from({ length: count }, (_, index) => ({
      ...{ userId, kind: "confirmAddress" as const, subject: `mail ${index}`, runAt },
    })),
  );
  return userId;
}

const theJob = () => db.mailJob.findFirstOrThrow({});

/** Minutes from now until the job is due, rounded. */
const wait = (runAt: Date) => Math.round((runAt.getTime() - Date.now()) / 60_000);

/** As if the pause after a failure were over. */
const letTimePass = () => db.mailJob.updateMany({ data: { runAt: new Date(Date.now() - 1_000) } });

describe("sending mail", () => {
  it("sends each mail once, however many processes send at the same time", async () => {
    await withMails(12);
    await Promise.all([sendTo(server.url), sendTo(server.url), sendTo(server.url)]);
    await sendTo(server.url);

    const ids = server.received.map(({ mail }) => mail.messageId);
    expect(ids).toHaveLength(12);
    expect(new Set(ids).size).toBe(12);
    expect(await db.mailJob.count({ where: { sentAt: null } })).toBe(0);
  });

  it("plans a mail of one kind once", async () => {
    const userId = await withMails();
    const again = { userId, kind: "confirmAddress" as const, subject: "mail 0", runAt: new Date() };
    await planMails([again, again]);
    expect(await db.mailJob.count()).toBe(1);
  });

  it.each([450, 550])(
    "tries again after %i, with growing pauses, and then gives up",
    async (status) => {
      await withMails();
      server.refuseWith = status;
      const pauses: number[] = [];
      for (let tries = 1; tries < attemptsAtMost; tries += 1) {
        await sendTo(server.url);
        const job = await theJob();
        expect(job).toMatchObject({
          attempts: tries,
          failedAt: null,
          problem: `EENVELOPE ${status}`,
        });
        pauses.push(wait(job.runAt));
        await letTimePass();
      }
      expect(pauses).toEqual([1, 5, 30, 120, 480]);

      await sendTo(server.url);
      expect(await theJob()).toMatchObject({
        attempts: attemptsAtMost,
        failedAt: expect.any(Date),
      });
      server.refuseWith = null;
      await letTimePass();
      await sendTo(server.url);
      expect(server.received).toEqual([]);
    },
  );

  it("waits for the pause to pass, and sends when the server takes mail again", async () => {
    await withMails();
    server.refuseWith = 451;
    await sendTo(server.url);
    server.refuseWith = null;
    await sendTo(server.url);
    expect(server.received).toHaveLength(0);

    await letTimePass();
    await sendTo(server.url);
    expect(server.received).toHaveLength(1);
    expect(await theJob()).toMatchObject({ attempts: 2, problem: "", sentAt: expect.any(Date) });
  });

  it("leaves all other mails for later when the server is gone or says nothing", async () => {
    await withMails(3);
    await sendTo("smtp://127.0.0.1:9");
    expect(await db.mailJob.findMany({ where: { attempts: 1 } })).toMatchObject([
      { problem: "ECONNREFUSED" },
    ]);

    const silent = await startSilentServer();
    await sendTo(silent.url, { patience: 200 });
    await silent.stop();
    expect(await db.mailJob.findMany({ where: { problem: "ETIMEDOUT" } })).toHaveLength(1);
    expect(await db.mailJob.count({ where: { attempts: 0 } })).toBe(1);
  });

  it("goes on with the next mail when the server refuses one", async () => {
    await withMails(3);
    server.refuseWith = 550;
    await sendTo(server.url);
    expect(await db.mailJob.count({ where: { attempts: 1 } })).toBe(3);
  });

  it("keeps no address and no text with what failed", async () => {
    const userId = await withMails();
    server.refuseWith = 550;
    await sendTo(server.url);
    const { email } = await db.user.findUniqueOrThrow({ where: { id: userId } });
    const kept = JSON.stringify(await theJob());
    expect(kept).not.toContain(email);
    expect(kept).not.toContain("@");
  });

  it("sends again what a killed process had taken on, under the same Message-ID", async () => {
    await withMails();
    // The process dies after the server took the mail, and before it is noted.
    const job = await claimMail();
    if (!job) throw new Error("Nothing was due.");
    const mail = { locale: "en", subject: "s", text: "t", html: "<p>t</p>" } as const;
    await connectMailServer({ url: server.url, from }).send({
      ...mail,
      to: "a@example.com",
      id: job.id,
    });
    await sendTo(server.url);
    expect(server.received).toHaveLength(1);

    await db.mailJob.updateMany({ data: { lockedUntil: new Date(Date.now() - 1_000) } });
    await sendTo(server.url);
    const [first, second] = server.received;
    expect(second?.mail.messageId).toBe(first?.mail.messageId);
    expect(await theJob()).toMatchObject({ attempts: 2, sentAt: expect.any(Date) });
    // What the dead one would have noted counts no more.
    await markSent(job);
    expect(await theJob()).toMatchObject({ attempts: 2 });
  });

  it("gives up a mail that has ended every process that took it on", async () => {
    await withMails();
    const lockedUntil = new Date(Date.now() - 1_000);
    await db.mailJob.updateMany({ data: { attempts: attemptsAtMost, lockedUntil } });
    await sendTo(server.url);
    expect(await theJob()).toMatchObject({ problem: "interrupted", failedAt: expect.any(Date) });
    expect(server.received).toEqual([]);
  });

  it("stops between two mails when it is told to", async () => {
    await withMails(5);
    await sendTo(server.url, { isStopping: () => server.received.length >= 2 });
    expect(server.received).toHaveLength(2);
    expect(await db.mailJob.count({ where: { attempts: 0 } })).toBe(3);
  });

  it("sends nothing to an account that is gone", async () => {
    const userId = await withMails();
    await db.user.delete({ where: { id: userId } });
    await sendTo(server.url);
    expect(server.received).toEqual([]);
  });
});
