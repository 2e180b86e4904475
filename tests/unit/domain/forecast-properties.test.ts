import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { noActivity, type YearActivity } from "@/lib/domain/activity";
import { addDays, daysBetween } from "@/lib/domain/calendar-date";
import { type Forecast, forecastOf } from "@/lib/domain/forecast";
import { idleDays } from "@/lib/domain/plan-change";
import { rhythmOf } from "@/lib/domain/rhythm";
import { everyTask } from "@/lib/domain/time-ratio";
import { type Worked, worked } from "../../support/pace-arbitraries";
import { activityOf, logged, task } from "../../support/paced-year";
import { runs } from "../../support/plan-arbitraries";
import { done } from "../../support/year";

type Range = Extract<Forecast, { kind: "range" }>;

const forecast = (learner: Worked, change: Partial<Worked> = {}) =>
  forecastOf({ ...learner, ...change });

/** Learners for whom there is a range. */
const withRange = worked
  .map((learner) => ({ learner, range: forecast(learner) }))
  .filter((given): given is { learner: Worked; range: Range } => given.range.kind === "range");

/** A latest day for comparing: an open end lies behind all days. */
const latestOf = ({ latest }: Range) => latest ?? "9999-12-31";

/** The days alone, without the pace that led to them. */
const daysOf = (range: Forecast) =>
  range.kind === "range" ? [range.earliest, range.finish, range.latest] : range.kind;

/** Time logged for every done task, `times` the estimate. */
const loggedAt = (learner: Worked, times: number): YearActivity =>
  activityOf({
    logged: everyTask(learner.year)
      .filter(({ key }) => learner.states.get(key)?.state === "done")
      .map(({ key, minutes }) => logged(key, minutes * times)),
  });

