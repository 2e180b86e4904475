import ICAL from "ical.js";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { GET as download } from "@/app/api/v1/calendar/route";
import { GET, PUT } from "@/app/calendar/[file]/route";
import { makeFeedPath } from "@/lib/auth/calendar-feeds";
import { encodeSession } from "@/lib/auth/session-cookie";
import { findCalendarSettings, removeCalendarFeed } from "@/lib/data/calendar-feeds";
import { eraseAccount } from "@/lib/data/erasure";
import type { FeedScope } from "@/lib/domain/calendar-feed";
import type { UserId } from "@/lib/domain/user";
import {
  addAccount,
  addLearner,
  openSessionOf,
  publishBuiltIn,
} from "@/tests/support/built-in-year";
import { ownerUrl, runOn } from "@/tests/support/database";
import { countStatements, signedIn } from "@/tests/support/stored-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
  return { cookie: "", cookiesRead: 0, address: "192.0.2.1" };
});
vi.mock("next/headers", () => ({
  cookies: async () => {
    browser.cookiesRead += 1;
    return { get: () => (browser.cookie ? { value: browser.cookie } : undefined) };
  },
  headers: async () => new Headers({ host: "cairn.example" }),
}));

beforeAll(publishBuiltIn);
afterEach(() => vi.useRealTimers());
beforeEach(() => Object.assign(browser, { cookie: "", cookiesRead: 0, address: "192.0.2.1" }));

const ask = (path: string, headers: Record<string, string> = {}) =>
  GET(
    new Request(`http://cairn.example${path}`, {
      headers: { "x-cairn-address": browser.address, ...headers },
    }),
    {
      params: Promise.resolve({ file: path.replace("/calendar/", "") }),
    },
  );

async function makeFeed(userId: UserId, scope: FeedScope = "titles", label = "Phone") {
  const path = await makeFeedPath(await signedIn(userId), { label, scope });
  if (!path) throw new Error("There is no room for this feed.");
  return path;
}

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));

const startsOf = (text: string) =>
  new Map(eventsOf(text).map(({ uid, startDate }) => [uid, startDate.toString()]));

const addBreak = (enrollmentId: string, from: string, to: string) =>
  runOn(
    ownerUrl(),
    `insert into "PlanChange" (id, "enrollmentId", kind, "fromDate", "toDate") values (gen_random_uuid(), $1, 'break', $2, $3)`,
    [enrollmentId, from, to],
  );

