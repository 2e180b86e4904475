import { describe, expect, it } from "vitest";

import { addDays, calendarDate as day } from "@/lib/domain/calendar-date";
import type { PlanChange } from "@/lib/domain/plan-change";
import { computeSchedule, planWeekOn, type ScheduleInput } from "@/lib/domain/schedule";

const tasks = [
  { minutes: 300, priority: "must" },
  { minutes: 200, priority: "should" },
  { minutes: 100, priority: "could" },
] as const;

const year = (change: Partial<ScheduleInput> = {}) =>
  computeSchedule({
    startDate: day("2026-01-05"),
    nominalHundredths: 1200,
    hoursHundredths: 1200,
    weeks: Array.from({ length: 52 }, (_, index) => ({ week: index + 1, tasks })),
    knownWeeks: [],
    changes: [],
    ...change,
  });

const weekOf = (schedule: ReturnType<typeof year>, week: number) => schedule.weeks[week - 1];
const pause = (from: string, to: string): PlanChange => ({
  kind: "break",
  from: day(from),
  to: day(to),
});

describe("a plan with nothing changed", () => {
  it.each([1200, 600, 750, 100, 6000, 1000, 725])(
    "starts week i at floor(7 × 12 × i ÷ hours) for %i hundredths of an hour",
    (hoursHundredths) => {
      const startDate = day("2024-02-29");
      const { weeks, finish } = year({ startDate, hoursHundredths });
      const dayOf = (index: number) =>
        addDays(startDate, Math.floor((7 * 1200 * index) / hoursHundredths));
      expect(weeks).toEqual(
        weeks.map(({ week }, index) => ({
          week,
          start: dayOf(index),
          end: addDays(dayOf(index + 1), -1),
        })),
      );
      expect(finish).toBe(addDays(dayOf(52), -1));
    },
  );

  it("lasts 364 days at the roadmap's own pace and twice that at half of it", () => {
    expect(year().finish).toBe(addDays(day("2026-01-05"), 363));
    expect(year({ hoursHundredths: 600 }).finish).toBe(addDays(day("2026-01-05"), 727));
    expect(weekOf(year(), 2)).toEqual({ week: 2, start: "2026-01-12", end: "2026-01-18" });
  });

  it("takes 624 weeks at an hour a week", () => {
    expect(year({ hoursHundredths: 100 }).finish).toBe(addDays(day("2026-01-05"), 624 * 7 - 1));
  });

  it("lets weeks of less than a day end on the day they start", () => {
    const { weeks, finish } = year({ nominalHundredths: 100, hoursHundredths: 6000 });
    expect(weeks.slice(0, 10).map(({ start, end }) => [start, end])).toEqual([
      ...Array.from({ length: 9 }, () => ["2026-01-05", "2026-01-05"]),
      ["2026-01-06", "2026-01-06"],
    ]);
    expect(finish).toBe("2026-01-10");
  });

  it("gives placeholders the length of any other week", () => {
    const weeks = Array.from({ length: 52 }, (_, index) => ({
      week: index + 1,
      tasks: index >= 26 && index < 39 ? [] : tasks,
    }));
    expect(year({ weeks })).toEqual(year());
    const changes: PlanChange[] = [{ kind: "trim", week: 27, keep: "must" }];
    expect(weekOf(year({ weeks, changes }), 40)?.start).toBe(weekOf(year(), 40)?.start);
  });
});

describe("known weeks", () => {
  it("have no dates and take no time", () => {
    const { weeks, finish } = year({ knownWeeks: [1, 2, 52] });
    expect(weeks[0]).toEqual({ week: 1, start: null, end: null });
    expect(weeks[2]).toEqual({ week: 3, start: "2026-01-05", end: "2026-01-11" });
    expect(weeks[51]).toEqual({ week: 52, start: null, end: null });
    expect(finish).toBe(addDays(day("2026-01-05"), 49 * 7 - 1));
  });

  it("leave no finish when every week is known", () => {
    const schedule = year({ knownWeeks: Array.from({ length: 52 }, (_, index) => index + 1) });
    expect(schedule.finish).toBeNull();
    expect(schedule.weeks.every(({ start, end }) => start === null && end === null)).toBe(true);
    expect(planWeekOn(schedule, day("2026-01-05"))).toBeNull();
  });
});