describe("every forecast", () => {
  it("has its finish between the earliest and the latest day, none of them before today", () => {
    fc.assert(
      fc.property(withRange, ({ learner, range }) => {
        expect(learner.today <= range.earliest).toBe(true);
        expect(range.earliest <= range.finish).toBe(true);
        expect(range.finish <= latestOf(range)).toBe(true);
        const { lower, median, upper } = range.weeklyMinutes;
        expect(lower <= median && median <= upper).toBe(true);
      }),
      runs,
    );
  });

  it("ends on a day with work, on which what is open runs out and not before", () => {
    fc.assert(
      fc.property(withRange, ({ learner }) => {
        // Without ratios and placeholders all is whole: the median times 4 is a whole number.
        const weeks = learner.weeks.filter((tasks) => tasks.length > 0);
        fc.pre(weeks.length === learner.weeks.length);
        const range = forecast(learner, { activity: noActivity });
        fc.pre(range.kind === "range");
        const { year, today } = learner;
        const open = everyTask(year)
          .filter(({ key }) => (learner.states.get(key)?.state ?? "open") === "open")
          .filter(({ key }) => !year.state.trimmed.has(key))
          .reduce((sum, { minutes }) => sum + minutes, 0);
        const { finish } = range;
        const days = daysBetween(today, finish) + 1 - idleDays(year.plan.idle, today, finish);
        const pace = Math.round(range.weeklyMinutes.median * 8);
        expect(idleDays(year.plan.idle, finish, finish)).toBe(0);
        expect(days * pace).toBeGreaterThanOrEqual(7 * 8 * open);
        expect((days - 1) * pace).toBeLessThan(7 * 8 * open);
      }),
      runs,
    );
  });

  it("finishes no later when more was done", () => {
    const more = fc.record({ minutes: fc.integer({ min: 1, max: 900 }), ago: fc.nat(45) });
    fc.assert(
      fc.property(withRange, more, ({ learner, range }, { minutes, ago }) => {
        // A task of one's own is in no total: what is open stays.
        const states = new Map([...learner.states, ["own-1", done(addDays(learner.today, -ago))]]);
        const ownTasks = [{ id: "1", kind: "write" as const, minutes }];
        const records = { ...learner.year.records, states };
        const after = forecast(learner, { year: { ...learner.year, ownTasks, records } });
        if (after.kind !== "range") throw new Error("More work cannot be too little to tell.");
        expect(after.finish <= range.finish).toBe(true);
        expect(after.earliest <= range.earliest).toBe(true);
        expect(latestOf(after) <= latestOf(range)).toBe(true);
      }),
      runs,
    );
  });

  it("moves by exactly the days of a break ahead that were not idle", () => {
    const ahead = fc.record({ offset: fc.nat(90), length: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(withRange, ahead, ({ learner, range }, { offset, length }) => {
        const { idle } = learner.year.plan;
        const from = addDays(learner.today, offset);
        const to = addDays(from, length - 1);
        fc.pre(from <= range.finish && idle.every((rest) => rest.to <= range.finish));
        const year = learner.replanned([...learner.changes, { kind: "break", from, to }]);
        const added = length - idleDays(idle, from, to);
        expect(forecast(learner, { year })).toMatchObject({
          finish: addDays(range.finish, added),
          weeklyMinutes: range.weeklyMinutes,
        });
      }),
      runs,
    );
  });

  it("is the same without logs, with a ratio of 1, and with any ratio that all kinds share", () => {
    fc.assert(
      fc.property(worked, fc.integer({ min: 2, max: 5 }), (learner, times) => {
        const none = forecast(learner, { activity: noActivity });
        expect(forecast(learner, { activity: loggedAt(learner, 1) })).toEqual(none);
        const kinds = learner.weeks.flat().map((each) => ({ ...each, kind: "read" as const }));
        // All of one kind, eight of them done long before any block.
        const old = Array.from({ length: 8 }, (_, index) => task(`old${index}`, 10));
        const longAgo = old.map(({ key }) => [key, done(addDays(learner.startDate, -9))] as const);
        const year = {
          ...learner.year,
          version: { ...learner.year.version, milestones: [{ tasks: [...kinds, ...old] }] },
          records: { ...learner.year.records, states: new Map([...learner.states, ...longAgo]) },
        };
        const logs = activityOf({
          logged: everyTask(year)
            .filter(({ key }) => year.records.states.get(key)?.state === "done")
            .map(({ key, minutes }) => logged(key, minutes * times)),
        });
        const shared = forecast(learner, { year, activity: logs });
        expect(daysOf(shared)).toEqual(daysOf(none));
      }),
      runs,
    );
  });
});

describe("every rhythm", () => {
  const rhythm = ({ states, activity, startDate, today, year }: Worked) =>
    rhythmOf({ states, activity, startDate, today, idle: year.plan.idle });

  it("has at most ten weeks, and no more active ones than there are", () => {
    fc.assert(
      fc.property(worked, (learner) => {
        const { active, of } = rhythm(learner) ?? { active: 1, of: 1 };
        expect(0 <= active && active <= of && 1 <= of && of <= 10).toBe(true);
      }),
      runs,
    );
  });

  it("is never worse for a break in which nothing was done", () => {
    const rest = fc.record({ offset: fc.nat(120), length: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(worked, rest, (learner, { offset, length }) => {
        const from = addDays(learner.startDate, offset);
        const to = addDays(from, length - 1);
        const isFree = (on: string | null) =>
          on === null || on < addDays(from, -6) || on > addDays(to, 6);
        const states = new Map([...learner.states].filter(([, { on }]) => isFree(on)));
        const activity = activityOf({
          logged: learner.activity.logged.filter(({ on }) => isFree(on)),
        });
        const quiet = { ...learner, states, activity };
        const before = rhythm(quiet);
        const year = learner.replanned([...learner.changes, { kind: "break", from, to }]);
        const after = rhythm({ ...quiet, year });
        fc.pre(before !== null && after !== null);
        expect(after.active * before.of).toBeGreaterThanOrEqual(before.active * after.of);
      }),
      runs,
    );
  });
});
