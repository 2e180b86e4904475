import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";

import { db } from "@/lib/data/client";
import { addDays } from "@/lib/domain/calendar-date";
import { todayFor } from "@/lib/domain/today";
import type { UserId } from "@/lib/domain/user";
import { putTask } from "@/lib/http/put-task";
import { type TaskStateBody, taskStateSchema } from "@/lib/schemas/task-state";
import { truncateAll } from "@/tests/support/database";
import {
  addUser,
  addYear,
  countStatements,
  publishSmallRoadmap,
  signedIn,
} from "@/tests/support/stored-year";

let user: UserId;
let versionId: string;

beforeEach(async () => {
  await truncateAll();
  versionId = (await publishSmallRoadmap()).id;
  user = await addUser();
  await addYear(user, versionId, { trackKey: "tinker" });
});

/** Puts as a request would and reads the answer. */
async function put(key: string, body: Omit<TaskStateBody, "opId"> & { opId?: string }) {
  const answer = await putTask(await signedIn(user), key, { opId: randomUUID(), ...body });
  const text = await answer.text();
  return { status: answer.status, text, body: JSON.parse(text) };
}

const today = () => todayFor({ instant: new Date(), timeZone: "UTC", dayEndsAt: 180 });
const count = (total: number, done: number, settled: number) => ({ total, done, settled });

describe("PUT /api/v1/tasks/{key}", () => {
  it("answers with the task and the numbers of the whole, its phase and its week", async () => {
    await put("w1-t2", { state: "skipped", reason: "noTime" });
    const answer = await put("w1-t1", { state: "done" });

    const week = { tasks: count(2, 1, 2), minutes: count(90, 60, 90) };
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      task: { key: "w1-t1", state: "done", on: today(), reason: null },
      progress: {
        whole: { tasks: count(6, 1, 2), minutes: count(270, 60, 90) },
        phase: { key: "first", ...week },
        milestone: { key: "w1-begin", finished: true, proved: false, ...week },
      },
    });
    expect(answer.text.length).toBeLessThan(1024);
  });

  it("takes one statement, whatever the history", async () => {
    const learner = await signedIn(user);
    const tick = () => putTask(learner, "w1-t1", { state: "done", opId: randomUUID() });
    await tick();
    expect(await countStatements(tick)).toBe(1);
  });

  it("takes a day up to today and not before 2000", async () => {
    const last = today();
    expect(await put("w1-t1", { state: "done", on: "2000-01-01" })).toMatchObject({
      body: { task: { on: "2000-01-01" } },
    });
    expect(await put("w1-t1", { state: "done", on: last })).toMatchObject({ status: 200 });
    for (const [on, detail] of [
      [addDays(last, 1), "afterToday"],
      ["1999-12-31", "tooEarly"],
      ["2026-02-30", "invalidDate"],
      ["yesterday", "invalidDate"],
    ]) {
      expect(await put("w1-t1", { state: "done", on })).toMatchObject({
        status: 422,
        body: { errors: [{ path: "on", detail }] },
      });
    }
  });

  it("refuses a reason or a day where none belongs", async () => {
    expect(await put("w1-t1", { state: "done", reason: "known" })).toMatchObject({
      status: 422,
      body: { errors: [{ path: "reason", detail: "onlyWhenSkipped" }] },
    });
    expect(await put("w1-t1", { state: "open", on: today() })).toMatchObject({ status: 422 });
    expect(await db.progressEvent.count()).toBe(0);
  });

  it("ticks a task of the other track, which counts for its own week alone", async () => {
    const { status, body } = await put("b2-t1", { state: "done" });
    expect(status).toBe(200);
    expect(body.progress.whole.tasks).toEqual(count(6, 0, 0));
    expect(body.progress.phase).toMatchObject({ key: "second", tasks: count(4, 0, 0) });
    expect(body.progress.milestone).toMatchObject({
      key: "b2-books",
      finished: true,
      tasks: count(2, 1, 1),
    });
  });

  it("answers to whatever is no task here with the same bytes", async () => {
    const answers = await Promise.all(
      ["w9-t9", "", "w1-begin", "__proto__", "W1-T1", "w1-t1 ", "w1-t1\0", "é".repeat(4000)].map(
        (key) => put(key, { state: "done" }),
      ),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 404, body: { status: 404 } });
    expect(await db.progressEvent.count()).toBe(0);
  });

  it("repeats the answer of a known operation and refuses its id for anything else", async () => {
    const opId = randomUUID();
    const first = await put("w1-t1", { state: "done", opId });
    expect(await put("w1-t1", { state: "done", opId: opId.toUpperCase() })).toEqual(first);
    expect(await put("w1-t2", { state: "done", opId })).toMatchObject({ status: 409 });
    expect(await put("w1-t1", { state: "open", opId })).toMatchObject({ status: 409 });
  });

  it("asks for a year first", async () => {
    await db.enrollment.updateMany({ data: { active: false } });
    const answer = await put("w1-t1", { state: "done" });
    expect(answer).toMatchObject({ status: 409, body: { type: "/problems/not-enrolled" } });
  });
});

describe("its body", () => {
  const opId = randomUUID();
  it.each<unknown>([
    {},
    { state: "done" },
    { state: "finished", opId },
    { state: ["done"], opId },
    { state: "done", opId: "1" },
    { state: "done", opId, on: null },
    { state: "done", opId, on: 20260503 },
    { state: "skipped", opId, reason: "bored" },
    { state: "done", opId, userId: opId },
  ])("is refused when it is %j", (body) => {
    expect(taskStateSchema.safeParse(body).success).toBe(false);
  });
});
