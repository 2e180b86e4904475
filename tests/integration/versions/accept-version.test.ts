import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";

import * as actions from "@/lib/actions/accept-version";
import { idle } from "@/lib/actions/result";
import { openSession } from "@/lib/auth/session";
import { encodeSession } from "@/lib/auth/session-cookie";
import { acceptVersion, goBackToVersion } from "@/lib/data/accepted-version";
import { db } from "@/lib/data/client";
import { setTaskState } from "@/lib/data/progress";
import { calendarDate as day } from "@/lib/domain/calendar-date";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import type { TaskState } from "@/lib/domain/task-state";
import type { UserId } from "@/lib/domain/user";
import { loadDashboard } from "@/lib/loaders/dashboard";
import { loadRoadmapVersion } from "@/lib/loaders/roadmap-version";
import words from "@/messages/en.json";
import { ownerUrl, runOn, truncateAll } from "@/tests/support/database";
import { secondEdition } from "@/tests/support/second-edition";
import { smallRoadmap } from "@/tests/support/small-roadmap";
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

let first: RoadmapVersion;
let second: RoadmapVersion;
let ada: UserId;
let yearId: string;

/** Ada on the first edition, week 1 finished by its must; the second edition is published. */
beforeEach(async () => {
  await truncateAll();
  first = await publishSmallRoadmap();
  [ada, yearId] = await learnerOn(first);
  await tick("w1-t1");
  second = await publishSmallRoadmap(secondEdition());
});

async function learnerOn(version: RoadmapVersion): Promise<[UserId, string]> {
  const user = await addUser();
  const id = await addYear(user, version.id, { trackKey: "tinker" });
  browser.cookie = await encodeSession(await openSession(user, "a test"));
  return [user, id];
}

const tick = (taskKey: string, state: TaskState = "done") =>
  setTaskState(ada, {
    ...{ enrollmentId: yearId, taskKey, opId: randomUUID(), state, reason: null, onGiven: true },
    on: state === "open" ? null : day("2026-05-10"),
  });

function form(fromId: string, toId: string): FormData {
  const data = new FormData();
  data.set("fromId", fromId);
  data.set("toId", toId);
  return data;
}

const accept = (from = first, to = second) => actions.acceptVersion(idle, form(from.id, to.id));
const goBack = (from = second, to = first) => actions.goBackToVersion(idle, form(from.id, to.id));

/** All that is stored about the year but when it was accepted. */
async function stored() {
  const [year] = await runOn(
    ownerUrl(),
    `select "versionId", "formerVersionId", "acceptedAt" is not null as accepted, "startDate"::text, baseline
     from "Enrollment" where id = $1`,
    [yearId],
  );
  const rows = (table: string) =>
    runOn(ownerUrl(), `select * from "${table}" where "enrollmentId" = $1 order by 2`, [yearId]);
  return {
    year,
    states: await rows("TaskState"),
    closed: await rows("MilestoneState"),
    events: await rows("ProgressEvent"),
  };
}

