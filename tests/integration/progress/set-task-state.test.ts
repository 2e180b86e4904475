import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";

import { db } from "@/lib/data/client";
import { setTaskState, type TaskWrite } from "@/lib/data/progress";
import { findYearFacts } from "@/lib/data/year-facts";
import { calendarDate as day } from "@/lib/domain/calendar-date";
import type { UserId } from "@/lib/domain/user";
import { truncateAll } from "@/tests/support/database";
import { addUser, addYear, publishSmallRoadmap } from "@/tests/support/stored-year";

const today = day("2026-05-10");
const yesterday = day("2026-05-09");

let user: UserId;
let enrollmentId: string;
let versionId: string;

beforeEach(async () => {
  await truncateAll();
  versionId = (await publishSmallRoadmap()).id;
  user = await addUser();
  enrollmentId = await addYear(user, versionId);
});

const operation = (change: Partial<TaskWrite> = {}): TaskWrite => ({
  ...{ enrollmentId, taskKey: "w1-t1", opId: randomUUID() },
  ...{ state: "done", on: today, onGiven: false, reason: null },
  ...change,
});
const open = { state: "open", on: null } as const;
const set = (change: Partial<TaskWrite> = {}) => setTaskState(user, operation(change));
const stored = async () => (await findYearFacts(user, enrollmentId)).states.get("w1-t1");
const countEvents = () => db.progressEvent.count();

describe("setting the state of a task", () => {
  it("writes event and state, and answers with both the task and the year after it", async () => {
    await set({ taskKey: "w1-t2" });
    const result = await set({ state: "skipped", reason: "known", onGiven: true, on: yesterday });

    const task = { state: "skipped", on: yesterday, reason: "known", pinnedWeek: null };
    expect(result).toMatchObject({ kind: "stored", task });
    const facts = await findYearFacts(user, enrollmentId);
    expect(result).toEqual({ kind: "stored", task, facts });
    expect(facts.states.size).toBe(2);
  });

  it("opens it again, which takes day and reason away", async () => {
    await set({ state: "skipped", reason: "noTime" });
    await set(open);
    expect(await stored()).toEqual({ state: "open", on: null, reason: null, pinnedWeek: null });
    expect(await countEvents()).toBe(2);
  });

  it("keeps the day of a state that is set again, unless a day is given", async () => {
    await set({ on: yesterday });
    await set({ on: today });
    expect(await stored()).toMatchObject({ state: "done", on: yesterday });
    await set({ on: day("2026-05-02"), onGiven: true });
    expect(await stored()).toMatchObject({ state: "done", on: "2026-05-02" });
    await set({ on: today, state: "skipped" });
    expect(await stored()).toMatchObject({ state: "skipped", on: today });
  });

  it("leaves a task that Finish week moved in its new place", async () => {
    await set(open);
    await db.taskState.updateMany({ data: { pinnedWeek: 2 } });
    expect(await set()).toMatchObject({ task: { state: "done", pinnedWeek: 2 } });
    expect(await set(open)).toMatchObject({ task: { state: "open", pinnedWeek: 2 } });
  });
});

describe("repeating an operation", () => {
  it("changes nothing and answers with the present state", async () => {
    const first = operation();
    await setTaskState(user, first);
    await set({ state: "skipped", reason: "tooHard" });
    const before = await stored();

    for (let time = 0; time < 3; time += 1) {
      expect(await setTaskState(user, first)).toMatchObject({ kind: "stored", task: before });
    }
    expect(await stored()).toEqual(before);
    expect(await countEvents()).toBe(2);
  });

  it("is a repetition on a later day, too, when no day was named", async () => {
    const first = operation({ on: yesterday });
    await setTaskState(user, first);
    const again = await setTaskState(user, { ...first, on: today });
    expect(again).toMatchObject({ kind: "stored", task: { on: yesterday } });
  });

  it("may name the day on which it first arrived", async () => {
    const first = operation({ on: yesterday });
    await setTaskState(user, first);
    const again = { ...first, onGiven: true };
    expect(await setTaskState(user, again)).toMatchObject({ task: { on: yesterday } });
    expect(await setTaskState(user, { ...again, on: today })).toEqual({ kind: "conflict" });
  });

  it.each<[string, Partial<TaskWrite>]>([
    ["task", { taskKey: "w1-t2" }],
    ["state", { state: "done", reason: null }],
    ["reason", { reason: "known" }],
    ["absence of a reason", { reason: null }],
    ["day", { on: day("2026-05-01"), onGiven: true }],
  ])("is refused with another %s, and writes nothing", async (_, change) => {
    const first = operation({
      ...{ state: "skipped", reason: "noTime", on: yesterday, onGiven: true },
    });
    await setTaskState(user, first);
    const before = await findYearFacts(user, enrollmentId);

    expect(await setTaskState(user, { ...first, ...change })).toEqual({ kind: "conflict" });
    expect(await findYearFacts(user, enrollmentId)).toEqual(before);
    expect(await countEvents()).toBe(1);
  });

  it("in a new year finds nothing to do there", async () => {
    const first = operation();
    await setTaskState(user, first);
    await db.enrollment.updateMany({ data: { active: false } });
    const newYear = await addYear(user, versionId);

    const again = await setTaskState(user, { ...first, enrollmentId: newYear });
    expect(again).toMatchObject({ kind: "stored", task: { state: "open" } });
    expect(await db.taskState.count({ where: { enrollmentId: newYear } })).toBe(0);
    expect(await stored()).toMatchObject({ state: "done" });
  });

  it("does not bar another learner from the same operation id", async () => {
    const first = operation();
    await setTaskState(user, first);
    const other = await addUser();
    const year = await addYear(other, versionId);
    const result = await setTaskState(other, { ...first, ...open, enrollmentId: year });
    expect(result).toMatchObject({ kind: "stored", task: { state: "open" } });
    expect(await stored()).toMatchObject({ state: "done" });
  });
});

