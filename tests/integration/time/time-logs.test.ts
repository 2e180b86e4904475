import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";

import {
  addSitting,
  eraseRemovedSittings,
  findLatestTime,
  findTaskTime,
  removeSitting,
  restoreSitting,
} from "@/lib/data/time-logs";
import { discardTimer, startTimer, stopTimer } from "@/lib/data/timers";
import { findYearWithActivity } from "@/lib/data/year-activity";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { Sitting } from "@/lib/domain/time-log";
import type { UserId } from "@/lib/domain/user";
import { ownerUrl, runOn, truncateAll } from "@/tests/support/database";
import {
  addUser,
  addYear,
  countStatements,
  publishSmallRoadmap,
} from "@/tests/support/stored-year";

let ada: UserId;
let eve: UserId;
let adaYear: string;
let eveYear: string;
let versionId: string;

beforeEach(async () => {
  await truncateAll();
  versionId = (await publishSmallRoadmap()).id;
  ada = await addUser();
  eve = await addUser();
  adaYear = await addYear(ada, versionId, { trackKey: "tinker" });
  eveYear = await addYear(eve, versionId);
});

const sitting = (rest: Partial<Sitting> = {}): Sitting => ({
  ...{ id: randomUUID(), taskKey: "w1-t1", on: calendarDate("2026-05-03"), minutes: 45 },
  ...rest,
});

const startedAt = Date.UTC(2026, 4, 3, 9, 0, 0, 123);
const timerFor = (taskKey: string, at = startedAt) => ({
  ...{ enrollmentId: adaYear, taskKey, startedAt: at },
});
const stop = (rest: object = {}) => ({
  ...{ id: randomUUID(), startedAt, on: calendarDate("2026-05-03"), minutes: 47 },
  ...rest,
});
const who = (id: UserId) => ({ id, timeZone: "UTC", dayEndsAt: 180 });

describe("logged time", () => {
  it("is stored once however often its form is sent, and read with the year", async () => {
    const one = sitting();
    const results = await Promise.all([1, 2, 3].map(() => addSitting(ada, adaYear, one)));
    expect(results).toEqual(["added", "added", "added"]);
    const other = sitting({ taskKey: "w1-t2", on: calendarDate("2026-05-04"), minutes: 5 });
    await addSitting(ada, adaYear, other);
    await addSitting(ada, adaYear, sitting({ minutes: 15 }));

    const { sittings } = await findLatestTime(ada, adaYear, 2);
    expect(sittings[0]).toEqual(other);
    expect(sittings).toHaveLength(2);
    const { activity } = await findYearWithActivity(who(ada), adaYear);
    expect(activity.logged).toEqual([
      { taskKey: "w1-t1", on: "2026-05-03", minutes: 60 },
      { taskKey: "w1-t2", on: "2026-05-04", minutes: 5 },
    ]);
  });

  it("is removed, put back, and erased 30 days after it was removed", async () => {
    const [one, old] = [sitting(), sitting()];
    await addSitting(ada, adaYear, one);
    await addSitting(ada, adaYear, old);
    expect(await removeSitting(ada, one.id)).toBe(true);
    expect((await findTaskTime(ada, adaYear, ["w1-t1"])).sittings).toEqual([old]);
    expect(await restoreSitting(ada, one.id)).toBe(true);
    expect((await findTaskTime(ada, adaYear, ["w1-t1"])).sittings).toHaveLength(2);

    await removeSitting(ada, one.id);
    await removeSitting(ada, old.id);
    await runOn(
      ownerUrl(),
      `update "TimeLog" set "removedAt" = now() - interval '31 days' where id = $1`,
      [old.id],
    );
    await eraseRemovedSittings();
    expect(await restoreSitting(ada, old.id)).toBe(false);
    expect(await restoreSitting(ada, one.id)).toBe(true);
  });

  it("is nobody else's to see, add or remove", async () => {
    const one = sitting();
    await addSitting(ada, adaYear, one);
    expect(await addSitting(eve, adaYear, sitting())).toBe("notFound");
    expect(await removeSitting(eve, one.id)).toBe(false);
    expect(await restoreSitting(eve, one.id)).toBe(false);
    expect(await removeSitting(eve, "no id")).toBe(false);
    expect((await findLatestTime(eve, adaYear, 9)).sittings).toEqual([]);
    expect((await findTaskTime(eve, eveYear, ["w1-t1"])).sittings).toEqual([]);
    // Her id under his name changes nothing of hers.
    await addSitting(eve, eveYear, { ...one, minutes: 600 });
    expect((await findTaskTime(ada, adaYear, ["w1-t1"])).sittings).toEqual([one]);
  });

  it("takes one statement to write and one to read, however much there is", async () => {
    await runOn(
      ownerUrl(),
      `insert into "TimeLog" (id, "enrollmentId", "taskKey", minutes, "on")
       select gen_random_uuid(), $1, 'w1-t' || n % 3, 30, '2026-05-03' from generate_series(1, 2000) n`,
      [adaYear],
    );
    expect(await countStatements(() => addSitting(ada, adaYear, sitting()))).toBe(1);
    expect(await countStatements(() => findTaskTime(ada, adaYear, ["w1-t1"]))).toBe(1);
    expect(await countStatements(() => findYearWithActivity(who(ada), adaYear))).toBe(1);
  });
});

