import { beforeAll, describe, expect, it } from "vitest";

import { db } from "@/lib/data/client";
import { fromDateColumn } from "@/lib/data/dates";
import { getLatestVersion } from "@/lib/data/roadmaps";
import { findYearWithActivity } from "@/lib/data/year-activity";
import { addDays, calendarDate, isoWeekday } from "@/lib/domain/calendar-date";
import { findCurrentWeek } from "@/lib/domain/current-week";
import { forecastOf } from "@/lib/domain/forecast";
import { idleDays } from "@/lib/domain/plan-change";
import { rhythmOf } from "@/lib/domain/rhythm";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { findTask } from "@/lib/domain/roadmap-lookup";
import { standingOf } from "@/lib/domain/standing";
import { everyTask, fewestLogs, timeRatios } from "@/lib/domain/time-ratio";
import type { UserId } from "@/lib/domain/user";
import { assembleYear } from "@/lib/domain/year";
import { writeDemo } from "@/prisma/seed/write-demo";
import { activeYear, publishBuiltIn } from "@/tests/support/built-in-year";

/** A Wednesday. */
const today = calendarDate("2026-11-18");
const now = new Date("2026-11-18T20:30:00Z");

let userId: UserId;
let version: RoadmapVersion;

beforeAll(async () => {
  await publishBuiltIn();
  version = await getLatestVersion();
  userId = await writeDemo({ today, now });
});

async function demoYear() {
  const enrollment = await activeYear(userId);
  const who = { id: userId, timeZone: "UTC", dayEndsAt: 180 };
  const { facts, activity } = await findYearWithActivity(who, enrollment.id);
  return { enrollment, activity, year: assembleYear(version, enrollment, facts) };
}

describe("the demo's plan", () => {
  it("was changed for reasons: breaks before, after the fact and ahead, a pace, and a trim taken back", async () => {
    const changes = await db.planChange.findMany({
      where: { enrollment: { userId } },
      orderBy: { createdAt: "asc" },
    });
    expect(changes.map(({ kind, undoneAt }) => [kind, undoneAt !== null])).toEqual([
      ["break", false],
      ["trim", true],
      ["break", false],
      ["pace", false],
      ["break", false],
    ]);
    expect(changes.every(({ reason }) => reason.length > 5 && reason.length <= 200)).toBe(true);
    expect(changes.every(({ createdAt }) => createdAt <= now)).toBe(true);
  });

  it("has the learner about where they are, three weeks later than first planned, on a Wednesday as on a Sunday", async () => {
    for (const later of [0, 4]) {
      const day = addDays(today, later);
      await writeDemo({ today: day, now: new Date(now.getTime() + later * 86_400_000) });
      const { year, enrollment } = await demoYear();
      const { startDate } = enrollment;
      const baseline = enrollment.baseline.dates;
      const standing = standingOf({ year, startDate, baseline, today: day });
      expect(standing).toMatchObject({ kind: "underWay", week: 34, slip: { direction: "later" } });
      expect([34, 35]).toContain(standing.kind === "underWay" ? standing.plannedWeek : 0);
      // Nothing was done on an idle day, and today is none.
      const worked = [...year.records.states.values()].flatMap(({ state, on }) =>
        state === "done" && on ? [on] : [],
      );
      expect(worked.filter((on) => idleDays(year.plan.idle, on, on) > 0)).toEqual([]);
      expect(idleDays(year.plan.idle, day, day)).toBe(0);
    }
    await writeDemo({ today, now });
  });

  it("has a forecast after the plan's end, with a latest day, and a good rhythm", async () => {
    const { year, activity, enrollment } = await demoYear();
    const { startDate } = enrollment;
    const forecast = forecastOf({ year, activity, startDate, today });
    if (forecast.kind !== "range") throw new Error(`The demo's forecast is ${forecast.kind}.`);
    expect(forecast.latest).not.toBeNull();
    expect(forecast.earliest <= forecast.finish).toBe(true);
    const { states } = year.records;
    const rhythm = rhythmOf({ states, activity, idle: year.plan.idle, startDate, today });
    expect(rhythm).toEqual({ active: 10, of: 10 });
    expect(findCurrentWeek(year.weeks, year.state)?.week).toBe(34);
  });
});

describe("the demo's time", () => {
  it("is logged for tasks that exist, on days up to today, in sittings that one can sit through", async () => {
    const logs = await db.timeLog.findMany({ where: { enrollment: { userId } } });
    expect(logs.length).toBeGreaterThan(80);
    for (const { taskKey, minutes, on, createdAt } of logs) {
      expect(findTask(version, taskKey)?.key).toBe(taskKey);
      expect(minutes).toBeGreaterThanOrEqual(5);
      expect(minutes).toBeLessThanOrEqual(200);
      expect(fromDateColumn(on) <= today && createdAt <= now).toBe(true);
    }
  });

  it("lets some kinds have their own ratio and others not yet", async () => {
    const { year, activity } = await demoYear();
    const ratios = timeRatios(everyTask(year), year.records.states, activity.logged);
    const known = [...ratios].filter(([, { logs }]) => logs >= fewestLogs).map(([kind]) => kind);
    expect(known.sort()).toEqual(expect.arrayContaining(["build", "practice", "read", "write"]));
    expect(ratios.get("read")?.ratio).toBeGreaterThan(1.15);
    expect(ratios.get("watch")?.logs ?? 0).toBeLessThan(fewestLogs);
  });
});

describe("the demo's reviews and letters", () => {
  it("are a dozen, of weeks that are over, with picks that exist", async () => {
    const reviews = await db.review.findMany({ where: { userId } });
    expect(reviews).toHaveLength(12);
    for (const { weekOf, nextKeys, learned, createdAt, updatedAt } of reviews) {
      const monday = fromDateColumn(weekOf);
      expect(isoWeekday(monday)).toBe(1);
      expect(addDays(monday, 6) < today).toBe(true);
      expect(nextKeys.filter((key) => !findTask(version, key))).toEqual([]);
      expect(learned).not.toBe("");
      expect(createdAt <= now && updatedAt <= now).toBe(true);
    }
  });

  it("look ahead for three phases and four months, of which the present ones have no answer yet", async () => {
    const letters = await db.selfLetter.findMany({ where: { userId } });
    const phases = version.phases.map(({ key }) => key);
    expect(letters.filter(({ kind }) => kind === "phase").map(({ period }) => period)).toEqual(
      phases.slice(0, 3),
    );
    expect(letters.filter(({ kind }) => kind === "month")).toHaveLength(4);
    const open = letters.filter(({ did }) => did === "").map(({ period }) => period);
    expect(open.sort()).toEqual(["2026-11", "specialization"]);
  });

  it("come with a choice about mail that sends nothing", async () => {
    expect(await db.mailChoice.findUniqueOrThrow({ where: { userId } })).toMatchObject({
      isOn: false,
    });
  });
});
