import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";

import { findNote } from "@/lib/data/notes";
import { addOwnTask, listOwnTasks, removeOwnTask, restoreOwnTask } from "@/lib/data/own-tasks";
import { findYearFacts } from "@/lib/data/year-facts";
import { listYears, startAnotherYear } from "@/lib/data/years";
import { calendarDate } from "@/lib/domain/calendar-date";
import { mostOwnTasks, ownTaskKey } from "@/lib/domain/own-task";
import type { UserId } from "@/lib/domain/user";
import { putNote } from "@/lib/http/put-note";
import { putTask } from "@/lib/http/put-task";
import { loadExport } from "@/lib/loaders/export";
import { ownerUrl, runOn, truncateAll } from "@/tests/support/database";
import {
  addUser,
  addYear,
  countStatements,
  publishSmallRoadmap,
  signedIn,
} from "@/tests/support/stored-year";

let ada: UserId;
let yearId: string;
let versionId: string;

beforeEach(async () => {
  await truncateAll();
  versionId = (await publishSmallRoadmap()).id;
  ada = await addUser();
  yearId = await addYear(ada, versionId, { trackKey: "tinker" });
});

const task = (rest: object = {}) => ({
  ...{ id: randomUUID(), milestoneKey: "w1-begin", kind: "build" as const },
  ...{ title: "Solder a cable", minutes: 45 },
  ...rest,
});

async function tick(user: UserId, key: string, body: object = { state: "done" }) {
  const answer = await putTask(await signedIn(user), key, {
    ...{ state: "done", opId: randomUUID() },
    ...body,
  });
  return { status: answer.status, body: await answer.json() };
}

const statesOf = (enrollmentId: string) =>
  runOn(ownerUrl(), 'select "taskKey", state from "TaskState" where "enrollmentId" = $1', [
    enrollmentId,
  ]);