describe("a timer", () => {
  it("runs once: starting another leaves it as it is", async () => {
    const first = { taskKey: "w1-t1", startedAt };
    expect(await startTimer(ada, timerFor("w1-t1"))).toEqual(first);
    expect(await startTimer(ada, timerFor("w1-t2", startedAt + 60_000))).toEqual(first);
    expect((await findYearWithActivity(who(ada), adaYear)).timer).toEqual(first);
    expect((await findTaskTime(ada, adaYear, [])).timer).toEqual(first);
    expect((await findYearWithActivity(who(eve), eveYear)).timer).toBeNull();
  });

  it("is stopped with its minutes in one statement, once", async () => {
    await startTimer(ada, timerFor("w1-t1"));
    const asked = stop();
    expect(await countStatements(() => stopTimer(ada, asked))).toBe(1);
    expect(await stopTimer(ada, asked)).toEqual({ taskKey: "w1-t1" });
    expect(await findLatestTime(ada, adaYear, 9)).toEqual({
      sittings: [{ id: asked.id, taskKey: "w1-t1", on: "2026-05-03", minutes: 47 }],
      timer: null,
    });
    expect(await stopTimer(ada, stop())).toBeNull();
  });

  it("is not stopped in the place of one that was started since", async () => {
    await startTimer(ada, timerFor("w1-t2", startedAt + 1));
    expect(await stopTimer(ada, stop())).toBeNull();
    expect(await discardTimer(ada, startedAt)).toBeNull();
    expect((await findLatestTime(ada, adaYear, 9)).timer?.taskKey).toBe("w1-t2");
  });

  it("is nobody else's to start, stop or discard", async () => {
    await startTimer(ada, timerFor("w1-t1"));
    expect(await startTimer(eve, timerFor("w1-t1"))).toBeNull();
    expect(await stopTimer(eve, stop())).toBeNull();
    expect(await discardTimer(eve, startedAt)).toBeNull();
    expect((await findLatestTime(ada, adaYear, 9)).timer).toEqual({ taskKey: "w1-t1", startedAt });
  });

  it("starts again as it ran when it was discarded by mistake", async () => {
    await startTimer(ada, timerFor("w1-t1"));
    expect(await discardTimer(ada, startedAt)).toEqual({ taskKey: "w1-t1" });
    expect((await findLatestTime(ada, adaYear, 9)).timer).toBeNull();
    expect(await startTimer(ada, timerFor("w1-t1"))).toEqual({ taskKey: "w1-t1", startedAt });
  });
});
