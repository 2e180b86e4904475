import { describe, expect, it } from "vitest";

import { noActivity, type YearActivity } from "@/lib/domain/activity";
import { addDays, calendarDate as day } from "@/lib/domain/calendar-date";
import { forecastOf } from "@/lib/domain/forecast";
import type { PlanChange } from "@/lib/domain/plan-change";
import type { TaskRecord } from "@/lib/domain/task-state";

import {
  activityOf,
  logged,
  monday,
  type PacedTask,
  pacedYear,
  task,
} from "../../support/paced-year";
import { done, skipped } from "../../support/year";

/** Weeks of which the first ones are done, `minutes[i]` in the i-th seven days, and 1,000 minutes open. */
function learner(minutes: readonly number[], more: Partial<Parameters<typeof pacedYear>[0]> = {}) {
  const worked = minutes.map((each, index) => task(`t${index}`, Math.max(1, each)));
  const states = new Map<string, TaskRecord>(
    minutes.map((each, index) => [
      `t${index}`,
      each === 0 ? skipped(addDays(monday, 7 * index)) : done(addDays(monday, 7 * index)),
    ]),
  );
  const year = pacedYear({
    weeks: [worked, [task("open", 1000)]],
    ...more,
    states: new Map([...states, ...(more.states ?? [])]),
  });
  return { year, startDate: monday, today: addDays(monday, 7 * minutes.length) };
}

const forecast = (given: ReturnType<typeof learner>, activity: YearActivity = noActivity) =>
  forecastOf({ ...given, activity });