describe("accepting a newer version", () => {
  it("puts the year on it and changes no tick, date or closing", async () => {
    const before = await stored();
    expect(await accept()).toEqual({ status: "done", value: { number: 2 } });
    const after = await stored();
    expect(after.year).toEqual({
      ...before.year,
      ...{ versionId: second.id, formerVersionId: first.id, accepted: true },
    });
    expect([after.closed, after.events]).toEqual([before.closed, before.events]);
    expect(after.states).toMatchObject([
      { taskKey: "w1-t1", state: "done", pinnedWeek: null },
      { taskKey: "w1-t3", state: "open", pinnedWeek: 1 },
    ]);
  });

  it("leaves a finished week finished although it gained a must", async () => {
    expect((await loadDashboard()).current).toMatchObject({ week: 2 });
    await accept();
    const { year, current, stones } = await loadDashboard();
    expect(year.version.number).toBe(2);
    expect(year.progress.milestones[0]).toMatchObject({ finished: true, tasks: { total: 2 } });
    expect(stones[0]).toMatchObject({ state: "finished", notch: true });
    expect(current).toMatchObject({ week: 2 });
  });

  it("writes no pin where nothing finished is at stake", async () => {
    await tick("w1-t1", "open");
    await accept();
    expect((await stored()).states).toHaveLength(1);
  });

  it("done twice, in two tabs, is done once", async () => {
    const change = { fromId: first.id, toId: second.id, pins: [] };
    const both = [acceptVersion(ada, yearId, change), acceptVersion(ada, yearId, change)];
    expect((await Promise.all(both)).sort()).toEqual([false, true]);
    expect((await stored()).year).toMatchObject({ formerVersionId: first.id });
    // A tab that still shows the offer: what it asks for is there.
    expect(await accept()).toEqual({ status: "done", value: { number: 2 } });
    expect((await stored()).year).toMatchObject({ formerVersionId: first.id });
  });

  it("is refused when the page is older than the roadmap, and nothing is written", async () => {
    const files = secondEdition();
    files["roadmap.yaml"].title = "Three weeks, again";
    const third = await publishSmallRoadmap(files);
    const before = await stored();
    expect(await accept()).toMatchObject({ status: "failed", error: "conflict" });
    expect(await accept(second, third)).toMatchObject({ status: "failed", error: "conflict" });
    expect(await stored()).toEqual(before);
  });

  it("is refused with a sentence when the version has another number of weeks", async () => {
    const files = secondEdition();
    Object.assign(files["roadmap.yaml"].phases[1] ?? {}, { weeks: [2, 4] });
    const milestones = files as Record<string, unknown>;
    milestones["milestones/04-w4-more.yaml"] = {
      ...files["milestones/03-w3-end.yaml"],
      ...{ key: "w4-more", week: 4, tasks: [], checkpoint: [] },
      tasks: files["milestones/03-w3-end.yaml"].tasks.map((task) => ({
        ...task,
        key: task.key.replace("w3", "w4"),
      })),
    };
    const longer = await publishSmallRoadmap(files);
    expect(longer.weeks).toBe(4);
    expect(await loadRoadmapVersion()).toMatchObject({ newer: { number: 3 }, canAccept: false });
    expect(await accept(first, longer)).toMatchObject({ fields: { form: "otherLength" } });
    expect(await loadDashboard()).toMatchObject({ year: { version: { number: 1 } } });
  });

  it("is nobody else's business", async () => {
    const [eve, evesYear] = await learnerOn(first);
    const before = await stored();
    const change = { fromId: first.id, toId: second.id, pins: [{ taskKey: "w1-t3", week: 1 }] };
    expect(await acceptVersion(eve, yearId, change)).toBe(false);
    expect(await goBackToVersion(eve, yearId, change)).toBe(false);
    expect(await stored()).toEqual(before);
    expect(await acceptVersion(eve, evesYear, change)).toBe(true);
    expect(await stored()).toEqual(before);
  });

  it("needs a year that is active", async () => {
    await db.enrollment.updateMany({ where: { id: yearId }, data: { active: false } });
    expect(await accept()).toMatchObject({ fields: { form: "notEnrolled" } });
    const change = { fromId: first.id, toId: second.id, pins: [] };
    expect(await acceptVersion(ada, yearId, change)).toBe(false);
  });
});

