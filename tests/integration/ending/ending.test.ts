import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { GET as notes } from "@/app/api/v1/notes.md/route";
import { changeEnding } from "@/lib/actions/ending";
import { idle } from "@/lib/actions/result";
import { encodeSession } from "@/lib/auth/session-cookie";
import { db } from "@/lib/data/client";
import { saveLetterChoice } from "@/lib/data/mail-choices";
import { saveNote } from "@/lib/data/notes";
import { listYears, reactivateYear, startAnotherYear } from "@/lib/data/years";
import { addDays } from "@/lib/domain/calendar-date";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";
import { loadDashboard } from "@/lib/loaders/dashboard";
import { loadEnding } from "@/lib/loaders/ending";
import { planLetters, sendDueMails } from "@/lib/mail/send-due-mails";
import { connectMailServer } from "@/lib/mail/transport";
import words from "@/messages/en.json";
import {
  activeYear,
  addLearner,
  openSessionOf,
  publishBuiltIn,
} from "@/tests/support/built-in-year";
import { ownerUrl, runOn } from "@/tests/support/database";
import { startMailServer, type TestMailServer } from "@/tests/support/mail-server";
import { countStatements } from "@/tests/support/stored-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
  process.env.LOG_LEVEL = "silent";
  return { cookie: "" };
});
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => ({ value: browser.cookie }) }),
  headers: async () => new Headers({ origin: "http://localhost:3000", host: "localhost:3000" }),
}));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "en",
  getMessages: async () => words,
}));

const today = todayFor({ instant: new Date(), timeZone: "UTC", dayEndsAt: 180 });
const startDate = addDays(today, -60);

let server: TestMailServer;
let ada: UserId;
let yearId: string;

beforeAll(async () => {
  server = await startMailServer();
  await publishBuiltIn();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await db.user.deleteMany({});
  const { userId, enrollment } = await addLearner({ startDate });
  [ada, yearId] = [userId, enrollment.id];
  await signIn(ada);
});

async function signIn(userId: UserId) {
  browser.cookie = await encodeSession(await openSessionOf(userId));
}

function send(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ yearId, ...fields })) form.set(name, value);
  return changeEnding(idle, form);
}

const stop = { ending: "stopped", endedOn: addDays(today, -2), note: "It was\na good autumn." };

const stored = async (userId = ada) => {
  const [row] = await runOn(
    ownerUrl(),
    `select to_jsonb(e) - 'ending' - 'endedOn' - 'endingNote' as rest, ending, "endedOn"::text, "endingNote"
     from "Enrollment" e where "userId" = $1 and active`,
    [userId],
  );
  return row;
};

describe("ending a year", () => {
  it("changes three columns, goes on with it, and takes both back to the letter", async () => {
    const before = await stored();
    expect(await send(stop)).toEqual({
      status: "done",
      value: {
        before: null,
        after: { kind: "stopped", on: stop.endedOn, note: stop.note },
      },
    });
    expect(await stored()).toEqual({
      rest: before?.rest,
      ...{ ending: "stopped", endedOn: stop.endedOn, endingNote: stop.note },
    });
    expect((await activeYear(ada)).ending).toEqual({ kind: "stopped", on: stop.endedOn });

    const goneOn = await send({ ending: "none" });
    expect(await stored()).toEqual(before);
    if (goneOn.status !== "done" || !goneOn.value.before) throw new Error("It did not go on.");
    const { kind, on, note } = goneOn.value.before;
    await send({ ending: kind, endedOn: on, note });
    expect(await stored()).toMatchObject({ ending: "stopped", endingNote: stop.note });

    const changed = await send({ ...stop, ending: "job", endedOn: today });
    expect(changed).toMatchObject({
      value: { before: { kind: "stopped" }, after: { kind: "job", on: today } },
    });
  });

  it("keeps what was typed when it is refused", async () => {
    const refused = async (fields: Record<string, string>) => {
      const state = await send({ ...stop, ...fields });
      return state.status === "failed" ? { ...state.fields, note: state.values.note } : state;
    };
    const { note } = stop;
    expect(await refused({ endedOn: addDays(today, 1) })).toEqual({ endedOn: "afterToday", note });
    expect(await refused({ endedOn: addDays(startDate, -1) })).toEqual({
      ...{ endedOn: "beforeStart", note },
    });
    expect(await refused({ endedOn: "" })).toEqual({ endedOn: "required", note });
    expect(await refused({ endedOn: "2026-02-30" })).toEqual({ endedOn: "invalidDate", note });
    expect(await refused({ ending: "failed" })).toEqual({ ending: "unknownValue", note });
    expect(await refused({ note: "x".repeat(2001) })).toMatchObject({ note: "x".repeat(2001) });
    expect(await stored()).toMatchObject({ ending: null });
  });

  it("does nothing to somebody else's year, or to one that is not the active one", async () => {
    const bob = await addLearner({ startDate });
    await signIn(bob.userId);
    expect(await send(stop)).toMatchObject({ status: "failed", error: "notFound" });
    expect(await stored()).toMatchObject({ ending: null });
    expect(await stored(bob.userId)).toMatchObject({ ending: null });
  });

  it("stays with its year when another one is started or taken up again", async () => {
    await send(stop);
    const { versionId } = await activeYear(ada);
    const isStarted = await startAnotherYear(ada, {
      ...{ fromId: yearId, versionId, startDate: today, hoursHundredths: 1200, trackKey: null },
      ...{ knownWeeks: [], baselineDates: [], bringOver: true },
    });
    expect(isStarted).toBe(true);
    expect((await listYears(ada)).map(({ ending }) => ending?.kind ?? null)).toEqual([
      ...[null, "stopped"],
    ]);
    expect((await activeYear(ada)).ending).toBeNull();
    expect(await send({ ending: "none" })).toMatchObject({ error: "notFound" });
    await reactivateYear(ada, yearId);
    expect((await activeYear(ada)).ending).toEqual({ kind: "stopped", on: stop.endedOn });
  });
});

