import { describe, expect, it } from "vitest";

import { baselineDates } from "@/lib/domain/baseline";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { computeSchedule } from "@/lib/domain/schedule";
import { standingOf } from "@/lib/domain/standing";
import type { TaskRecords } from "@/lib/domain/task-state";

import { allOf, done, weekNumber } from "../../support/year";

const weeks = [1, 2, 3, 4].map((week) => weekNumber(week));
const startDate = calendarDate("2026-05-04");
const schedule = {
  ...{ startDate, weeks, nominalHundredths: 1200, hoursHundredths: 1200 },
  knownWeeks: [],
};
const baseline = baselineDates(schedule);
const plan = computeSchedule({ ...schedule, changes: [] });

/** The standing `day` days after the start, with so many weeks finished on the third day. */
function standing(day: number, finished: number, closed: readonly string[] = []) {
  const today = addDays(startDate, day);
  const states: TaskRecords = new Map(allOf(weeks.slice(0, finished), done(addDays(startDate, 2))));
  const closedOn = new Map(closed.map((key) => [key, today]));
  return standingOf({
    year: {
      ...{ weeks, plan },
      state: { states, closedKeys: new Set(closed) },
      records: { states, closedOn, evidencedTaskKeys: new Set() },
    },
    ...{ startDate, baseline, today },
  });
}

const asPlanned = { kind: "asPlanned" };

describe("where one stands", () => {
  it("is before the start for as many days as there are", () => {
    expect(standing(-1, 0)).toEqual({ kind: "notStarted", days: 1 });
    expect(standing(-30, 1)).toEqual({ kind: "notStarted", days: 30 });
  });

  it("is the current week and the plan's week", () => {
    const first = { kind: "underWay", week: 1, plannedWeek: 1, slip: asPlanned };
    expect(standing(0, 0)).toEqual(first);
    expect(standing(6, 0)).toEqual(first);
    expect(standing(7, 0)).toEqual({ ...first, plannedWeek: 2 });
    expect(standing(21, 0)).toEqual({
      ...{ kind: "underWay", week: 1, plannedWeek: 4 },
      slip: { kind: "weeks", count: 2, direction: "later" },
    });
    expect(standing(2, 2)).toEqual({
      ...{ kind: "underWay", week: 3, plannedWeek: 1 },
      slip: { kind: "weeks", count: 2, direction: "earlier" },
    });
  });

  it("is after the plan when its last day is over and weeks are left", () => {
    expect(standing(27, 3)).toMatchObject({ kind: "underWay", week: 4, plannedWeek: 4 });
    expect(standing(28, 3)).toEqual({
      ...{ kind: "afterPlan", week: 4, planEnd: "2026-05-31" },
      slip: asPlanned,
    });
  });

  it("is finished on the day of the last week, also before the start", () => {
    const earlier = { kind: "weeks", count: 4, direction: "earlier" };
    const finished = { kind: "finished", on: "2026-05-06", slip: earlier };
    expect(standing(10, 4)).toEqual(finished);
    expect(standing(-10, 4)).toEqual(finished);
    expect(standing(30, 3, ["w4"])).toEqual({
      ...{ kind: "finished", on: "2026-06-03", slip: asPlanned },
    });
  });
});
