import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";

import { setTaskState } from "@/lib/data/progress";
import { findYearFacts } from "@/lib/data/year-facts";
import {
  type AnotherYear,
  correctYear,
  listYears,
  reactivateYear,
  startAnotherYear,
} from "@/lib/data/years";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { UserId } from "@/lib/domain/user";
import { ownerUrl, runOn, truncateAll } from "@/tests/support/database";
import { smallRoadmap } from "@/tests/support/small-roadmap";
import { addUser, addYear, publishSmallRoadmap } from "@/tests/support/stored-year";

const day = calendarDate;

/** Ada on the small roadmap, with `w1-t1` done, `a2-t1` skipped and `w1-t2` ticked and unticked. */
async function ada() {
  const version = await publishSmallRoadmap();
  const userId = await addUser();
  const yearId = await addYear(userId, version.id, { trackKey: "tinker" });
  const tick = (taskKey: string, rest: object) =>
    setTaskState(userId, {
      ...{ enrollmentId: yearId, taskKey, onGiven: true, reason: null, opId: randomUUID() },
      ...{ state: "done", on: day("2026-05-03") },
      ...rest,
    });
  await tick("w1-t1", {});
  await tick("a2-t1", { state: "skipped", reason: "tooHard", on: day("2026-05-02") });
  await tick("w1-t2", {});
  await tick("w1-t2", { state: "open", on: null, onGiven: false });
  return { userId, yearId, version };
}

const another = (fromId: string, versionId: string, rest: Partial<AnotherYear> = {}) => ({
  ...{ fromId, versionId, startDate: day("2027-01-04"), hoursHundredths: 650, trackKey: "think" },
  ...{ knownWeeks: [], baselineDates: [], bringOver: true },
  ...rest,
});

const activeId = async (userId: UserId) =>
  (await listYears(userId)).find(({ active }) => active)?.id ?? "";

const eventsOf = (enrollmentId: string) =>
  runOn(
    ownerUrl(),
    `select "taskKey", state, "on"::text, reason from "ProgressEvent" where "enrollmentId" = $1 order by seq`,
    [enrollmentId],
  );

beforeEach(truncateAll);

describe("starting another year", () => {
  it("copies what is settled, with days and reasons, as events and states", async () => {
    const { userId, yearId, version } = await ada();
    expect(await startAnotherYear(userId, another(yearId, version.id))).toBe(true);

    const newId = await activeId(userId);
    const { states } = await findYearFacts(userId, newId);
    expect(Object.fromEntries(states)).toEqual({
      "w1-t1": { state: "done", on: "2026-05-03", reason: null, pinnedWeek: null },
      "a2-t1": { state: "skipped", on: "2026-05-02", reason: "tooHard", pinnedWeek: null },
    });
    expect((await eventsOf(newId)).map(({ taskKey }) => taskKey)).toEqual(["w1-t1", "a2-t1"]);
  });

  it("leaves the old year as it was, to be taken up again", async () => {
    const { userId, yearId, version } = await ada();
    const before = await eventsOf(yearId);
    await startAnotherYear(userId, another(yearId, version.id));

    expect(await eventsOf(yearId)).toEqual(before);
    expect(await listYears(userId)).toMatchObject([
      { active: true, startDate: "2027-01-04", hoursHundredths: 650, doneTasks: 1 },
      { id: yearId, active: false, startDate: "2026-05-01", trackKey: "tinker", doneTasks: 1 },
    ]);
    expect(await reactivateYear(userId, yearId)).toBe(true);
    expect(await reactivateYear(userId, yearId)).toBe(true);
    expect(await activeId(userId)).toBe(yearId);
  });

  it("begins empty when nothing is to be brought over", async () => {
    const { userId, yearId, version } = await ada();
    await startAnotherYear(userId, another(yearId, version.id, { bringOver: false }));
    expect((await findYearFacts(userId, await activeId(userId))).states.size).toBe(0);
  });

  it("brings over only tasks that the new version has", async () => {
    const { userId, yearId } = await ada();
    const files = smallRoadmap();
    const milestone = files["milestones/02-a2-wire.yaml"];
    const kept = milestone.tasks.filter(({ key }) => key !== "a2-t1");
    milestone.tasks = kept.map((task) => ({ ...task, priority: "must" }));
    files["roadmap.yaml"].retired = [{ kind: "task", key: "a2-t1", title: "Read" }];
    const next = await publishSmallRoadmap(files);

    await startAnotherYear(userId, another(yearId, next.id));
    const { states } = await findYearFacts(userId, await activeId(userId));
    expect([...states.keys()]).toEqual(["w1-t1"]);
  });

  it("makes one year when it is asked for several times at once", async () => {
    const { userId, yearId, version } = await ada();
    const made = await Promise.all(
      Array.from({ length: 4 }, () => startAnotherYear(userId, another(yearId, version.id))),
    );
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await listYears(userId)).toHaveLength(2);
  });

  it("touches nothing of another learner's", async () => {
    const { userId, yearId, version } = await ada();
    const eve = await addUser();
    await addYear(eve, version.id, { active: false });

    expect(await startAnotherYear(eve, another(yearId, version.id))).toBe(false);
    expect(await reactivateYear(eve, yearId)).toBe(false);
    expect(await correctYear(eve, yearId, another(yearId, version.id))).toBe(false);
    expect(await listYears(userId)).toHaveLength(1);
    expect(await activeId(userId)).toBe(yearId);
    expect(await listYears(eve)).toMatchObject([{ active: false }]);
  });
});

describe("correcting a year", () => {
  it("changes start date, hours and baseline and keeps every tick", async () => {
    const { userId, yearId, version } = await ada();
    const dates: AnotherYear["baselineDates"] = [
      [day("2026-05-10"), day("2026-05-16")],
      null,
      null,
    ];
    const corrected = { ...another(yearId, version.id), startDate: day("2026-05-10") };
    expect(await correctYear(userId, yearId, { ...corrected, baselineDates: dates })).toBe(true);

    expect(await listYears(userId)).toMatchObject([
      {
        id: yearId,
        startDate: "2026-05-10",
        hoursHundredths: 650,
        trackKey: "tinker",
        doneTasks: 1,
      },
    ]);
    const [row] = await runOn(ownerUrl(), 'select baseline from "Enrollment" where id = $1', [
      yearId,
    ]);
    expect(row?.baseline).toMatchObject({ startDate: "2026-05-10", hoursHundredths: 650, dates });
  });
});
