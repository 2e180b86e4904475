import { beforeAll, describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { finishedOn } from "@/lib/domain/finished-on";
import { isFinished } from "@/lib/domain/milestone-status";
import type { Milestone, Priority, RoadmapContent } from "@/lib/domain/roadmap";
import type { TaskRecord } from "@/lib/domain/task-state";
import { pinsToAccept, pinsToGoBack, type VersionPin } from "@/lib/domain/version-pins";
import { toYearWeek } from "@/lib/domain/year";
import { smallRoadmap, withRoadmapFolder } from "@/tests/support/small-roadmap";
import { done, pinnedTo, skipped } from "@/tests/support/year";

let content: RoadmapContent;

beforeAll(async () => {
  content = await withRoadmapFolder(smallRoadmap(), readRoadmap);
});

type States = Record<string, TaskRecord>;

/** An edition whose week 1 (or another) has just these tasks: key → priority. */
function edition(tasks: Record<string, Priority>, week = 1): RoadmapContent {
  const change = (milestone: Milestone): Milestone => {
    const [sample] = milestone.tasks;
    const list = Object.entries(tasks).flatMap(([key, priority]) =>
      sample ? [{ ...sample, key, priority }] : [],
    );
    return { ...milestone, week, tasks: list };
  };
  const milestones = content.milestones.map((one) => (one.key === "w1-begin" ? change(one) : one));
  return { ...content, milestones };
}

const move = (from: RoadmapContent, to: RoadmapContent, states: States, closed: string[] = []) => ({
  ...{ from, to, states: new Map(Object.entries(states)), changes: [] },
  closedOn: new Map(closed.map((key): [string, CalendarDate] => [key, calendarDate("2026-05-09")])),
});

const applied = (states: States, pins: readonly VersionPin[]): States => ({
  ...states,
  ...Object.fromEntries(
    pins.map(({ taskKey, week }) => [
      taskKey,
      { ...pinnedTo(0), ...states[taskKey], pinnedWeek: week },
    ]),
  ),
});

function firstWeek({ milestones }: RoadmapContent, states: States) {
  const week = milestones.find(({ key }) => key === "w1-begin");
  if (!week) throw new Error("The week is gone.");
  const records = new Map(Object.entries(states));
  return {
    isFinished: isFinished(toYearWeek(week), { states: records, closedKeys: new Set() }),
    finishedOn: finishedOn(toYearWeek(week), { states: records, closedOn: new Map() }),
  };
}

describe("accepting a version", () => {
  it("stores nothing while nothing finished would become unfinished", () => {
    const [one, two] = [edition({ a: "must" }), edition({ a: "must", b: "must", c: "could" })];
    expect(pinsToAccept(move(one, two, {}))).toEqual([]);
    expect(pinsToAccept(move(one, two, { a: done(), b: skipped() }))).toEqual([]);
    expect(pinsToAccept(move(one, two, { a: done() }, ["w1-begin"]))).toEqual([]);
    expect(pinsToAccept(move(one, edition({ a: "must", c: "could" }), { a: done() }))).toEqual([]);
  });

  it("keeps a finished week finished, on its day, although it gained a must", () => {
    const [one, two] = [edition({ a: "must" }), edition({ a: "must", b: "must", c: "could" })];
    const states = { a: done(calendarDate("2026-05-07")) };
    expect(firstWeek(two, states).isFinished).toBe(false);

    const pins = pinsToAccept(move(one, two, states));
    expect(pins).toEqual([{ taskKey: "b", week: 1 }]);
    const after = applied(states, pins);
    expect(firstWeek(two, after)).toEqual({ isFinished: true, finishedOn: "2026-05-07" });
    // Settling it later moves no day; unticking an old must opens the week, as it always does.
    const settled = { ...after, b: { ...done(calendarDate("2026-06-01")), pinnedWeek: 1 } };
    expect(firstWeek(two, settled)).toEqual({ isFinished: true, finishedOn: "2026-05-07" });
    expect(firstWeek(two, { ...after, a: pinnedTo(2) }).isFinished).toBe(false);
  });

  it("keeps it finished when a task was raised to a must, or all of its tasks are new", () => {
    const one = edition({ a: "must", b: "should" });
    const raised = edition({ a: "must", b: "must" });
    const states: States = { a: done() };
    expect(pinsToAccept(move(one, raised, states))).toEqual([{ taskKey: "b", week: 1 }]);

    const other = edition({ c: "must", d: "could" });
    const pins = pinsToAccept(move(one, other, states));
    expect(pins.map(({ taskKey }) => taskKey)).toEqual(["c", "d"]);
    expect(firstWeek(other, applied(states, pins)).isFinished).toBe(true);
  });

  it("keeps a week without musts finished", () => {
    const [one, two] = [edition({ a: "should" }), edition({ a: "should", b: "could" })];
    const pins = pinsToAccept(move(one, two, { a: done() }));
    expect(pins).toEqual([{ taskKey: "b", week: 1 }]);
    expect(firstWeek(two, applied({ a: done() }, pins)).isFinished).toBe(true);
  });

  it("goes on keeping it with the next version, also when the week moves", () => {
    const [one, two] = [edition({ a: "must" }), edition({ a: "must", b: "must" })];
    const three = edition({ a: "must", b: "must", c: "must" }, 2);
    const states = applied({ a: done() }, pinsToAccept(move(one, two, { a: done() })));
    const pins = pinsToAccept(move(two, three, states));
    expect(pins).toEqual([
      { taskKey: "b", week: 2 },
      { taskKey: "c", week: 2 },
    ]);
    const after = applied(states, pins);
    expect(firstWeek(three, after).isFinished).toBe(true);
    expect(pinsToGoBack(move(three, two, after))).toEqual([
      { taskKey: "b", week: 1 },
      { taskKey: "c", week: null },
    ]);
  });

  it("does not take a task that Finish week moved for a late comer when weeks move", () => {
    const [one, two] = [edition({ a: "must", b: "must" }), edition({ a: "must", b: "must" }, 2)];
    const states = { a: done(), b: pinnedTo(2) };
    const pins = pinsToAccept(move(one, two, states));
    expect(pins).toEqual([{ taskKey: "b", week: null }]);
    expect(firstWeek(two, applied(states, pins)).isFinished).toBe(false);
  });
});

describe("going back to the version before", () => {
  it("takes back exactly what accepting stored", () => {
    const one = edition({ a: "must", b: "should" });
    const two = edition({ a: "must", b: "must", c: "must" });
    const states: States = { a: done() };
    const accepted = applied(states, pinsToAccept(move(one, two, states)));
    expect(accepted).toMatchObject({ b: { pinnedWeek: 1 }, c: { pinnedWeek: 1 } });

    const back = applied(accepted, pinsToGoBack(move(two, one, accepted)));
    expect(Object.values(back).map(({ pinnedWeek }) => pinnedWeek)).toEqual([null, null, null]);
    expect(firstWeek(one, back).isFinished).toBe(true);
  });

  it("leaves what an earlier acceptance stored", () => {
    const one = edition({ a: "must" });
    const two = edition({ a: "must", b: "must" });
    const three = edition({ a: "must", b: "must", c: "must" });
    const onTwo = applied({ a: done() }, pinsToAccept(move(one, two, { a: done() })));
    const onThree = applied(onTwo, pinsToAccept(move(two, three, onTwo)));
    const pins = pinsToGoBack(move(three, two, onThree));
    expect(pins).toEqual([{ taskKey: "c", week: null }]);
    expect(firstWeek(two, applied(onThree, pins)).isFinished).toBe(true);
  });

  it("leaves the moves of Finish week", () => {
    const [one, two] = [edition({ a: "must" }), edition({ a: "must", b: "must" })];
    expect(pinsToGoBack(move(two, one, { a: pinnedTo(2), b: done() }))).toEqual([]);
  });
});