describe("whose year it is", () => {
  it("refuses an enrollment that is not active", async () => {
    await db.enrollment.updateMany({ data: { active: false } });
    expect(await set()).toEqual({ kind: "notEnrolled" });
    expect(await countEvents()).toBe(0);
  });

  it("refuses the enrollment of somebody else, and one that does not exist", async () => {
    const stranger = await addUser();
    expect(await setTaskState(stranger, operation())).toEqual({ kind: "notEnrolled" });
    expect(await set({ enrollmentId: randomUUID() })).toEqual({ kind: "notEnrolled" });
    expect(await countEvents()).toBe(0);
    expect(await db.taskState.count()).toBe(0);
  });
});

describe("many at once", () => {
  it("lets the operation win that arrived last, whatever its day", async () => {
    const days = Array.from({ length: 20 }, (_, index) => day(`2026-04-${index + 10}`));
    await Promise.all(days.map((on) => set({ on, onGiven: true })));

    const last = await db.progressEvent.findFirst({
      orderBy: { seq: "desc" },
      select: { on: true, seq: true },
    });
    const [row] = await db.taskState.findMany({ select: { on: true, seq: true } });
    expect(row).toEqual(last);
    expect(await countEvents()).toBe(20);
  });

  it("writes one event for one operation id, and every answer shows what was asked", async () => {
    const same = operation();
    const results = await Promise.all(Array.from({ length: 20 }, () => setTaskState(user, same)));
    expect(results.map((result) => result.kind === "stored" && result.task.state)).toEqual(
      Array.from({ length: 20 }, () => "done"),
    );
    expect(await countEvents()).toBe(1);
    expect(await db.progressEvent.findFirst({ select: { repeats: true } })).toEqual({
      repeats: 19,
    });
  });

  it("ends in the state of the newest operation after shuffled and repeated calls", async () => {
    const tasks = ["w1-t1", "w1-t2", "w3-t1", "w3-t2"];
    const made = Array.from({ length: 120 }, (_, index) =>
      operation({
        taskKey: tasks[index % tasks.length] ?? "w1-t1",
        ...(index % 3 === 0 ? open : { on: day(`2026-03-${(index % 20) + 10}`) }),
      }),
    );
    const calls = [...made, ...made.filter((_, index) => index % 2 === 0), ...made.slice(0, 30)];
    const shuffled = calls.map((call, index) => ({ call, at: (index * 7919) % calls.length }));
    shuffled.sort((a, b) => a.at - b.at);

    let next = 0;
    const writer = async () => {
      for (let item = shuffled[next++]; item; item = shuffled[next++]) {
        expect((await setTaskState(user, item.call)).kind).toBe("stored");
      }
    };
    await Promise.all(Array.from({ length: 20 }, writer));

    const events = await db.progressEvent.findMany({ orderBy: { seq: "asc" } });
    expect(events).toHaveLength(120);
    const newest = new Map(events.map((event) => [event.taskKey, event]));
    const rows = await db.taskState.findMany({ orderBy: { taskKey: "asc" } });
    expect(rows.map(({ taskKey, state, seq }) => ({ taskKey, state, seq }))).toEqual(
      tasks.toSorted().map((taskKey) => ({
        taskKey,
        state: newest.get(taskKey)?.state,
        seq: newest.get(taskKey)?.seq,
      })),
    );
  });
});
