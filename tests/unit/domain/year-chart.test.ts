import { describe, expect, it } from "vitest";

import { addDays, calendarDate as day } from "@/lib/domain/calendar-date";
import type { PlanChange } from "@/lib/domain/plan-change";
import { computeSchedule } from "@/lib/domain/schedule";
import { yearChart } from "@/lib/domain/year-chart";

import { allOf, done, placeholderNumber, skipped, weekNumber, yearState } from "../../support/year";

const startDate = day("2024-02-12");
const weeks = [1, 2, 3, 4].map((week) => weekNumber(week));

type World = {
  said?: Parameters<typeof yearState>[0];
  today?: string;
  changes?: PlanChange[];
  knownWeeks?: number[];
  year?: typeof weeks;
};

const chart = ({
  said = {},
  today = "2024-02-12",
  changes = [],
  knownWeeks = [],
  year = weeks,
}: World = {}) =>
  yearChart({
    weeks: year,
    plan: computeSchedule({
      startDate,
      nominalHundredths: 1200,
      hoursHundredths: 1200,
      weeks: year,
      knownWeeks,
      changes,
    }),
    startDate,
    today: day(today),
    ...yearState(said),
  });

describe("the planned line", () => {
  it("goes evenly from nothing on the first day to all on the last", () => {
    const { from, to, planned } = chart();
    expect([from, to]).toEqual(["2024-02-12", "2024-03-10"]);
    expect(planned).toEqual([
      { x: 0, y: 0 },
      { x: 0.25, y: 0.25 },
      { x: 0.5, y: 0.5 },
      { x: 0.75, y: 0.75 },
      { x: 1, y: 1 },
      { x: 1, y: 1 },
    ]);
  });

  it("rests during a break", () => {
    const changes: PlanChange[] = [
      { kind: "break", from: day("2024-02-26"), to: day("2024-03-24") },
    ];
    expect(chart({ changes }).planned).toEqual([
      { x: 0, y: 0 },
      { x: 0.125, y: 0.25 },
      { x: 0.25, y: 0.5 },
      { x: 0.75, y: 0.5 },
      { x: 0.875, y: 0.75 },
      { x: 1, y: 1 },
      { x: 1, y: 1 },
    ]);
  });

  it("has known weeks from the first day on", () => {
    expect(chart({ knownWeeks: [1, 2] }).planned.slice(0, 2)).toEqual([
      { x: 0, y: 0.5 },
      { x: 0.5, y: 0.75 },
    ]);
  });

  it("stays flat in the weeks of a track that is not chosen", () => {
    const year = [weekNumber(1), placeholderNumber(2), weekNumber(3)];
    expect(chart({ year }).planned.map(({ y }) => y)).toEqual([0, 0.5, 0.5, 1, 1]);
  });

  it("is nothing when there is nothing to plan", () => {
    const year = [placeholderNumber(1)];
    expect(chart({ year }).planned.map(({ y }) => y)).toEqual([0, 0, 0]);
    expect(chart({ knownWeeks: [1, 2, 3, 4] }).planned).toEqual([
      { x: 0, y: 1 },
      { x: 1, y: 1 },
    ]);
  });
});

describe("the settled line", () => {
  it("is flat until a day on which something was settled", () => {
    const said = { "w1-a": done(day("2024-02-18")), "w1-b": skipped(day("2024-02-18")) };
    expect(chart({ said, today: "2024-02-25" }).settled).toEqual([
      { x: 0, y: 0 },
      { x: 0.2143, y: 0 },
      { x: 0.25, y: 0.15 },
      { x: 0.5, y: 0.15 },
    ]);
  });

  it("counts on the first day what was settled before it", () => {
    const said = allOf([weekNumber(1)], done(day("2024-01-01")));
    expect(chart({ said, today: "2024-02-01" }).settled).toEqual([{ x: 0, y: 0.25 }]);
  });

  it("stretches the picture when today is after the finish", () => {
    const { to, planned, settled } = chart({ today: "2024-04-07" });
    expect(to).toBe("2024-04-07");
    expect(planned.slice(-2)).toEqual([
      { x: 0.5, y: 1 },
      { x: 1, y: 1 },
    ]);
    expect(settled.at(-1)).toEqual({ x: 1, y: 0 });
  });
});

describe("today in numbers", () => {
  it("is what the plan wants by the end of the day, and what is settled", () => {
    const said = allOf([weekNumber(1)], done(startDate));
    expect(chart({ said }).today).toEqual({ planned: 3, settled: 25 });
    expect(chart({ said, today: "2024-02-18" }).today).toEqual({ planned: 25, settled: 25 });
    expect(chart({ said, today: "2024-02-01" }).today).toEqual({ planned: 0, settled: 25 });
    expect(chart({ said, today: "2024-05-01" }).today).toEqual({ planned: 100, settled: 25 });
  });
});

describe("the table", () => {
  it("says by month what was planned and what was settled until today", () => {
    const said = { ...Object.fromEntries(allOf([weekNumber(1)], done(day("2024-02-20")))) };
    expect(chart({ said, today: "2024-02-29" }).months).toEqual([
      { month: "2024-02", x: 0, planned: 64, settled: 25, forecast: null },
      { month: "2024-03", x: 0.6429, planned: 100, settled: null, forecast: null },
    ]);
  });

  it("says 100 only when all is settled", () => {
    const most = allOf(weeks, done(startDate)).slice(1);
    expect(chart({ said: most }).months[0]?.settled).toBe(95);
    expect(chart({ said: allOf(weeks, skipped(startDate)) }).months[0]?.settled).toBe(100);
  });

  it("covers every month of a long year once", () => {
    const { months } = chart({ today: addDays(startDate, 700) });
    expect(months.map(({ month }) => month)).toHaveLength(24);
    expect(new Set(months.map(({ month }) => month)).size).toBe(24);
    expect(months.at(-1)?.month).toBe("2026-01");
  });
});
