import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";

import { db } from "@/lib/data/client";
import { writeWeek } from "@/lib/data/milestones";
import { setTaskState } from "@/lib/data/progress";
import { findYearFacts } from "@/lib/data/year-facts";
import { calendarDate as day } from "@/lib/domain/calendar-date";
import type { WeekWrite } from "@/lib/domain/finish-week";
import type { UserId } from "@/lib/domain/user";
import { truncateAll } from "@/tests/support/database";
import { addUser, addYear, publishSmallRoadmap } from "@/tests/support/stored-year";

const today = day("2026-05-10");

let user: UserId;
let enrollmentId: string;
let versionId: string;

beforeEach(async () => {
  await truncateAll();
  versionId = (await publishSmallRoadmap()).id;
  user = await addUser();
  enrollmentId = await addYear(user, versionId);
});

const close: WeekWrite = { kind: "close", milestoneKey: "w1-begin", closedOn: today };
const reopen: WeekWrite = { kind: "reopen", milestoneKey: "w1-begin" };
const skip = (taskKey: string): WeekWrite => ({
  ...{ kind: "setState", taskKey, state: "skipped", on: today, reason: "noTime" },
});
const open = (taskKey: string): WeekWrite => ({
  ...{ kind: "setState", taskKey, state: "open", on: null, reason: null },
});
const pin = (taskKey: string, week: number | null): WeekWrite => ({ kind: "pin", taskKey, week });

const write = (...writes: WeekWrite[]) => writeWeek(user, enrollmentId, writes);
const facts = () => findYearFacts(user, enrollmentId);
const tick = (taskKey: string) =>
  setTaskState(user, {
    ...{ enrollmentId, taskKey, opId: randomUUID(), state: "done" },
    ...{ on: today, onGiven: false, reason: null },
  });

describe("closing a week", () => {
  it("writes the closing, states with their events, and pins together", async () => {
    expect(await write(close, skip("w1-t1"), pin("w1-t2", 2))).toBe(true);

    const { states, closedOn } = await facts();
    expect(closedOn).toEqual(new Map([["w1-begin", today]]));
    expect(states).toEqual(
      new Map([
        ["w1-t1", { state: "skipped", on: today, reason: "noTime", pinnedWeek: null }],
        ["w1-t2", { state: "open", on: null, reason: null, pinnedWeek: 2 }],
      ]),
    );
    const [event] = await db.progressEvent.findMany({
      select: { taskKey: true, state: true, reason: true },
    });
    expect(event).toEqual({ taskKey: "w1-t1", state: "skipped", reason: "noTime" });
  });

  it("is undone exactly", async () => {
    await tick("w1-t1");
    await write(pin("w3-t1", 1));
    const before = await facts();
    await write(close, pin("w3-t1", 2), pin("w1-t2", 2));
    expect(await write(pin("w1-t2", null), pin("w3-t1", 1), reopen)).toBe(true);

    const after = await facts();
    expect(after.closedOn).toEqual(before.closedOn);
    expect(after.states.get("w1-t1")).toEqual(before.states.get("w1-t1"));
    expect(after.states.get("w3-t1")).toEqual(before.states.get("w3-t1"));
    expect(after.states.get("w1-t2")).toMatchObject({ state: "open", pinnedWeek: null });
  });

  it("writes nothing at all when the week is closed already", async () => {
    await write(close);
    expect(await write(close, skip("w1-t1"), pin("w1-t2", 2))).toBe(false);
    expect((await facts()).states.size).toBe(0);
    expect(await db.progressEvent.count()).toBe(0);
  });

  it("happens once when it is asked for twenty times at once", async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, () => write(close, skip("w1-t1"), pin("w1-t2", 2))),
    );
    expect(results.filter(Boolean)).toHaveLength(1);
    expect(await db.progressEvent.count()).toBe(1);
  });

  it("leaves alone what was ticked meanwhile, and its undo what was ticked since", async () => {
    await tick("w1-t1");
    await write(close, skip("w1-t1"), skip("w1-t2"));
    expect((await facts()).states.get("w1-t1")).toMatchObject({ state: "done" });

    await tick("w1-t2");
    await write(open("w1-t1"), open("w1-t2"), reopen);
    const { states } = await facts();
    expect(states.get("w1-t1")).toMatchObject({ state: "done" });
    expect(states.get("w1-t2")).toMatchObject({ state: "done" });
  });

  it("lets a tick that comes later win over a state it set", async () => {
    await write(close, skip("w1-t1"));
    expect(await tick("w1-t1")).toMatchObject({ task: { state: "done" } });
  });
});

describe("whose year it is", () => {
  it("refuses the year of somebody else and one that is not active", async () => {
    const stranger = await addUser();
    expect(await writeWeek(stranger, enrollmentId, [close, skip("w1-t1")])).toBe(false);
    await write(close);
    expect(await writeWeek(stranger, enrollmentId, [reopen])).toBe(false);
    expect((await facts()).closedOn.size).toBe(1);

    await db.enrollment.updateMany({ data: { active: false } });
    expect(await write(reopen, pin("w1-t1", 2))).toBe(false);
    expect((await facts()).closedOn.size).toBe(1);
    expect(await db.taskState.count()).toBe(0);
  });
});