describe("going back", () => {
  it("leaves everything as it was before accepting", async () => {
    const before = await stored();
    await accept();
    expect(await goBack()).toEqual({ status: "done", value: { number: 1 } });
    expect(await stored()).toEqual(before);
  });

  it("keeps what was ticked meanwhile, and brings it back with the next acceptance", async () => {
    await accept();
    await tick("w1-t3");
    await goBack();
    expect((await loadDashboard()).year.progress.whole.tasks).toMatchObject({ done: 1 });
    await accept();
    expect((await loadDashboard()).year.progress.whole.tasks).toMatchObject({ done: 2 });
  });

  it("is possible on the 30th day and refused afterwards", async () => {
    await accept();
    const ago = (interval: string) =>
      runOn(
        ownerUrl(),
        `update "Enrollment" set "acceptedAt" = now() - $2::interval where id = $1`,
        [yearId, interval],
      );
    await ago("31 days");
    expect(await goBack()).toMatchObject({ fields: { form: "tooLateToGoBack" } });
    expect(await loadRoadmapVersion()).toMatchObject({ accepted: { isOver: true } });
    await ago("30 days");
    expect(await loadRoadmapVersion()).toMatchObject({ accepted: { isOver: false } });
    expect(await goBack()).toMatchObject({ status: "done" });
  });

  it("goes one version back only: accepting again moves on", async () => {
    await accept();
    const files = secondEdition();
    files["roadmap.yaml"].title = "Three weeks, again";
    const third = await publishSmallRoadmap(files);
    await accept(second, third);
    expect((await stored()).year).toMatchObject({ formerVersionId: second.id });
    expect(await goBack(third, first)).toMatchObject({ error: "conflict" });
    expect(await goBack(third, second)).toMatchObject({ status: "done" });
    expect(await goBack(second, first)).toMatchObject({ error: "conflict" });
    // What the first acceptance kept finished still is.
    const { year } = await loadDashboard();
    expect(year.version.number).toBe(2);
    expect(year.progress.milestones[0]).toMatchObject({ finished: true });
  });

  it("in one tab and accepting in another: one of them wins", async () => {
    await accept();
    const results = await Promise.all([goBack(), goBack()]);
    expect(results.filter(({ status }) => status === "done").length).toBeGreaterThanOrEqual(1);
    expect((await stored()).year).toMatchObject({ versionId: first.id, formerVersionId: null });
  });
});

describe("being told of a newer version", () => {
  it("costs the dashboard no statement", async () => {
    await loadDashboard(); // The first load of both versions into memory aside (SPEED, 10).
    expect(await countStatements(loadDashboard)).toBe(3);
    expect((await loadDashboard()).versionChanges).toBe(5);
    await accept();
    expect(await countStatements(loadDashboard)).toBe(3);
    expect((await loadDashboard()).versionChanges).toBe(0);
  });

  it("shows what changes, before and after accepting", async () => {
    const { newer, canAccept, changes, accepted } = await loadRoadmapVersion();
    expect([newer?.number, canAccept, accepted]).toEqual([2, true, null]);
    expect(changes?.counts).toEqual({ added: 1, changed: 3, retired: 1, translated: 0 });
    expect(changes?.finished).toMatchObject([{ week: 1, newMusts: 1 }]);
    expect(changes?.ahead.map(({ week }) => week)).toEqual([2, 3]);

    await accept();
    const after = await loadRoadmapVersion();
    expect([after.newer, after.accepted?.former.number]).toEqual([null, 1]);
    expect(after.changes?.counts).toEqual(changes?.counts);
  });

  it("is not for learners on a roadmap of their own, whatever its key", async () => {
    await db.roadmap.updateMany({
      where: { versions: { some: { id: second.id } } },
      data: { key: "taken" },
    });
    const { id } = await db.roadmap.create({
      data: { key: "small", ownerId: ada },
      select: { id: true },
    });
    await db.roadmapVersion.updateMany({ where: { id: first.id }, data: { roadmapId: id } });
    (globalThis as { cairnRoadmaps?: unknown }).cairnRoadmaps = undefined;
    expect((await loadDashboard()).versionChanges).toBe(0);
    expect(await loadRoadmapVersion()).toMatchObject({
      ...{ newer: null, changes: null },
      version: { isBuiltIn: false },
    });
    expect(await accept()).toMatchObject({ error: "conflict" });
  });

  it("says nothing to those on the newest, or on a newer one than this server's", async () => {
    await learnerOn(second);
    expect((await loadDashboard()).versionChanges).toBe(0);
    expect((await loadRoadmapVersion()).changes).toBe(null);
    await publishSmallRoadmap(smallRoadmap());
    expect((await loadDashboard()).versionChanges).toBe(0);
  });
});
