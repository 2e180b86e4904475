import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { finishWeek } from "@/lib/actions/finish-week";
import { idle } from "@/lib/actions/result";
import { saveReview, saveSelfLetter } from "@/lib/actions/review";
import { openSession } from "@/lib/auth/session";
import { encodeSession } from "@/lib/auth/session-cookie";
import { db } from "@/lib/data/client";
import { setTaskState } from "@/lib/data/progress";
import { findReview } from "@/lib/data/reviews";
import { findSelfLetter } from "@/lib/data/self-letters";
import { addDays, type CalendarDate, calendarDate, mondayOf } from "@/lib/domain/calendar-date";
import type { TaskState } from "@/lib/domain/task-state";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";
import { loadReview } from "@/lib/loaders/review";
import { loadReviews } from "@/lib/loaders/reviews";
import { loadSelfLetters } from "@/lib/loaders/self-letters";
import { loadWeek } from "@/lib/loaders/week";
import words from "@/messages/en.json";
import { truncateAll } from "@/tests/support/database";
import { storeEvidence } from "@/tests/support/stored-evidence";
import {
  addUser,
  addYear,
  countStatements,
  publishSmallRoadmap,
} from "@/tests/support/stored-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
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
const present = mondayOf(today);
let user: UserId;
let enrollmentId: string;
let versionId: string;

beforeEach(async () => {
  await truncateAll();
  versionId = (await publishSmallRoadmap()).id;
  await signIn();
});

async function signIn() {
  user = await addUser();
  enrollmentId = await addYear(user, versionId, { trackKey: "tinker" });
  browser.cookie = await encodeSession(await openSession(user, "a test"));
}

const tick = (taskKey: string, on: CalendarDate, state: TaskState = "done") =>
  setTaskState(user, {
    ...{ enrollmentId, taskKey, opId: randomUUID(), state, reason: null, onGiven: true, on },
  });

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) data.append(name, one);
  }
  return data;
}

const keysOf = (lines: readonly { key: string }[]) => lines.map(({ key }) => key);

describe("the page of a review", () => {
  it("says what happened in its week, with names, and in no other", async () => {
    const monday = calendarDate("2026-05-04");
    await tick("w1-t1", monday);
    await tick("w1-t2", addDays(monday, 7), "skipped");
    await db.timeLog.createMany({
      data: [
        { enrollmentId, taskKey: "w1-t1", minutes: 25, on: new Date("2026-05-04") },
        { enrollmentId, taskKey: "a2-t1", minutes: 40, on: new Date("2026-05-10") },
      ],
    });
    const evidenceId = await storeEvidence(user);
    await db.evidence.update({
      where: { id: evidenceId },
      data: { createdAt: new Date("2026-05-11T02:59:00Z") },
    });
    await db.note.create({
      data: {
        ...{ userId: user, subjectKind: "week", subjectKey: "w1-begin", text: "x" },
        updatedAt: new Date("2026-05-04T03:00:00Z"),
      },
    });

    const { facts } = await loadReview("2026-05-04");
    expect(facts.done).toMatchObject([
      { key: "w1-t1", title: { text: "Read" }, minutes: 25, isLogged: true, week: 1 },
    ]);
    expect(facts.worked).toMatchObject([{ key: "a2-t1", minutes: 40 }]);
    expect(facts.minutes).toEqual({ logged: 65, estimated: 0 });
    // The learner's day ends at three in the morning.
    expect(facts.evidence).toMatchObject([{ id: evidenceId }]);
    expect(facts.notes).toMatchObject([{ title: { text: "Week of w1-begin" } }]);

    const after = await loadReview("2026-05-11");
    expect(keysOf(after.facts.skipped)).toEqual(["w1-t2"]);
    expect(after.facts).toMatchObject({ done: [], worked: [], evidence: [], notes: [] });
  });

  it("leads from any day to its week, and finds no week that is ahead", async () => {
    await expect(loadReview("2026-05-06")).rejects.toMatchObject({
      digest: expect.stringContaining("/review?week=2026-05-04"),
    });
    for (const week of [addDays(present, 7), "soon", ""]) {
      await expect(loadReview(week)).rejects.toMatchObject({
        digest: expect.stringContaining("404"),
      });
    }
  });

  it("offers what is open in this week and the next, and shows the picks a week later", async () => {
    await tick("w1-t1", addDays(present, -30));
    await tick("w1-t2", addDays(present, -30));
    const { choices, closing } = await loadReview(present);
    expect(keysOf(choices)).toEqual(["a2-t1", "a2-t2", "w3-t1", "w3-t2"]);
    expect(closing?.current).toMatchObject({ key: "a2-wire", asked: [{}, {}] });

    await db.review.create({
      data: {
        ...{ userId: user, nextKeys: ["a2-t1", "w1-t1", "elsewhere-t1"] },
        weekOf: new Date(addDays(present, -7)),
      },
    });
    const { picked } = await loadReview(present);
    expect(picked).toMatchObject([
      { key: "a2-t1", state: "open" },
      { key: "w1-t1", state: "done" },
    ]);
    const past = await loadReview(addDays(present, -7));
    expect(keysOf(past.choices)).toEqual([...["a2-t1", "a2-t2", "w3-t1", "w3-t2", "w1-t1"]]);
  });

  it("asks nothing about open tasks in an older week", async () => {
    const { closing, choices } = await loadReview("2026-05-04");
    expect(closing).toBe(null);
    expect(choices).toEqual([]);
  });

  it("shows a week closed on its own page as closed, and the other way round", async () => {
    const state = await finishWeek(
      idle,
      form({ milestoneKey: "w1-begin", "choices.w1-t2.choice": "move" }),
    );
    expect(state.status).toBe("done");

    const { closing } = await loadReview(present);
    expect(closing?.closed).toEqual([{ key: "w1-begin", week: 1, on: today }]);
    expect(closing?.current?.key).toBe("a2-wire");
    expect(keysOf(closing?.current?.asked ?? [])).toEqual(["a2-t1", "a2-t2", "w1-t2"]);
    expect((await loadWeek("w1-begin")).content?.closedOn).toBe(today);
  });

  it("takes five statements, the session's included, however full the year is", async () => {
    await loadReview(present);
    expect(await countStatements(() => loadReview(present))).toBeLessThanOrEqual(5);
  });

  it("shows nothing of another learner", async () => {
    await tick("w1-t1", present);
    await storeEvidence(user);
    await db.review.create({
      data: { userId: user, weekOf: new Date(present), learned: "mine", nextKeys: ["w1-t2"] },
    });
    await signIn();
    const { facts, review } = await loadReview(present);
    expect(facts).toMatchObject({ done: [], evidence: [] });
    expect(review).toMatchObject({ learned: "", version: 0 });
    expect((await loadReviews()).count).toBe(0);
  });
});

