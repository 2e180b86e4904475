import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { POST } from "@/app/api/v1/letter/[token]/route";
import { hashSecret } from "@/lib/auth/secrets";
import { db } from "@/lib/data/client";
import { saveLetterChoice } from "@/lib/data/mail-choices";
import { findSessionUser } from "@/lib/data/sessions";
import { addDays } from "@/lib/domain/calendar-date";
import { type Locale, locales } from "@/lib/domain/locale";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";
import { sendDueMails } from "@/lib/mail/send-due-mails";
import { connectMailServer } from "@/lib/mail/transport";
import { addLearner, openSessionOf, publishBuiltIn } from "@/tests/support/built-in-year";
import { startMailServer, type TestMailServer } from "@/tests/support/mail-server";

let server: TestMailServer;
beforeAll(async () => {
  process.env.LOG_LEVEL = "silent";
  server = await startMailServer();
  await publishBuiltIn();
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.received.length = 0;
  await db.user.deleteMany({});
});

const site = "https://cairn.example.org";
const today = todayFor({ instant: new Date(), timeZone: "UTC", dayEndsAt: 180 });

const send = () =>
  sendDueMails({
    server: connectMailServer({ url: server.url, from: "Cairn <letters@cairn.example.org>" }),
    site,
    isStopping: () => false,
  });

const dayLong = 86_400_000;

/** Somebody ten days into their year, whose letter fell due within this hour. */
async function withLetter({ locale = "en" as Locale, isConfirmed = true } = {}): Promise<UserId> {
  const { userId } = await addLearner({ startDate: addDays(today, -10) });
  const now = new Date();
  const weekday = now.getUTCDay() === 0 ? 7 : now.getUTCDay();
  await saveLetterChoice(userId, { isOn: true, weekday, hour: now.getUTCHours() });
  await db.user.update({
    where: { id: userId },
    data: {
      ...{ locale, emailVerifiedAt: isConfirmed ? now : null },
      lastVisitAt: new Date(now.getTime() - 30 * dayLong),
    },
  });
  await letWeekPass();
  return userId;
}

/** As if what was planned, sent and chosen so far had been a week ago. */
async function letWeekPass(): Promise<void> {
  await db.$executeRaw`UPDATE "MailChoice" SET "updatedAt" = "updatedAt" - interval '7 days',
    "pausedAt" = "pausedAt" - interval '7 days'`;
  await db.$executeRaw`UPDATE "MailJob" SET "sentAt" = "sentAt" - interval '7 days',
    subject = (subject::date - 7)::text`;
}

const theMail = () => {
  const [only, ...others] = server.received;
  if (!only || others.length > 0) throw new Error(`${server.received.length} mails arrived.`);
  return only;
};

const headersOf = ({ raw }: { raw: string }) => raw.split("\r\n\r\n")[0] ?? "";

