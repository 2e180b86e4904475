import { describe, expect, it } from "vitest";

import { baselineDates, baselineSchedule } from "@/lib/domain/baseline";
import { calendarDate as day, daysBetween } from "@/lib/domain/calendar-date";
import type { PlanChange } from "@/lib/domain/plan-change";
import { computeSchedule } from "@/lib/domain/schedule";
import { type GridSpan, yearGrid } from "@/lib/domain/year-grid";

import { weekNumber } from "../../support/year";

type World = {
  startDate?: string;
  hours?: number;
  count?: number;
  knownWeeks?: number[];
  changes?: PlanChange[];
  today?: string;
};

function grid(world: World = {}) {
  const { startDate = "2024-02-14", hours = 1200, count = 4, today = "2024-03-01" } = world;
  const input = {
    startDate: day(startDate),
    nominalHundredths: 1200,
    hoursHundredths: hours,
    weeks: Array.from({ length: count }, (_, index) => weekNumber(index + 1)),
    knownWeeks: world.knownWeeks ?? [],
  };
  const plan = computeSchedule({ ...input, changes: world.changes ?? [] });
  const first = baselineSchedule(baselineDates(input));
  return { months: yearGrid({ first, plan, today: day(today) }), plan };
}

const pause = (from: string, to: string): PlanChange => ({
  kind: "break",
  from: day(from),
  to: day(to),
});

const span = (week: number, from: number, to: number, isNamed = true): GridSpan => ({
  ...{ week, from, to, isNamed },
});

describe("yearGrid", () => {
  it("lays the weeks into months, over a leap day, and says where the number of each is written", () => {
    const { months } = grid();
    expect(months.map(({ month, length }) => [month, length])).toEqual([
      ["2024-02", 29],
      ["2024-03", 31],
    ]);
    expect(months[0]?.first).toEqual([span(1, 14, 20), span(2, 21, 27), span(3, 28, 29)]);
    expect(months[1]?.first).toEqual([span(3, 1, 5, false), span(4, 6, 12)]);
    expect(months[1]?.plan).toEqual(months[1]?.first);
  });

  it("marks today in its month only, and nowhere when it is outside", () => {
    expect(grid().months.map(({ today }) => today)).toEqual([null, 1]);
    expect(grid({ today: "2025-01-01" }).months.map(({ today }) => today)).toEqual([null, null]);
  });

  it("moves the plan and leaves the baseline when there is a break, which stands apart", () => {
    const { months } = grid({ changes: [pause("2024-02-23", "2024-03-03")] });
    expect(months[0]?.plan).toEqual([span(1, 14, 20), span(2, 21, 22)]);
    expect(months[0]?.rest).toEqual([{ from: 23, to: 29 }]);
    expect(months[1]?.rest).toEqual([{ from: 1, to: 3 }]);
    expect(months[1]?.plan[0]).toEqual(span(2, 4, 8, false));
    expect(months[1]?.first[0]).toEqual(span(3, 1, 5, false));
  });

  it("shows a break on the first days and one behind the last day as far as months are shown", () => {
    const early = grid({ changes: [pause("2024-02-14", "2024-02-16")] }).months;
    expect(early[0]?.rest).toEqual([{ from: 14, to: 16 }]);
    expect(early[0]?.plan[0]).toEqual(span(1, 17, 23));
    const late = grid({ changes: [pause("2024-03-13", "2024-04-20")] }).months;
    expect(late.map(({ month }) => month)).toEqual(["2024-02", "2024-03"]);
    expect(late[1]?.rest).toEqual([{ from: 13, to: 31 }]);
  });

  it("leaves known weeks out, and is empty when all are known", () => {
    expect(grid({ knownWeeks: [2] }).months[0]?.plan.map(({ week }) => week)).toEqual([1, 3, 4]);
    expect(grid({ knownWeeks: [1, 2, 3, 4] }).months).toEqual([]);
  });

  it("writes the number of a week that begins on the last day of a month into the next one", () => {
    const { months } = grid({ startDate: "2024-01-31", count: 1 });
    expect(months[0]?.plan).toEqual([span(1, 31, 31, false)]);
    expect(months[1]?.plan).toEqual([span(1, 1, 6)]);
  });

  it("has weeks of less than a day on the day they share", () => {
    const { months } = grid({ hours: 6000, count: 3, changes: [] });
    expect(months[0]?.plan.map(({ from, to }) => to - from)).toEqual([0, 0, 1]);
    const tiny = grid({ hours: 6000, count: 60 }).months.flatMap(({ plan }) => plan);
    expect(new Set(tiny.map(({ week }) => week)).size).toBe(60);
  });

  it("covers each working day once in a year of two years", () => {
    const changes = [pause("2024-03-05", "2024-03-20"), pause("2024-12-24", "2025-01-06")];
    const { months, plan } = grid({ hours: 600, count: 52, changes });
    const days = months.flatMap(({ plan: spans }) => spans.map(({ from, to }) => to - from + 1));
    const total = daysBetween(day("2024-02-14"), plan.finish ?? day("2024-02-14")) + 1;
    expect(days.reduce((sum, each) => sum + each, 0)).toBe(total - 16 - 14);
    expect(months.length).toBeGreaterThan(24);
  });
});