describe("after an ending", () => {
  it("the dashboard asks for nothing, and takes three statements", async () => {
    const long = new Date(Date.now() - 60 * 86_400_000);
    await db.enrollment.updateMany({ data: { createdAt: long } });
    expect(await loadDashboard()).toMatchObject({ ending: null, comingBack: { days: 60 } });
    await send(stop);
    const shown = await loadDashboard();
    expect(shown).toMatchObject({
      ending: { kind: "stopped" },
      ...{ comingBack: null, rest: null, rhythm: null },
    });
    expect(shown.stones.some(({ planned, current }) => planned || current)).toBe(false);
    expect(await countStatements(loadDashboard)).toBeLessThanOrEqual(3);
  });

  it("no weekly letter is planned, and one that was is not sent", async () => {
    const now = new Date();
    const weekday = now.getUTCDay() || 7;
    await saveLetterChoice(ada, { isOn: true, weekday, hour: now.getUTCHours() });
    await db.user.update({ where: { id: ada }, data: { emailVerifiedAt: now } });
    await db.$executeRaw`UPDATE "MailChoice" SET "updatedAt" = now() - interval '7 days'`;
    const planned = () => db.mailJob.count({ where: { kind: "weeklyLetter" } });

    await send(stop);
    await planLetters(now);
    expect(await planned()).toBe(0);
    await send({ ending: "none" });
    await planLetters(now);
    expect(await planned()).toBe(1);

    await send(stop);
    const mailServer = connectMailServer({ url: server.url, from: "Cairn <a@example.org>" });
    const isStopping = () => false;
    await sendDueMails({ server: mailServer, site: "https://cairn.example.org", isStopping });
    expect(server.received).toEqual([]);
    expect(await db.mailJob.findFirst({})).toMatchObject({ sentAt: null, problem: "silent" });
  });

  it("the page sums the year up, and says where the learner's own page is", async () => {
    expect(await loadEnding("job")).toMatchObject({ ending: null, chosen: "job", ended: null });
    expect(await loadEnding("nonsense")).toMatchObject({ chosen: null, offered: null });
    await runOn(
      ownerUrl(),
      `insert into "TaskState" ("enrollmentId", "taskKey", state, "on", seq)
       select $1, t.key, 'done', $2, 0 from "Enrollment" e
       join "Milestone" m on m."versionId" = e."versionId" and m.week <= 5
       join "Task" t on t."versionId" = m."versionId" and t."milestoneKey" = m.key where e.id = $1`,
      [yearId, startDate],
    );
    await send(stop);
    const { ending, ended } = await loadEnding(undefined);
    expect(ending).toEqual({ kind: "stopped", on: stop.endedOn, note: stop.note });
    expect(ended).toMatchObject({
      summary: { weeks: { finished: 5, total: 52 }, firstDay: startDate, days: 59 },
      page: { published: null, linksInForce: 0 },
    });
  });
});

describe("notes, reviews and letters as a file", () => {
  const ask = async (query = "") => {
    const request = new Request(`http://localhost:3000/api/v1/notes.md${query}`);
    return notes(request, { params: Promise.resolve({}) });
  };

  it("is the same each time, in three languages, and holds nobody else's", async () => {
    const subject = { kind: "task", key: "f01-t1" } as const;
    await saveNote(ada, subject, { text: "Ada *typed* this.", stoppedAt: "cell 7", version: 0 });
    const bob = await addLearner({ startDate });
    await saveNote(bob.userId, subject, { text: "Bob typed this.", version: 0 });

    const answer = await ask();
    expect(answer.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const text = await answer.text();
    expect(text).toContain("**Where I stopped:** cell 7\n\nAda *typed* this.\n");
    expect(text).not.toContain("Bob");
    expect(await (await ask("?language=en")).text()).toBe(text);
    expect(await (await ask("?language=ko")).text()).toContain("### 1주차: ");
    expect(await (await ask("?language=ja")).text()).toContain("### 第1週：");
    expect(await (await ask("?language=xx")).text()).toBe(text);
  });
});