describe("a weekly letter that falls due", () => {
  it.each(locales)(
    "arrives in the language of the learner, as text and as HTML (%s)",
    async (locale) => {
      const userId = await withLetter({ locale });
      await send();
      await send();

      const { mail, to, raw } = theMail();
      const { email } = await db.user.findUniqueOrThrow({ where: { id: userId } });
      expect(to).toEqual([email]);
      const subject = { en: /^Week 1: /, ko: /^1주차: /, ja: /^第1週：/ }[locale];
      expect(mail.subject).toMatch(subject);
      expect(mail.text).toContain(mail.subject);
      expect(mail.text).toContain(
        { en: "The next two steps", ko: "다음에 할 일", ja: "次にすること" }[locale],
      );
      expect(mail.html).toContain(`<html lang="${locale}">`);
      expect(mail.from).toMatchObject({ name: "Cairn", address: "letters@cairn.example.org" });
      expect(raw).toMatch(/content-type: multipart\/alternative/i);
      expect(mail.attachments).toEqual([]);
    },
  );

  it("says how to stop it with one click, under a Message-ID of its own", async () => {
    await withLetter();
    await send();
    const { id } = await db.mailJob.findFirstOrThrow({});
    const headers = headersOf(theMail()).replaceAll(/\r\n\s+/g, " ");
    expect(headers).toMatch(
      /^List-Unsubscribe: <https:\/\/cairn\.example\.org\/letter\/[\w-]{43}>\r$/m,
    );
    expect(headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(headers).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(headers).toContain(`Message-ID: <${id}@cairn.example.org>`);
    expect(headers).not.toMatch(/nodemailer/i);
  });

  it("keeps only the hash of what stops it", async () => {
    await withLetter();
    await send();
    const token = await db.token.findFirstOrThrow({ where: { kind: "letter" } });
    const secret = secretOf(theMail().mail.text);
    expect(token.hash).toBe(hashSecret(secret));
    expect(JSON.stringify(await db.token.findMany({}))).not.toContain(secret);
  });

  it("does not go to an address that is not confirmed, nor to somebody who stopped it", async () => {
    await withLetter({ isConfirmed: false });
    const other = await withLetter();
    await db.mailChoice.update({ where: { userId: other }, data: { isOn: false } });
    await send();
    expect(server.received).toEqual([]);
    expect(await db.mailJob.count()).toBe(0);
  });

  it("does not go out when it was stopped, or the address changed, after it was planned", async () => {
    const userId = await withLetter();
    server.refuseWith = 450;
    await send();
    server.refuseWith = null;
    await db.user.update({ where: { id: userId }, data: { emailVerifiedAt: null } });
    await db.mailJob.updateMany({ data: { runAt: new Date(Date.now() - 1_000) } });
    await send();
    expect(server.received).toEqual([]);
    expect(await db.mailJob.findFirstOrThrow({})).toMatchObject({ problem: "unwanted" });
  });

  it("is not sent in a break, and is not counted either", async () => {
    const userId = await withLetter();
    const { id: enrollmentId } = await db.enrollment.findFirstOrThrow({ where: { userId } });
    const [from, to] = [addDays(today, -1), addDays(today, 5)].map(
      (day) => new Date(`${day}T00:00:00Z`),
    );
    await db.planChange.create({
      data: { enrollmentId, kind: "break", fromDate: from ?? null, toDate: to ?? null },
    });
    await send();
    expect(server.received).toEqual([]);
    expect(await db.mailJob.findFirstOrThrow({})).toMatchObject({
      problem: "silent",
      sentAt: null,
    });
    expect(await db.mailChoice.findFirstOrThrow({})).toMatchObject({ unanswered: 0 });
  });

  it("is left out when the mail server was gone for days", async () => {
    await withLetter();
    server.refuseWith = 450;
    await send();
    server.refuseWith = null;
    const late = addDays(today, -3);
    await db.mailJob.updateMany({ data: { subject: late, runAt: new Date(Date.now() - 1_000) } });
    await db.mailChoice.updateMany({ data: { weekday: 1 + (new Date().getUTCDay() % 7) } });
    await send();
    expect(server.received).toEqual([]);
    expect(await db.mailJob.findFirstOrThrow({ where: { subject: late } })).toMatchObject({
      problem: "late",
    });
  });
});

describe("letters without a visit", () => {
  it("pause after four, saying so in the fourth, and begin again after a visit", async () => {
    const userId = await withLetter();
    for (let week = 0; week < 6; week += 1) {
      await send();
      await letWeekPass();
    }
    const texts = server.received.map(({ mail }) => mail.text ?? "");
    expect(texts).toHaveLength(4);
    expect(texts.map((text) => text.includes("the letters pause here"))).toEqual([
      ...[false, false, false, true],
    ]);

    await findSessionUser(hashSecret(await openSessionOf(userId)));
    await send();
    expect(server.received).toHaveLength(5);
    expect(server.received[4]?.mail.text).not.toContain("pause");
    expect(await db.mailChoice.findFirstOrThrow({})).toMatchObject({
      unanswered: 1,
      pausedAt: null,
    });
  });

  it("count from the last visit", async () => {
    const userId = await withLetter();
    for (let week = 0; week < 5; week += 1) {
      await send();
      if (week === 1) {
        await db.user.update({ where: { id: userId }, data: { lastVisitAt: null } });
        await findSessionUser(hashSecret(await openSessionOf(userId)));
      }
      await letWeekPass();
      await db.$executeRaw`UPDATE "User" SET "lastVisitAt" = "lastVisitAt" - interval '7 days'`;
    }
    expect(server.received).toHaveLength(5);
    expect(await db.mailChoice.findFirstOrThrow({})).toMatchObject({ unanswered: 3 });
  });
});

describe("a visit", () => {
  it("is noted with the session, once an hour at most", async () => {
    const { userId } = await addLearner();
    const session = hashSecret(await openSessionOf(userId));
    const visit = async () => {
      await findSessionUser(session);
      return (await db.user.findUniqueOrThrow({ where: { id: userId } })).lastVisitAt;
    };
    const first = await visit();
    expect(first).not.toBeNull();
    expect(await visit()).toEqual(first);

    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    await db.user.update({ where: { id: userId }, data: { lastVisitAt: longAgo } });
    expect((await visit())?.getTime()).toBeGreaterThan(longAgo.getTime());
  });

  it("waits for nobody who changes the account meanwhile", async () => {
    const { userId } = await addLearner();
    const session = hashSecret(await openSessionOf(userId));
    await db.user.update({ where: { id: userId }, data: { lastVisitAt: null } });
    await db.$transaction(async (tx) => {
      await tx.user.update({ where: { id: userId }, data: { name: "Changing" } });
      expect((await findSessionUser(session))?.userId).toBe(userId);
    });
  });
});

describe("the link that stops the letter", () => {
  const post = (token: string, query = "") =>
    POST(new Request(`http://localhost/api/v1/letter/${token}${query}`, { method: "POST" }), {
      params: Promise.resolve({ token }),
    });
  const isOn = async () => (await db.mailChoice.findFirstOrThrow({})).isOn;

  it("stops it with one click of a mail program, without session, cookie or origin", async () => {
    await withLetter();
    await send();
    const answer = await post(secretOf(theMail().mail.text));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("location")).toBeNull();
    expect(await isOn()).toBe(false);
    await letWeekPass();
    await send();
    expect(server.received).toHaveLength(1);
  });

  it("leads a browser back to its page, from which the letter can be started again", async () => {
    await withLetter();
    await send();
    const secret = secretOf(theMail().mail.text);
    expect((await post(secret, "?letter=off")).status).toBe(303);
    expect(await isOn()).toBe(false);
    expect((await post(secret, "?letter=on")).status).toBe(303);
    expect(await isOn()).toBe(true);
  });

  it("answers the same for what was never there and for what is over, and changes nothing", async () => {
    await withLetter();
    await send();
    const secret = secretOf(theMail().mail.text);
    await db.token.updateMany({ data: { expiresAt: new Date(Date.now() - 1_000) } });
    const [over, never] = [await post(secret), await post("x".repeat(43))];
    expect([over.status, never.status]).toEqual([404, 404]);
    expect(await over.text()).toBe(await never.text());
    expect(await isOn()).toBe(true);
  });
});

/** The secret of the link that stops the letter. */
function secretOf(text: string | undefined): string {
  const secret = /\/letter\/([\w-]+)/.exec(text ?? "")?.[1];
  if (!secret) throw new Error("The letter has no link that stops it.");
  return secret;
}
