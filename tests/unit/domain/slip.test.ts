import { describe, expect, it } from "vitest";

import { baselineDates, baselineSchedule } from "@/lib/domain/baseline";
import { addDays, calendarDate as day } from "@/lib/domain/calendar-date";
import { computeSchedule } from "@/lib/domain/schedule";
import { phaseSlipDays, slipDays, slipOf } from "@/lib/domain/slip";
import type { TaskRecord } from "@/lib/domain/task-state";

import { allOf, done, skipped, weekNumber } from "../../support/year";

const start = day("2026-01-05");
const weeks = [weekNumber(1), weekNumber(2), weekNumber(3, "p2"), weekNumber(4, "p2")];
const pace = { startDate: start, nominalHundredths: 1200, hoursHundredths: 1200, weeks };
const baseline = baselineDates({ ...pace, knownWeeks: [] });
const nobody = { weeks, baseline, states: new Map<string, TaskRecord>(), closedOn: new Map() };
const firstWeekDone = { ...nobody, states: new Map(allOf([weekNumber(1)], done(start))) };

describe("baselineDates", () => {
  it("are one pair of dates per week, and null for a known one", () => {
    expect(baselineDates({ ...pace, knownWeeks: [2] })).toEqual([
      ["2026-01-05", "2026-01-11"],
      null,
      ["2026-01-12", "2026-01-18"],
      ["2026-01-19", "2026-01-25"],
    ]);
  });

  it("come back as the plan they were made from", () => {
    const input = { ...pace, knownWeeks: [1, 4] };
    expect(baselineSchedule(baselineDates(input))).toEqual(
      computeSchedule({ ...input, changes: [] }),
    );
    expect(baselineSchedule([null]).finish).toBeNull();
  });
});

describe("slipDays", () => {
  it("is nothing from the first to the last baseline day of the current week", () => {
    expect(slipDays({ ...firstWeekDone, today: addDays(start, 7) })).toBe(0);
    expect(slipDays({ ...firstWeekDone, today: addDays(start, 13) })).toBe(0);
  });

  it("counts the days after the end and before the start", () => {
    expect(slipDays({ ...firstWeekDone, today: addDays(start, 14) })).toBe(1);
    expect(slipDays({ ...firstWeekDone, today: addDays(start, 34) })).toBe(21);
    expect(slipDays({ ...firstWeekDone, today: addDays(start, 2) })).toBe(-5);
  });

  it("is earlier before the year has begun", () => {
    expect(slipDays({ ...nobody, today: addDays(start, -3) })).toBe(-3);
  });

  it("passes over a known week of which something was reopened", () => {
    const known = { ...nobody, baseline: baselineDates({ ...pace, knownWeeks: [1] }) };
    expect(slipDays({ ...known, today: addDays(start, 8) })).toBe(2);
  });

  it("compares the last finishing day once all is finished, whatever today is", () => {
    const states = new Map(allOf(weeks, done(addDays(start, 30))));
    expect(slipDays({ ...nobody, states, today: addDays(start, 400) })).toBe(30 - 27);
  });

  it("is nothing when every week was known", () => {
    const known = { ...nobody, baseline: baselineDates({ ...pace, knownWeeks: [1, 2, 3, 4] }) };
    expect(slipDays({ ...known, today: addDays(start, 90) })).toBe(0);
  });
});

describe("phaseSlipDays", () => {
  const plan = computeSchedule({
    ...pace,
    knownWeeks: [],
    changes: [{ kind: "break", from: addDays(start, 3), to: addDays(start, 12) }],
  });

  it("compares the plan with the baseline while the phase is not finished", () => {
    expect(phaseSlipDays({ ...firstWeekDone, phaseKey: "p1", plan })).toBe(10);
    expect(phaseSlipDays({ ...firstWeekDone, phaseKey: "p2", plan })).toBe(10);
  });

  it("takes the day on which the last week was really finished", () => {
    const states = new Map([
      ...allOf([weekNumber(1)], skipped(addDays(start, 1))),
      ["w2-a", done(addDays(start, 16))],
      ["w2-b", done(addDays(start, 15))],
      ["w2-d", done(addDays(start, 90))],
    ] as const);
    expect(phaseSlipDays({ ...nobody, states, phaseKey: "p1", plan })).toBe(3);
  });

  it("takes the day of Finish week when it came before the last must", () => {
    const closedOn = new Map([
      ["w1", addDays(start, 4)],
      ["w2", addDays(start, 9)],
    ]);
    const states = new Map(allOf([weekNumber(2)], done(addDays(start, 40))));
    expect(phaseSlipDays({ ...nobody, states, closedOn, phaseKey: "p1", plan })).toBe(-4);
  });

  it("is null for a phase that was known from the start", () => {
    const known = { ...nobody, baseline: baselineDates({ ...pace, knownWeeks: [1, 2] }) };
    expect(phaseSlipDays({ ...known, phaseKey: "p1", plan })).toBeNull();
  });
});

describe("slipOf", () => {
  it.each([0, 3, -3])("says that %i days are as planned", (days) => {
    expect(slipOf(days)).toEqual({ kind: "asPlanned" });
  });

  it.each([4, 10])("calls %i days about a week", (days) => {
    expect(slipOf(days)).toEqual({ kind: "aboutAWeek", direction: "later" });
    expect(slipOf(-days)).toEqual({ kind: "aboutAWeek", direction: "earlier" });
  });

  it.each([
    [11, 2],
    [17, 2],
    [18, 3],
    [364, 52],
  ])("rounds %i days to %i weeks", (days, count) => {
    expect(slipOf(days)).toEqual({ kind: "weeks", count, direction: "later" });
    expect(slipOf(-days)).toEqual({ kind: "weeks", count, direction: "earlier" });
  });
});
