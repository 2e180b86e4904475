import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { finishWeek, reopenWeek, undoWeek } from "@/lib/actions/finish-week";
import { idle } from "@/lib/actions/result";
import { openSession } from "@/lib/auth/session";
import { encodeSession } from "@/lib/auth/session-cookie";
import { db } from "@/lib/data/client";
import { setTaskState } from "@/lib/data/progress";
import { findYearFacts } from "@/lib/data/year-facts";
import { calendarDate as day } from "@/lib/domain/calendar-date";
import type { TaskState } from "@/lib/domain/task-state";
import type { UserId } from "@/lib/domain/user";
import { loadWeek } from "@/lib/loaders/week";
import words from "@/messages/en.json";
import { truncateAll } from "@/tests/support/database";
import {
  addUser,
  addYear,
  countStatements,
  publishSmallRoadmap,
} from "@/tests/support/stored-year";

const browser = vi.hoisted(() => {
  process.env.NEXTAUTH_SECRET = "a secret for tests, long enough to be one";
  return { cookie: "", origin: "http://localhost:3000" };
});
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => ({ value: browser.cookie }) }),
  headers: async () => new Headers({ origin: browser.origin, host: "localhost:3000" }),
}));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "en",
  getMessages: async () => words,
}));

let user: UserId;
let enrollmentId: string;
let versionId: string;

async function signIn(trackKey: string | null) {
  user = await addUser();
  enrollmentId = await addYear(user, versionId, { trackKey });
  browser.cookie = await encodeSession(await openSession(user, "a test"));
}

beforeEach(async () => {
  await truncateAll();
  browser.origin = "http://localhost:3000";
  versionId = (await publishSmallRoadmap()).id;
  await signIn("tinker");
});

const tick = (taskKey: string, state: TaskState = "done") =>
  setTaskState(user, {
    ...{ enrollmentId, taskKey, opId: randomUUID(), state, reason: null, onGiven: true },
    on: state === "open" ? null : day("2026-05-10"),
  });
const facts = () => findYearFacts(user, enrollmentId);

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("the page of a week", () => {
  it("shows its tasks with what the learner wrote, added and did", async () => {
    await tick("w1-t1");
    await db.note.create({
      data: {
        ...{ userId: user, subjectKind: "task", subjectKey: "w1-t2" },
        ...{ stoppedAt: "Half a page.", text: "Draft" },
      },
    });
    await db.evidence.create({
      data: {
        ...{ userId: user, url: "https://example.org/a", kind: "post", claim: "Read it" },
        madeOn: new Date("2026-05-10"),
        tasks: { create: { taskKey: "w1-t1" } },
      },
    });

    const { entry, content, dates, previous, next } = await loadWeek("w1-begin");
    expect(entry.week).toBe(1);
    expect(previous).toBe(null);
    expect(dates).toMatchObject({ start: "2026-05-01" });
    expect(next).toMatchObject({ key: "a2-wire", week: 2 });
    expect(content?.ticks.tasks).toEqual([["w1-t1", "done", "2026-05-10", null]]);
    expect(content?.views).toMatchObject([
      { task: { key: "w1-t1" }, evidence: [{ url: "https://example.org/a" }], movedFrom: null },
      { task: { key: "w1-t2" }, stoppedAt: "Half a page.", evidence: [] },
    ]);
    expect(content?.noteOf("w1-t2")).toMatchObject({ text: "Draft", version: 1 });
    expect(content?.progress).toMatchObject({ finished: true, proved: true });
  });

  it("marks the next step in the current week only", async () => {
    expect((await loadWeek("w1-begin")).content?.nextKey).toBe("w1-t1");
    expect((await loadWeek("w3-end")).content?.nextKey).toBe(null);
  });

  it("opens a week of the other track without making it part of the year", async () => {
    const week = await loadWeek("b2-books");
    expect(week).toMatchObject({ isOnTrack: false, isCurrent: false, next: { key: "w3-end" } });
    expect(week.content?.views).toHaveLength(2);
  });

  it("is a placeholder until a track is chosen, and then leads to the week itself", async () => {
    await expect(loadWeek("s2")).rejects.toMatchObject({
      digest: expect.stringContaining("/weeks/a2-wire"),
    });
    await signIn(null);
    expect(await loadWeek("s2")).toMatchObject({ entry: { placeholder: true }, content: null });
  });

  it.each(["s1", "s99", "nothing", "W1-BEGIN", "__proto__"])("is not found at %s", async (key) => {
    await expect(loadWeek(key)).rejects.toMatchObject({
      digest: expect.stringContaining("404"),
    });
  });

  it("takes the same few statements, whatever the history", async () => {
    await loadWeek("w1-begin");
    const before = await countStatements(() => loadWeek("w3-end"));
    for (const key of ["w1-t1", "w1-t2", "w3-t1", "a2-t1", "b2-t1"]) await tick(key);
    expect(await countStatements(() => loadWeek("w3-end"))).toBe(before);
    expect(before).toBeLessThanOrEqual(5);
  });
});

