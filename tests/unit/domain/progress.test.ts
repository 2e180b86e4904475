import { describe, expect, it } from "vitest";

import type { YearState } from "@/lib/domain/milestone-status";
import {
  measureMilestone,
  measureProgress,
  missingTaskKeys,
  percentOf,
} from "@/lib/domain/progress";

import { allOf, done, placeholderNumber, skipped, weekNumber, yearState } from "../../support/year";

const weeks = [weekNumber(1), weekNumber(2), weekNumber(3, "p2")];
const measure = (year: YearState) => measureProgress({ weeks, ...year });
const nothing = { total: 0, done: 0, settled: 0 };

describe("measureProgress", () => {
  it("counts tasks and minutes of the whole, the phases and the weeks", () => {
    const progress = measure(yearState({ "w1-a": done(), "w1-c": skipped(), "w3-b": done() }));
    expect(progress).toEqual({
      whole: {
        tasks: { total: 12, done: 2, settled: 3 },
        minutes: { total: 900, done: 180, settled: 270 },
      },
      phases: [
        {
          key: "p1",
          tasks: { total: 8, done: 1, settled: 2 },
          minutes: { total: 600, done: 60, settled: 150 },
        },
        {
          key: "p2",
          tasks: { total: 4, done: 1, settled: 1 },
          minutes: { total: 300, done: 120, settled: 120 },
        },
      ],
      milestones: [
        {
          key: "w1",
          finished: false,
          proved: false,
          tasks: { total: 4, done: 1, settled: 2 },
          minutes: { total: 300, done: 60, settled: 150 },
        },
        {
          key: "w2",
          finished: false,
          proved: false,
          tasks: { total: 4, done: 0, settled: 0 },
          minutes: { total: 300, done: 0, settled: 0 },
        },
        {
          key: "w3",
          finished: false,
          proved: false,
          tasks: { total: 4, done: 1, settled: 1 },
          minutes: { total: 300, done: 120, settled: 120 },
        },
      ],
    });
  });

  it("never counts a skipped task as done, even when everything is skipped", () => {
    const { whole } = measure(yearState(allOf(weeks, skipped())));
    expect(whole.tasks).toEqual({ total: 12, done: 0, settled: 12 });
    expect(whole.minutes).toEqual({ total: 900, done: 0, settled: 900 });
  });

  it("ignores states of other tracks and versions", () => {
    expect(measure(yearState({ "g27-a": done() })).whole.tasks.done).toBe(0);
  });

  it("counts an unticked task as open", () => {
    const open = { ...done(), state: "open" } as const;
    expect(measure(yearState({ "w1-a": open })).whole.tasks.settled).toBe(0);
  });

  it("counts a trimmed task only once it is settled", () => {
    const trimmed = new Set(["w1-c", "w1-d"]);
    const { whole } = measure(yearState({ "w1-c": skipped() }, { trimmed }));
    expect(whole.tasks).toEqual({ total: 11, done: 0, settled: 1 });
    expect(whole.minutes).toEqual({ total: 870, done: 0, settled: 90 });
  });

  it("reaches 100 % without the tasks that were trimmed", () => {
    const trimmed = new Set(weeks.flatMap(({ key }) => [`${key}-c`, `${key}-d`]));
    const musts = weeks.flatMap(({ key }) => [`${key}-a`, `${key}-b`]);
    const { whole } = measure(
      yearState(
        musts.map((key) => [key, done()] as const),
        { trimmed },
      ),
    );
    expect(percentOf(whole.tasks.done, whole.tasks.total)).toBe(100);
  });

  it("counts nothing in a placeholder, and never calls it finished", () => {
    const progress = measureProgress({
      weeks: [placeholderNumber(27)],
      ...yearState({}, { closedKeys: new Set(["s27"]) }),
    });
    expect(progress.whole).toEqual({ tasks: nothing, minutes: nothing });
    expect(progress.milestones).toEqual([
      { key: "s27", finished: false, proved: false, tasks: nothing, minutes: nothing },
    ]);
  });
});

describe("a week", () => {
  const week = weekNumber(1);
  const isFinished = (year: YearState) => measureMilestone(week, year).finished;

  it("is finished when its musts are settled, done or skipped", () => {
    expect(isFinished(yearState({ "w1-a": done() }))).toBe(false);
    expect(isFinished(yearState({ "w1-a": done(), "w1-b": skipped() }))).toBe(true);
  });

  it("is finished when it was closed by hand, and stays so when a must is unticked", () => {
    expect(isFinished(yearState({}, { closedKeys: new Set(["w1"]) }))).toBe(true);
  });

  it("without musts is finished when all of it is settled", () => {
    const coulds = { ...week, tasks: week.tasks.slice(2) };
    expect(measureMilestone(coulds, yearState({ "w1-c": done() })).finished).toBe(false);
    expect(measureMilestone(coulds, yearState({ "w1-c": done(), "w1-d": done() })).finished).toBe(
      true,
    );
    expect(measureMilestone({ ...week, tasks: [] }, yearState({})).finished).toBe(false);
  });

  it("is proved when it is finished and a done task of it has evidence", () => {
    const evidenceTaskKeys = new Set(["w1-a"]);
    const isProved = (said: Parameters<typeof yearState>[0]) =>
      measureMilestone(week, yearState(said, { evidenceTaskKeys })).proved;
    expect(isProved({ "w1-a": done() })).toBe(false);
    expect(isProved({ "w1-a": done(), "w1-b": done() })).toBe(true);
    expect(isProved({ "w1-a": skipped(), "w1-b": done() })).toBe(false);
  });
});

describe("missingTaskKeys", () => {
  it("names what is open, without what was trimmed", () => {
    const year = yearState(allOf([weekNumber(1), weekNumber(2)], done()), {
      trimmed: new Set(["w3-d"]),
    });
    expect(missingTaskKeys({ weeks, ...year })).toEqual(["w3-a", "w3-b", "w3-c"]);
  });

  it("names nothing exactly when all is settled", () => {
    const year = yearState(allOf(weeks, skipped()));
    expect(missingTaskKeys({ weeks, ...year })).toEqual([]);
    const { tasks } = measure(year).whole;
    expect(percentOf(tasks.settled, tasks.total)).toBe(100);
  });
});

describe("percentOf", () => {
  it("is floored, so that 100 means all", () => {
    expect(percentOf(337, 338)).toBe(99);
    expect(percentOf(338, 338)).toBe(100);
    expect(percentOf(1, 3)).toBe(33);
    expect(percentOf(29, 100)).toBe(29);
    expect(percentOf(0, 0)).toBe(0);
  });
});