describe("plan changes", () => {
  it("put a break into the week before the first one that moves", () => {
    const schedule = year({ changes: [pause("2026-01-12", "2026-01-18")] });
    expect(schedule.weeks.slice(0, 2)).toEqual([
      { week: 1, start: "2026-01-05", end: "2026-01-18" },
      { week: 2, start: "2026-01-19", end: "2026-01-25" },
    ]);
    expect(schedule.idle).toEqual([{ from: "2026-01-12", to: "2026-01-18" }]);
  });

  it("start the year later when the first days are a break", () => {
    const schedule = year({ changes: [pause("2026-01-05", "2026-01-07")] });
    expect(weekOf(schedule, 1)).toEqual({ week: 1, start: "2026-01-08", end: "2026-01-14" });
  });

  it("count a day once when breaks overlap", () => {
    const changes = [pause("2026-02-01", "2026-02-10"), pause("2026-02-05", "2026-02-12")];
    expect(year({ changes }).finish).toBe(addDays(day("2026-01-05"), 363 + 12));
  });

  it("move a week by as many days as it is shifted", () => {
    const changes: PlanChange[] = [{ kind: "shift", week: 3, from: day("2026-01-19"), days: 10 }];
    const schedule = year({ changes });
    expect(weekOf(schedule, 2)?.start).toBe("2026-01-12");
    expect(weekOf(schedule, 3)?.start).toBe("2026-01-29");
    expect(schedule.finish).toBe(addDays(day("2026-01-05"), 373));
  });

  it("change the pace in the middle of a week", () => {
    const changes: PlanChange[] = [{ kind: "pace", from: day("2026-01-08"), hoursHundredths: 600 }];
    const schedule = year({ changes });
    // Three days at full pace leave four sevenths of the week: eight days at half of it.
    expect(weekOf(schedule, 2)).toEqual({ week: 2, start: "2026-01-16", end: "2026-01-29" });
  });

  it("let the later made of two paces on one date win", () => {
    const pace = (hoursHundredths: number): PlanChange => ({
      kind: "pace",
      from: day("2026-03-01"),
      hoursHundredths,
    });
    expect(year({ changes: [pace(600), pace(2400)] })).toEqual(year({ changes: [pace(2400)] }));
    expect(year({ changes: [pace(2400), pace(600)] })).toEqual(year({ changes: [pace(600)] }));
  });

  it("shorten a trimmed week to the share of its minutes that is kept", () => {
    const changes: PlanChange[] = [{ kind: "trim", week: 51, keep: "must" }];
    const schedule = year({ changes });
    expect(weekOf(schedule, 51)).toEqual({ week: 51, start: "2026-12-21", end: "2026-12-23" });
    expect(schedule.finish).toBe("2026-12-27");
  });

  it("give no time to a trimmed week of which nothing is kept", () => {
    const weeks = [1, 2, 3].map((week) => ({
      week,
      tasks: week === 2 ? [{ minutes: 60, priority: "could" } as const] : tasks,
    }));
    const { weeks: dates } = year({ weeks, changes: [{ kind: "trim", week: 2, keep: "must" }] });
    expect(dates.slice(1)).toEqual([
      { week: 2, start: "2026-01-12", end: "2026-01-12" },
      { week: 3, start: "2026-01-12", end: "2026-01-14" },
    ]);
  });

  it("do not pull the finish into a break that begins after it", () => {
    const { finish } = year();
    expect(year({ changes: [pause("2027-01-04", "2027-02-01")] }).finish).toBe(finish);
  });

  it("shift the finish when the break begins on it", () => {
    expect(year({ changes: [pause("2027-01-03", "2027-01-12")] }).finish).toBe("2027-01-13");
  });
});

describe("planWeekOn", () => {
  const schedule = year();

  it("knows no week before the start and after the finish", () => {
    expect(planWeekOn(schedule, day("2026-01-04"))).toBeNull();
    expect(planWeekOn(schedule, day("2026-01-05"))).toBe(1);
    expect(planWeekOn(schedule, day("2027-01-03"))).toBe(52);
    expect(planWeekOn(schedule, day("2027-01-04"))).toBeNull();
  });

  it("changes from the last day of one week to the first day of the next", () => {
    expect(planWeekOn(schedule, day("2026-01-11"))).toBe(1);
    expect(planWeekOn(schedule, day("2026-01-12"))).toBe(2);
  });

  it("takes the last of several weeks that share a day", () => {
    expect(
      planWeekOn(year({ nominalHundredths: 100, hoursHundredths: 6000 }), day("2026-01-05")),
    ).toBe(9);
  });
});