describe("the forms without JavaScript", () => {
  const fields = { weekOf: present, shipped: "", stuck: "" };

  it("save a review with its picks", async () => {
    const sent = { ...fields, learned: "a\r\nb", "nextKeys[]": ["w1-t1", "w1-t2"], version: "0" };
    expect(await saveReview(idle, form(sent))).toMatchObject({ status: "done" });
    expect(await saveReview(idle, form(sent))).toMatchObject({ status: "done" });
    expect(await findReview(user, present)).toMatchObject({
      ...{ learned: "a\nb", nextKeys: ["w1-t1", "w1-t2"], version: 1 },
    });
  });

  it("give back what was typed when something else was saved meanwhile", async () => {
    await saveReview(idle, form({ ...fields, learned: "first", version: "0" }));
    const sent = { ...fields, learned: "second", "nextKeys[]": ["w1-t1"], version: "0" };
    expect(await saveReview(idle, form(sent))).toMatchObject({
      ...{ status: "failed", error: "conflict" },
      values: { learned: "second", "nextKeys[]": "w1-t1" },
    });
    expect(await findReview(user, present)).toMatchObject({ learned: "first", version: 1 });
  });

  it("refuse a week that is ahead and a text that is too long, with what was typed", async () => {
    const ahead = { ...fields, weekOf: addDays(present, 7), learned: "x", version: "0" };
    expect(await saveReview(idle, form(ahead))).toMatchObject({ error: "notFound" });
    const long = { ...fields, learned: "x".repeat(10_001), version: "0" };
    expect(await saveReview(idle, form(long))).toMatchObject({
      ...{ status: "failed", fields: { learned: "tooLong" } },
      values: { learned: long.learned },
    });
  });

  it("save a letter to oneself", async () => {
    const sent = { kind: "phase", period: "first", expected: "Much.", did: "", version: "0" };
    expect(await saveSelfLetter(idle, form(sent))).toMatchObject({ status: "done" });
    // Sent twice, it is saved once.
    expect(await saveSelfLetter(idle, form(sent))).toMatchObject({ status: "done" });
    const other = { ...sent, expected: "Little." };
    expect(await saveSelfLetter(idle, form(other))).toMatchObject({ error: "conflict" });
    expect(await saveSelfLetter(idle, form({ ...sent, period: "third" }))).toMatchObject({
      error: "notFound",
    });
    expect(await findSelfLetter(user, { kind: "phase", period: "first" })).toMatchObject({
      ...{ expected: "Much.", version: 1 },
    });
  });
});

describe("all reviews", () => {
  it("are in the months in which their weeks began, the newest first, without empty ones", async () => {
    for (const [weekOf, learned] of [
      ["2026-05-04", "one"],
      ["2026-05-25", "two"],
      ["2026-06-01", "three"],
      ["2026-06-08", ""],
    ] as const) {
      await db.review.create({ data: { userId: user, weekOf: new Date(weekOf), learned } });
    }
    const { count, months } = await loadReviews();
    expect(count).toBe(3);
    expect(
      months.map(({ month, reviews }) => [month, ...reviews.map((one) => one.learned)]),
    ).toEqual([
      ["2026-06-01", "three"],
      ["2026-05-01", "two", "one"],
    ]);
  });
});

describe("the letters to oneself", () => {
  it("are open for the present month and phase, and for one that is asked for", async () => {
    const { months, phases } = await loadSelfLetters("month:2026-05");
    expect(months.filter(({ isOpen }) => isOpen).map(({ period }) => period)).toEqual([
      ...new Set([today.slice(0, 7), "2026-05"]),
    ]);
    expect(months.at(-1)).toMatchObject({ period: "2026-05", title: { text: "May 2026" } });
    expect(phases).toMatchObject([{ period: "first", title: { text: "First" }, isPresent: true }]);
  });
});