describe("a forecast", () => {
  it("needs two whole weeks since the start", () => {
    expect(forecast(learner([100]))).toEqual({ kind: "notEnoughData" });
    const two = learner([100, 100]);
    expect(forecast({ ...two, today: addDays(two.today, -1) })).toEqual({ kind: "notEnoughData" });
    expect(forecast(two)).toMatchObject({ kind: "range" });
  });

  it("walks what is open from today at the median, with the quartiles as its range", () => {
    // Sorted 50 100 200 250: quartiles 87.5, 150 and 212.5 minutes a week.
    // 1,000 ÷ 150 weeks are 46.7 days, ÷ 212.5 are 32.9, ÷ 87.5 are exactly 80.
    const given = learner([250, 50, 100, 200]);
    expect(forecast(given)).toEqual({
      kind: "range",
      finish: addDays(given.today, 46),
      earliest: addDays(given.today, 32),
      latest: addDays(given.today, 79),
      weeklyMinutes: { lower: 87.5, median: 150, upper: 212.5 },
      blocks: [250, 50, 100, 200].map((minutes, index) => ({
        from: addDays(monday, 7 * index),
        to: addDays(monday, 7 * index + 6),
        minutes,
      })),
    });
  });

  it("looks at the last six weeks, those with nothing done included", () => {
    const given = forecast(learner([9000, 100, 0, 100, 100, 0, 100]));
    expect(given).toMatchObject({ weeklyMinutes: { lower: 25, median: 100, upper: 100 } });
  });

  it("knows no day when half of the weeks are empty, and no latest one when a quarter is", () => {
    expect(forecast(learner([0, 0, 0, 100, 0, 100]))).toEqual({ kind: "notEnoughData" });
    const given = learner([0, 0, 100, 100, 100, 100]);
    expect(forecast(given)).toMatchObject({ weeklyMinutes: { lower: 25 } });
    expect(forecast(learner([0, 0, 100, 100, 100]))).toMatchObject({
      latest: null,
      finish: addDays(monday, 35 + 69),
    });
  });

  it("passes over a week with four idle days, and not over one with three", () => {
    const rest = (days: number): PlanChange => ({
      kind: "break",
      from: addDays(monday, 14),
      to: addDays(monday, 13 + days),
    });
    expect(forecast(learner([100, 200, 0, 300], { changes: [rest(4)] }))).toMatchObject({
      weeklyMinutes: { lower: 150, median: 200, upper: 250 },
    });
    expect(forecast(learner([100, 200, 0, 300], { changes: [rest(3)] }))).toMatchObject({
      weeklyMinutes: { lower: 75, median: 150, upper: 225 },
    });
  });

  it("counts own tasks and the other track for the pace, and neither as open", () => {
    const more = {
      elsewhere: [task("other", 70), task("never", 5000)],
      ownTasks: [
        { id: "1", kind: "write" as const, minutes: 30 },
        { id: "2", kind: "write" as const, minutes: 900 },
      ],
      states: new Map([
        ["other", done(monday)],
        ["own-1", done(addDays(monday, 6))],
      ]),
    };
    const given = learner([100, 200], more);
    expect(forecast(given)).toMatchObject({
      finish: addDays(given.today, 34),
      weeklyMinutes: { lower: 200, median: 200, upper: 200 },
    });
  });

  it("does not count what was done today or before the start, and takes today for work", () => {
    const today = addDays(monday, 14);
    const states = new Map([
      ["early", done(addDays(monday, -1))],
      ["now", done(today)],
    ]);
    const weeks = [
      [task("t0", 100), task("t1", 100), task("early", 999), task("now", 999), task("open", 10)],
    ];
    expect(forecast(learner([100, 100], { weeks, states }))).toMatchObject({ finish: today });
  });

  it("walks past the idle days ahead", () => {
    const given = learner([100, 100]);
    const changes: PlanChange[] = [
      { kind: "break", from: addDays(given.today, 3), to: addDays(given.today, 12) },
      { kind: "break", from: addDays(given.today, 70), to: addDays(given.today, 79) },
      { kind: "break", from: addDays(given.today, 90), to: addDays(given.today, 99) },
    ];
    // 70 days of work from today, the last of them day 79 but for the second break.
    expect(forecast(learner([100, 100], { changes }))).toMatchObject({
      finish: addDays(given.today, 89),
    });
  });

  it("leaves out what a trim leaves out, and counts what a closed week left open", () => {
    const weeks: PacedTask[][] = [
      [task("t0", 100), task("t1", 100)],
      [task("must", 100), task("could", 500, { priority: "could" })],
    ];
    const trim: PlanChange = { kind: "trim", week: 2, keep: "must" };
    const closedOn = new Map([["w2", monday]]);
    expect(forecast(learner([100, 100], { weeks, changes: [trim], closedOn }))).toMatchObject({
      finish: addDays(monday, 14 + 6),
    });
    expect(forecast(learner([100, 100], { weeks, closedOn }))).toMatchObject({
      finish: addDays(monday, 14 + 41),
    });
  });

  it("takes a week whose track is not chosen for a nominal week", () => {
    // 12 hours are 720 minutes: 1,720 ÷ 100 weeks are 120.4 days.
    const weeks = [[task("t0", 100), task("t1", 100)], [task("open", 1000)], []];
    const given = learner([100, 100], { weeks });
    expect(forecast(given)).toMatchObject({ finish: addDays(given.today, 120) });
  });

  it("multiplies both sides by the ratio of a kind from eight logs on", () => {
    const built = Array.from({ length: 8 }, (_, index) => task(`b${index}`, 10, { kind: "build" }));
    const weeks = [
      [task("t0", 100), task("t1", 100), ...built],
      [task("open", 100), task("craft", 100, { kind: "build" })],
    ];
    const states = new Map(built.map(({ key }) => [key, done(addDays(monday, -9))]));
    const logs = built.map(({ key }) => logged(key, 25));
    const given = learner([100, 100], { weeks, states });
    // Building takes 2.5 times as long: 100 + 250 minutes are open.
    expect(forecast(given, activityOf({ logged: logs }))).toMatchObject({
      finish: addDays(given.today, 24),
    });
    expect(forecast(given, activityOf({ logged: logs.slice(1) }))).toMatchObject({
      finish: addDays(given.today, 13),
    });
  });

  it("applies the mean ratio to a week whose track is not chosen", () => {
    const reads = Array.from({ length: 8 }, (_, index) => task(`r${index}`, 90));
    const states = new Map(reads.map(({ key }, at) => [key, done(addDays(monday, at))]));
    const year = pacedYear({ weeks: [reads, []], states });
    const given = { year, startDate: monday, today: addDays(monday, 14) };
    const slow = activityOf({ logged: reads.map(({ key }) => logged(key, 135)) });
    // One week of work, the median of 630 and 90: 720 ÷ 360 weeks, whatever the ratio.
    expect(forecastOf({ ...given, activity: noActivity })).toMatchObject({
      finish: addDays(monday, 27),
    });
    expect(forecastOf({ ...given, activity: slow })).toMatchObject({
      finish: addDays(monday, 27),
      weeklyMinutes: { median: 540 },
    });
  });

  it("is over when nothing is open, with the day on which the last week was finished", () => {
    const given = learner([100, 200], { states: new Map([["open", done(addDays(monday, 9))]]) });
    expect(forecast(given)).toEqual({ kind: "finished", on: addDays(monday, 9) });
  });

  it("gives no day that the calendar does not have", () => {
    const weeks = [[task("t0", 1), task("t1", 1)], [task("open", 20_000)]];
    expect(forecast(learner([1, 1], { weeks }))).toEqual({ kind: "notEnoughData" });
    const uneven = [[task("t0", 1), task("t1", 10)], [task("open", 60_000)]];
    expect(forecast(learner([1, 10], { weeks: uneven }))).toMatchObject({
      kind: "range",
      latest: null,
    });
  });

  it("is unknown before the start", () => {
    expect(forecast({ ...learner([100, 100]), today: day("2026-01-01") })).toEqual({
      kind: "notEnoughData",
    });
  });
});
