import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { idle } from "@/lib/actions/result";
import { addTime, changeTime, discardTimer, startTimer, stopTimer } from "@/lib/actions/time-log";
import { openSession } from "@/lib/auth/session";
import { encodeSession } from "@/lib/auth/session-cookie";
import { addOwnTask } from "@/lib/data/own-tasks";
import { addDays } from "@/lib/domain/calendar-date";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";
import { loadTime } from "@/lib/loaders/time";
import { loadTimeRatios } from "@/lib/loaders/time-ratios";
import { loadWeek } from "@/lib/loaders/week";
import words from "@/messages/en.json";
import { ownerUrl, runOn, truncateAll } from "@/tests/support/database";
import { addUser, addYear, publishSmallRoadmap } from "@/tests/support/stored-year";

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

let ada: UserId;
let yearId: string;

beforeEach(async () => {
  await truncateAll();
  const { id } = await publishSmallRoadmap();
  ada = await addUser();
  yearId = await addYear(ada, id, { trackKey: "tinker" });
  await signIn(ada);
});

async function signIn(user: UserId) {
  browser.cookie = await encodeSession(await openSession(user, "a test"));
}

const today = todayFor({ instant: new Date(), timeZone: "UTC", dayEndsAt: 180 });

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const add = (fields: Record<string, string> = {}) =>
  addTime(
    idle,
    form({ formId: randomUUID(), taskKey: "w1-t1", length: "1:30", on: today, ...fields }),
  );

async function added(fields: Record<string, string> = {}) {
  const state = await add(fields);
  if (state.status !== "done") throw new Error(JSON.stringify(state));
  return state.value;
}

const logged = async (key: string | null = null) => (await loadTime(key)).sittings;

describe("the form for time", () => {
  it("takes what was typed, or a quick choice over what was typed", async () => {
    expect((await added()).minutes).toBe(90);
    expect((await added({ about: "30", length: "nonsense" })).minutes).toBe(30);
    expect((await added({ length: "2시간", on: addDays(today, -3) })).minutes).toBe(120);
    expect((await logged("w1-t1")).map(({ minutes }) => minutes)).toEqual([30, 90, 120]);
    const { content } = await loadWeek("w1-begin");
    expect(content?.views.map(({ task, logged: sum }) => [task.key, sum])[0]).toEqual([
      "w1-t1",
      240,
    ]);
    expect(content?.sittings).toHaveLength(3);
  });

  it("logs once when it is sent twice", async () => {
    const formId = randomUUID();
    await added({ formId });
    await added({ formId });
    expect(await logged()).toHaveLength(1);
  });

  it.each([
    [{ length: "" }, { length: "required" }],
    [{ length: "soon" }, { length: "duration" }],
    [{ length: "25 h" }, { length: "duration" }],
    [{ on: "" }, { on: "required" }],
    [{ on: addDays(today, 1) }, { on: "afterToday" }],
    [{ on: "1999-12-31" }, { on: "before2000" }],
    [{ about: "31" }, { about: "unknownValue" }],
    [{ formId: "1" }, { formId: "invalid" }],
  ])("refuses %j and hands back what was typed", async (changed, fields) => {
    const state = await add(changed);
    expect(state).toMatchObject({ status: "failed", fields });
    expect(state.status === "failed" && state.values).toMatchObject({
      ...{ length: "1:30", taskKey: "w1-t1" },
      ...changed,
    });
    expect(await logged()).toEqual([]);
  });

  it("knows tasks of the other track and one's own, and no others", async () => {
    const id = randomUUID();
    await addOwnTask(ada, yearId, {
      ...{ id, milestoneKey: "w1-begin", kind: "build", title: "Solder", minutes: 30 },
    });
    await added({ taskKey: `own-${id}` });
    expect((await logged())[0]).toMatchObject({ title: "Solder", minutes: 90 });
    for (const taskKey of ["w9-t9", `own-${randomUUID()}`, "w1-begin"]) {
      expect(await add({ taskKey }), taskKey).toMatchObject({ error: "notFound" });
    }
  });

  it("is undone, and nobody else can undo it", async () => {
    const { undo } = await added();
    const eve = await addUser();
    await signIn(eve);
    expect(await changeTime(idle, form({ change: undo }))).toMatchObject({ error: "notFound" });
    await signIn(ada);
    const removed = await changeTime(idle, form({ change: undo }));
    expect(await logged()).toEqual([]);
    if (removed.status !== "done") throw new Error("It was not removed.");
    await changeTime(idle, form({ change: removed.value.undo }));
    expect(await logged()).toHaveLength(1);
  });
});

describe("the timer", () => {
  const start = (taskKey: string, rest: Record<string, string> = {}) =>
    startTimer(idle, form({ taskKey, ...rest }));

  it("proposes its minutes, is stopped, and starts the next", async () => {
    await start("w1-t1");
    await runOn(ownerUrl(), `update "Timer" set "startedAt" = now() - interval '47 minutes'`);
    const { timer } = await loadTime("w1-t1");
    expect(timer).toMatchObject({ taskKey: "w1-t1", proposal: 47 });
    expect(await start("w1-t2")).toMatchObject({
      value: { isOther: true, timer: { taskKey: "w1-t1", startedAt: timer?.startedAt } },
    });

    const stop = { formId: randomUUID(), startedAt: String(timer?.startedAt), on: today };
    expect(await stopTimer(idle, form({ ...stop, length: "" }))).toMatchObject({
      fields: { length: "required" },
    });
    const stopped = await stopTimer(idle, form({ ...stop, length: "50 min", next: "w1-t2" }));
    expect(stopped).toMatchObject({ value: { minutes: 50, next: { taskKey: "w1-t2" } } });
    expect((await logged("w1-t1"))[0]).toMatchObject({ minutes: 50, on: today });
    expect(
      await stopTimer(idle, form({ ...stop, formId: randomUUID(), length: "50" })),
    ).toMatchObject({ fields: { form: "timerGone" } });
  });

  it("is discarded, and comes back as it ran", async () => {
    await start("w1-t1", { since: String(Date.now() - 600_000) });
    const startedAt = String((await loadTime(null)).timer?.startedAt);
    const discarded = await discardTimer(idle, form({ startedAt }));
    expect(discarded).toMatchObject({ value: { taskKey: "w1-t1", since: Number(startedAt) } });
    expect((await loadTime(null)).timer).toBeNull();
    await start("w1-t1", { since: startedAt });
    expect((await loadTime(null)).timer).toMatchObject({ proposal: 10 });
  });

  it("never starts in the future, nor for a task that is none", async () => {
    expect(await start("w9-t9")).toMatchObject({ error: "notFound" });
    await start("w1-t1", { since: String(Date.now() + 3_600_000) });
    expect((await loadTime(null)).timer?.startedAt).toBeLessThanOrEqual(Date.now());
  });
});

it("tells how long things take from done tasks with logged time", async () => {
  await added();
  await runOn(
    ownerUrl(),
    `insert into "TaskState" ("enrollmentId", "taskKey", state, "on", seq) values ($1, 'w1-t1', 'done', $2, 0)`,
    [yearId, today],
  );
  const ratios = await loadTimeRatios();
  expect(ratios).toHaveLength(6);
  expect(ratios.filter(({ logs }) => logs > 0)).toMatchObject([{ logs: 1, taken: 90 }]);
});
