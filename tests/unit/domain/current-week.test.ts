import { describe, expect, it } from "vitest";

import {
  findCurrentWeek,
  findNextStep,
  pinnedTasks,
  weeksLeftOpen,
} from "@/lib/domain/current-week";

import {
  allOf,
  done,
  pinnedTo,
  placeholderNumber,
  skipped,
  weekNumber,
  yearState,
} from "../../support/year";

const weeks = [weekNumber(1), weekNumber(2), weekNumber(3)];
const current = (...args: Parameters<typeof yearState>) =>
  findCurrentWeek(weeks, yearState(...args))?.key ?? null;

describe("the current week", () => {
  it("is the first one that is neither finished nor closed", () => {
    expect(current({})).toBe("w1");
    expect(current({ "w1-a": done(), "w1-b": skipped() })).toBe("w2");
    expect(current({}, { closedKeys: new Set(["w1"]) })).toBe("w2");
  });

  it("is not moved by ticks elsewhere", () => {
    expect(current(allOf([weekNumber(2), weekNumber(3)], done()))).toBe("w1");
  });

  it("does not exist after the last one", () => {
    expect(current(allOf(weeks, skipped()))).toBeNull();
    expect(current({}, { closedKeys: new Set(["w1", "w2", "w3"]) })).toBeNull();
  });

  it("is the choice of a track when that comes first", () => {
    const year = [weekNumber(26), placeholderNumber(27), placeholderNumber(28), weekNumber(40)];
    const state = yearState(allOf([weekNumber(26), weekNumber(40)], done()));
    expect(findCurrentWeek(year, state)?.key).toBe("s27");
  });

  it("goes back to a week whose must is unticked, unless that was closed by hand", () => {
    expect(current({ "w1-a": done() })).toBe("w1");
    expect(current({ "w1-a": done() }, { closedKeys: new Set(["w1"]) })).toBe("w2");
  });
});

describe("the next step", () => {
  const week = {
    ...weekNumber(1),
    tasks: [
      { key: "must-1", minutes: 10, priority: "must" },
      { key: "could", minutes: 10, priority: "could" },
      { key: "must-2", minutes: 10, priority: "must" },
      { key: "should", minutes: 10, priority: "should" },
      { key: "must-3", minutes: 10, priority: "must" },
    ],
  } as const;
  const next = (...args: Parameters<typeof yearState>) =>
    findNextStep(week, yearState(...args))?.key ?? null;

  it("is the first must in an untouched week", () => {
    expect(next({})).toBe("must-1");
  });

  it("is the first open must after the last settled task", () => {
    expect(next({ "must-1": done() })).toBe("must-2");
    expect(next({ should: skipped() })).toBe("must-3");
  });

  it("goes back to an open must above when none is left below", () => {
    expect(next({ "must-3": done() })).toBe("must-1");
    expect(next({ "must-1": done(), "must-3": done() })).toBe("must-2");
  });

  it("is a should, then a could, when the musts are settled", () => {
    const musts = { "must-1": done(), "must-2": done(), "must-3": skipped() };
    expect(next(musts)).toBe("should");
    expect(next({ ...musts, should: done() })).toBe("could");
    expect(next({ ...musts, should: done(), could: done() })).toBeNull();
  });

  it("is no task that was trimmed", () => {
    const musts = { "must-1": done(), "must-2": done(), "must-3": done() };
    expect(next(musts, { trimmed: new Set(["should", "could"]) })).toBeNull();
  });
});

describe("pinned tasks", () => {
  it("stand in the list they were moved to until they are settled", () => {
    const { states } = yearState({
      "w1-c": pinnedTo(2),
      "w1-d": { ...done(), pinnedWeek: 2 },
      "w2-a": pinnedTo(3),
    });
    expect(pinnedTasks(weeks, 2, states).map(({ key }) => key)).toEqual(["w1-c"]);
    expect(pinnedTasks(weeks, 3, states).map(({ key }) => key)).toEqual(["w2-a"]);
    expect(pinnedTasks(weeks, 1, states)).toEqual([]);
  });
});

describe("weeks left open", () => {
  const closedKeys = new Set(["w1"]);
  const leftOpen = (...args: Parameters<typeof yearState>) =>
    weeksLeftOpen(weeks, yearState(...args)).map(({ week, tasks }) => [week.key, tasks.length]);

  it("are the closed ones before the current week in which something is open", () => {
    expect(leftOpen({ "w1-a": done() }, { closedKeys })).toEqual([["w1", 3]]);
    expect(leftOpen(allOf([weekNumber(1)], done()), { closedKeys })).toEqual([]);
    expect(leftOpen({}, { closedKeys: new Set(["w2"]) })).toEqual([]);
  });

  it("do not name what stands in the current week's list or was trimmed", () => {
    const moved = { "w1-a": pinnedTo(2), "w1-b": pinnedTo(2), "w1-c": pinnedTo(2) };
    expect(leftOpen(moved, { closedKeys })).toEqual([["w1", 1]]);
    expect(leftOpen(moved, { closedKeys, trimmed: new Set(["w1-d"]) })).toEqual([]);
  });

  it("are all closed weeks with open tasks once the year is over", () => {
    expect(leftOpen({ "w3-d": pinnedTo(3) }, { closedKeys: new Set(["w1", "w2", "w3"]) })).toEqual([
      ["w1", 4],
      ["w2", 4],
      ["w3", 4],
    ]);
  });
});