describe("Finish week", () => {
  const choices = {
    milestoneKey: "w1-begin",
    "choices.w1-t1.choice": "skip",
    "choices.w1-t1.reason": "known",
    "choices.w1-t2.choice": "move",
    "choices.w1-t2.reason": "",
  };

  it("does what was chosen, shows the moved task in its new list, and is undone", async () => {
    const before = await facts();
    const done = await finishWeek(idle, form(choices));
    if (done.status !== "done") throw new Error(JSON.stringify(done));

    expect((await facts()).closedOn.has("w1-begin")).toBe(true);
    expect((await facts()).states.get("w1-t1")).toMatchObject({
      state: "skipped",
      reason: "known",
    });
    const next = await loadWeek("a2-wire");
    expect(next.content?.views.at(-1)).toMatchObject({ task: { key: "w1-t2" }, movedFrom: 1 });

    expect(await undoWeek(done.value)).toMatchObject({ ok: true });
    const after = await facts();
    expect(after.closedOn).toEqual(before.closedOn);
    expect([...after.states.values()].every((task) => task.state === "open")).toBe(true);
    expect([...after.states.values()].every((task) => task.pinnedWeek === null)).toBe(true);
  });

  it("reopens, and undo closes it on the day it was closed", async () => {
    await finishWeek(idle, form({ milestoneKey: "w1-begin" }));
    await db.milestoneState.updateMany({ data: { closedOn: new Date("2026-05-02T00:00:00Z") } });
    const reopened = await reopenWeek(idle, form({ milestoneKey: "w1-begin" }));
    if (reopened.status !== "done") throw new Error(JSON.stringify(reopened));
    expect((await facts()).closedOn.size).toBe(0);
    await undoWeek(reopened.value);
    expect((await facts()).closedOn.get("w1-begin")).toBe("2026-05-02");
  });

  it("says what is wrong, keeps what was chosen and writes nothing", async () => {
    const elsewhere = { ...choices, "choices.w3-t1.choice": "leave" };
    expect(await finishWeek(idle, form(elsewhere))).toMatchObject({
      ...{ status: "failed", fields: { form: "unknownTask" } },
      values: { "choices.w1-t2.choice": "move" },
    });
    expect(await finishWeek(idle, form({ milestoneKey: "b2-books" }))).toMatchObject({
      error: "notFound",
    });
    await finishWeek(idle, form({ milestoneKey: "w1-begin" }));
    expect(await finishWeek(idle, form(choices))).toMatchObject({
      fields: { form: "alreadyClosed" },
    });
    expect((await facts()).states.size).toBe(0);
  });

  it("is refused from elsewhere and when signed out", async () => {
    browser.origin = "https://elsewhere.example";
    expect(await finishWeek(idle, form(choices))).toMatchObject({ error: "wrongOrigin" });
    browser.origin = "http://localhost:3000";
    browser.cookie = "";
    expect(await finishWeek(idle, form(choices))).toMatchObject({ error: "signedOut" });
    expect((await facts()).closedOn.size).toBe(0);
  });
});

describe("the undo of a week", () => {
  it.each<unknown>([
    { writes: [{ kind: "setState", taskKey: "w1-t1", state: "done", on: null, reason: null }] },
    { writes: [{ kind: "close", milestoneKey: "w1-begin", closedOn: "soon" }] },
    { writes: [{ kind: "pin", taskKey: "w1-t1", week: 0 }] },
    { writes: "all" },
  ])("takes nothing else: %j", async (input) => {
    expect(await undoWeek(input as never)).toMatchObject({ ok: false, error: "invalidInput" });
  });

  it("knows no tasks or weeks of other roadmaps and no days ahead", async () => {
    const pin = { kind: "pin", taskKey: "nothing", week: 1 } as const;
    const close = { kind: "close", milestoneKey: "w1-begin", closedOn: "2299-01-01" } as const;
    expect(await undoWeek({ writes: [pin] })).toMatchObject({ error: "notFound" });
    expect(await undoWeek({ writes: [close] })).toMatchObject({ error: "notFound" });
    expect((await facts()).closedOn.size).toBe(0);
  });
});