describe("a task of one's own", () => {
  it("is ticked as any other, in one statement, and counts in no number", async () => {
    const own = task();
    expect(await addOwnTask(ada, yearId, own)).toBe("added");
    const before = await tick(ada, "w1-t1", { state: "open" });
    const answer = await tick(ada, ownTaskKey(own.id));
    expect(answer.status).toBe(200);
    expect(answer.body.task).toMatchObject({ key: `own-${own.id}`, state: "done" });
    expect(answer.body.progress).toEqual(before.body.progress);

    const learner = await signedIn(ada);
    const again = () => putTask(learner, `own-${own.id}`, { state: "done", opId: randomUUID() });
    expect(await countStatements(again)).toBe(1);
    const facts = await findYearFacts(ada, yearId);
    expect(facts.ownTasks).toEqual([own]);
    expect(facts.states.get(`own-${own.id}`)?.state).toBe("done");
    expect((await listYears(ada))[0]?.doneTasks).toBe(0);
  });

  it("is skipped with a reason, reopened, and answers an operation that is known", async () => {
    const own = task();
    await addOwnTask(ada, yearId, own);
    const opId = randomUUID();
    const body = { state: "skipped", reason: "noTime", opId };
    expect((await tick(ada, `own-${own.id}`, body)).status).toBe(200);
    expect((await tick(ada, `own-${own.id}`, body)).status).toBe(200);
    expect((await tick(ada, `own-${own.id}`, { state: "done", opId })).status).toBe(409);
    await tick(ada, `own-${own.id}`, { state: "open" });
    expect(await statesOf(yearId)).toEqual([{ taskKey: `own-${own.id}`, state: "open" }]);
  });

  it("is not found when it is somebody else's, removed, of another year or none at all", async () => {
    const eve = await addUser();
    const eveYear = await addYear(eve, versionId);
    const own = task();
    await addOwnTask(ada, yearId, own);

    const answers = [await tick(eve, `own-${own.id}`), await tick(eve, `own-${randomUUID()}`)];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
    for (const key of ["own-", "own-1", `own-${own.id.toUpperCase()}`, `own-${own.id}x`]) {
      expect((await tick(ada, key)).status, key).toBe(404);
    }
    expect(await removeOwnTask(eve, own.id)).toBe(false);
    expect(await addOwnTask(eve, yearId, task())).toBe("notFound");
    expect((await listOwnTasks(eve)).here).toEqual([]);

    await removeOwnTask(ada, own.id);
    expect((await tick(ada, `own-${own.id}`)).status).toBe(404);
    await restoreOwnTask(ada, own.id);
    expect((await tick(ada, `own-${own.id}`)).status).toBe(200);
    expect(await statesOf(eveYear)).toEqual([]);
  });

  it("is not found in a week that the roadmap does not have, and nothing is written", async () => {
    const own = task({ milestoneKey: "w9-gone" });
    await addOwnTask(ada, yearId, own);
    expect((await tick(ada, `own-${own.id}`)).status).toBe(404);
    expect(await statesOf(yearId)).toEqual([]);
  });

  it("keeps its tick when it is removed, and has it again when it is restored", async () => {
    const own = task();
    await addOwnTask(ada, yearId, own);
    await tick(ada, `own-${own.id}`);
    expect(await removeOwnTask(ada, own.id)).toBe(true);
    expect((await findYearFacts(ada, yearId)).ownTasks).toEqual([]);
    expect(await listOwnTasks(ada)).toEqual({ here: [], elsewhere: [own] });
    expect(await restoreOwnTask(ada, own.id)).toBe(true);
    const { ownTasks, states } = await findYearFacts(ada, yearId);
    expect([ownTasks.length, states.get(`own-${own.id}`)?.state]).toEqual([1, "done"]);
  });

  it("is added once, however often its form is sent", async () => {
    const own = task();
    const results = await Promise.all([1, 2, 3, 4].map(() => addOwnTask(ada, yearId, own)));
    expect(results).toEqual(["added", "added", "added", "added"]);
    expect((await listOwnTasks(ada)).here).toHaveLength(1);
  });

  it("has a place in a week until that is full", async () => {
    for (let index = 0; index < mostOwnTasks.week; index += 1) {
      await addOwnTask(ada, yearId, task());
    }
    expect(await addOwnTask(ada, yearId, task())).toBe("full");
    expect(await addOwnTask(ada, yearId, task({ milestoneKey: "w3-end" }))).toBe("added");
  });

  it("takes a note of its learner, and of nobody else", async () => {
    const own = task();
    await addOwnTask(ada, yearId, own);
    const subject = { kind: "task", key: `own-${own.id}` } as const;
    const put = async (user: UserId) =>
      (await putNote(await signedIn(user), subject, { text: "Flux first.", version: 0 })).status;
    expect(await put(ada)).toBe(200);
    expect(await findNote(ada, subject)).toMatchObject({ text: "Flux first." });
    const eve = await addUser();
    await addYear(eve, versionId);
    expect(await put(eve)).toBe(404);
  });

  it("stays with its year, and is in the export with its tick", async () => {
    const own = task();
    await addOwnTask(ada, yearId, own);
    await tick(ada, `own-${own.id}`);
    await startAnotherYear(ada, {
      ...{ fromId: yearId, versionId, startDate: calendarDate("2027-01-04"), trackKey: null },
      ...{ hoursHundredths: 650, knownWeeks: [], baselineDates: [], bringOver: true },
    });
    const [active] = await listYears(ada);
    expect((await findYearFacts(ada, active?.id ?? "")).ownTasks).toEqual([]);
    expect((await listOwnTasks(ada)).elsewhere).toEqual([own]);

    const years = (await loadExport(ada, new Date()))?.years ?? [];
    const exported = years.find(({ id }) => id === yearId);
    expect(exported?.ownTasks).toMatchObject([{ ...own, removedAt: null }]);
    expect(exported?.taskStates).toMatchObject([{ taskKey: `own-${own.id}`, state: "done" }]);
    expect(exported?.progress.tasks.done).toBe(0);
  });
});