describe("a calendar feed", () => {
  it("gives the plan of its learner and of nobody else, without a session", async () => {
    const [ada, bob] = [await addLearner(), await addLearner({ startDate: "2026-02-02" })];
    const [hers, his] = [await makeFeed(ada.userId), await makeFeed(bob.userId)];
    const [first, second] = [await (await ask(hers)).text(), await (await ask(his)).text()];
    const week = ({ enrollment }: typeof ada) => `week-1.${enrollment.id}@cairn`;
    expect(startsOf(first).get(week(ada))).toBe("2026-01-05");
    expect(startsOf(second).get(week(bob))).toBe("2026-02-02");
    expect(first).not.toContain(bob.enrollment.id);
    expect(browser.cookiesRead).toBe(0);
  });

  it("answers with the type of a calendar, sets no cookie, and is asked for anew each time", async () => {
    const answer = await ask(await makeFeed((await addLearner()).userId));
    expect(Object.fromEntries(answer.headers)).toEqual({
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": "private, no-cache",
      etag: expect.stringMatching(/^"[\w-]{27}"$/),
      "x-robots-tag": "noindex",
    });
  });

  it("is stored by its hash alone", async () => {
    const { userId } = await addLearner();
    const path = await makeFeed(userId);
    const secret = path.slice("/calendar/".length, -".ics".length);
    const rows = await runOn(
      ownerUrl(),
      `select t::text as row from "Token" t where "userId" = $1`,
      [userId],
    );
    expect(rows).toHaveLength(1);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it("moves its events when the plan changes, and has the same ids", async () => {
    const { userId, enrollment } = await addLearner();
    const path = await makeFeed(userId);
    const before = await (await ask(path)).text();
    await addBreak(enrollment.id, "2026-01-14", "2026-01-20");
    const after = await (await ask(path)).text();

    const weeks = (text: string) => [...startsOf(text)].filter(([uid]) => uid.startsWith("week-"));
    expect(weeks(after).map(([uid]) => uid)).toEqual(weeks(before).map(([uid]) => uid));
    expect(
      weeks(before)
        .slice(1, 3)
        .map(([, day]) => day),
    ).toEqual(["2026-01-12", "2026-01-19"]);
    expect(
      weeks(after)
        .slice(1, 3)
        .map(([, day]) => day),
    ).toEqual(["2026-01-12", "2026-01-26"]);
    const rest = eventsOf(after).find(({ uid }) => uid.startsWith("break."));
    expect([rest?.startDate.toString(), rest?.endDate.toString()]).toEqual([
      "2026-01-14",
      "2026-01-21",
    ]);
    const sequences = [before, after].map((text) => eventsOf(text)[0]?.sequence);
    expect(sequences).toEqual([0, 1]);
  });

  it("tells who has it already that nothing changed, until something does", async () => {
    const { userId, enrollment } = await addLearner();
    const path = await makeFeed(userId);
    const tag = (await ask(path)).headers.get("etag") ?? "";
    const again = await ask(path, { "if-none-match": `W/${tag}, "other"` });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    await addBreak(enrollment.id, "2026-03-02", "2026-03-02");
    expect((await ask(path, { "if-none-match": tag })).status).toBe(200);
  });

  it("has the tasks only where they were asked for, in the language of the learner", async () => {
    const { userId } = await addLearner();
    await runOn(ownerUrl(), `update "User" set locale = 'ko' where id = $1`, [userId]);
    const [short, long] = [await makeFeed(userId), await makeFeed(userId, "tasks")];
    const texts = [await (await ask(short)).text(), await (await ask(long)).text()];
    expect(texts.map((text) => text.includes("DESCRIPTION"))).toEqual([false, true]);
    expect(eventsOf(texts[0] ?? "")[0]?.summary).toMatch(/^1주차: /);
    expect(texts[0]).toContain("URL;VALUE=URI:http://cairn.example/ko/weeks/f01-pytorch-basics");
  });

  it("is an empty calendar for who has no year", async () => {
    const answer = await ask(await makeFeed(await addAccount()));
    expect(answer.status).toBe(200);
    expect(eventsOf(await answer.text())).toEqual([]);
  });

  it("takes three statements", async () => {
    const path = await makeFeed((await addLearner()).userId);
    await ask(path); // The first load of a roadmap version into memory aside (SPEED, 10).
    expect(await countStatements(() => ask(path))).toBe(3);
  });
});

describe("an address that gives nothing", () => {
  it("is the same in every byte whether it was revoked, never there, or is no secret at all", async () => {
    const { userId } = await addLearner();
    const [revoked, erased] = [await makeFeed(userId), await addLearner()];
    const gone = await makeFeed(erased.userId);
    const { feeds } = await findCalendarSettings(userId);
    expect(await removeCalendarFeed(userId, feeds[0]?.id ?? "")).toBe(true);
    await eraseAccount(erased.userId);

    const paths = [
      ...[revoked, gone, `/calendar/${"A".repeat(43)}.ics`, "/calendar/x.ics", "/calendar/x"],
      ...[revoked.replace(".ics", ""), "/calendar/%00.ics", `/calendar/${"A".repeat(9000)}.ics`],
    ];
    const answers = await Promise.all(
      paths.map(async (path) => {
        const answer = await ask(path);
        return JSON.stringify([answer.status, [...answer.headers], await answer.text()]);
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain("404");
  });

  it("is not looked for when it cannot be a secret", async () => {
    expect(await countStatements(() => ask("/calendar/short.ics"))).toBe(0);
  });

  it("waits after many tries from one network address, before the database is asked", async () => {
    // The budget fills with time, which stands still here.
    vi.useFakeTimers({ toFake: ["Date"] });
    browser.address = "192.0.2.99";
    const many = Array.from({ length: 140 }, () => ask(`/calendar/${"B".repeat(43)}.ics`));
    const statuses = (await Promise.all(many)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(120);
    expect(statuses.at(-1)).toBe(429);
    const answer = await ask("/calendar/x.ics");
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await countStatements(() => ask("/calendar/x.ics"))).toBe(0);
    browser.address = "192.0.2.100";
    expect((await ask("/calendar/x.ics")).status).toBe(404);
  });

  it("is in no line of the log, also when the database fails", async () => {
    const path = await makeFeed((await addLearner()).userId);
    const lines: string[] = [];
    const write = vi.spyOn(process.stderr, "write").mockImplementation((line) => {
      lines.push(String(line));
      return true;
    });
    await runOn(ownerUrl(), `alter table "Token" rename to "Elsewhere"`);
    const answer = await ask(path);
    await runOn(ownerUrl(), `alter table "Elsewhere" rename to "Token"`);
    write.mockRestore();
    const { errorId } = await answer.json();
    expect(answer.status).toBe(500);
    expect(lines.join("")).toContain(errorId);
    expect(lines.join("")).not.toContain(path.slice("/calendar/".length, -".ics".length));
    expect((await ask(path)).status).toBe(200);
  });

  it("takes no other method", async () => {
    expect([(await PUT()).status, (await PUT()).headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});

describe("the feeds of a learner", () => {
  it("are several, each with its label, and revoked one by one", async () => {
    const { userId } = await addLearner();
    const [phone, work] = [
      await makeFeed(userId, "titles", "Phone"),
      await makeFeed(userId, "tasks", "Work"),
    ];
    const { feeds } = await findCalendarSettings(userId);
    expect(feeds.map(({ label, scope }) => [label, scope])).toEqual([
      ["Phone", "titles"],
      ["Work", "tasks"],
    ]);
    await removeCalendarFeed(userId, feeds[0]?.id ?? "");
    expect([(await ask(phone)).status, (await ask(work)).status]).toEqual([404, 200]);
  });

  it("are neither listed for somebody else nor revoked by them", async () => {
    const [ada, bob] = [await addAccount(), await addAccount()];
    const path = await makeFeed(ada);
    const { feeds } = await findCalendarSettings(ada);
    expect((await findCalendarSettings(bob)).feeds).toEqual([]);
    expect(await removeCalendarFeed(bob, feeds[0]?.id ?? "")).toBe(false);
    expect((await ask(path)).status).toBe(200);
  });

  it("are ten at most", async () => {
    const user = await signedIn(await addAccount());
    const made = [];
    for (let count = 0; count < 11; count += 1) {
      made.push(await makeFeedPath(user, { label: "", scope: "titles" }));
    }
    expect(made.map((path) => path !== null)).toEqual([...Array(10).fill(true), false]);
  });

  it("leave a trace in the record of security events", async () => {
    const userId = await addAccount();
    await makeFeed(userId);
    const { feeds } = await findCalendarSettings(userId);
    await removeCalendarFeed(userId, feeds[0]?.id ?? "");
    const rows = await runOn(
      ownerUrl(),
      `select kind from "AuditEvent" where "userId" = $1 order by id`,
      [userId],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(["calendarFeedMade", "calendarFeedRevoked"]);
  });
});

describe("GET /api/v1/calendar", () => {
  const load = (query = "") =>
    download(new Request(`http://cairn.example/api/v1/calendar${query}`), {
      params: Promise.resolve({}),
    });

  it("gives a signed-in learner the same as a file, in three statements", async () => {
    const { userId, enrollment } = await addLearner();
    browser.cookie = await encodeSession(await openSessionOf(userId));
    const answer = await load();
    const text = await answer.text();
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="cairn.ics"');
    expect(startsOf(text).get(`week-52.${enrollment.id}@cairn`)).toBe("2026-12-28");
    expect(text).not.toContain("DESCRIPTION");
    expect(await (await load("?tasks=on")).text()).toContain("DESCRIPTION");
    expect(await countStatements(() => load())).toBe(3);
  });

  it("says when there is no session", async () => {
    expect((await load()).status).toBe(401);
  });
});
