import { describe, expect, it } from "vitest";

import { calendarDate as day } from "@/lib/domain/calendar-date";
import type { Forecast } from "@/lib/domain/forecast";
import type { PlanChange } from "@/lib/domain/plan-change";
import { computeSchedule } from "@/lib/domain/schedule";
import { yearChart } from "@/lib/domain/year-chart";

import { allOf, done, weekNumber, yearState } from "../../support/year";

const startDate = day("2024-02-12");
const weeks = [1, 2, 3, 4].map((week) => weekNumber(week));

const range = (finish: string, earliest: string, latest: string | null): Forecast => ({
  ...{ kind: "range", finish: day(finish), earliest: day(earliest) },
  latest: latest === null ? null : day(latest),
  weeklyMinutes: { lower: 0, median: 0, upper: 0 },
  blocks: [],
});

function chart(forecast: Forecast | undefined, changes: PlanChange[] = []) {
  const said = allOf(weeks.slice(0, 1), done(day("2024-02-18")));
  return yearChart({
    weeks,
    plan: computeSchedule({
      ...{ startDate, nominalHundredths: 1200, hoursHundredths: 1200, weeks, changes },
      knownWeeks: [],
    }),
    startDate,
    today: day("2024-02-25"),
    ...(forecast && { forecast }),
    ...yearState(said),
  });
}

describe("the forecast in the chart", () => {
  it("goes from today to all on its days, and the picture grows with it", () => {
    const { to, forecast } = chart(range("2024-03-17", "2024-03-10", "2024-03-24"));
    expect(to).toBe("2024-03-24");
    expect(forecast).toEqual({
      finish: [
        { x: 0.3333, y: 0.25 },
        { x: 0.8333, y: 1 },
      ],
      earliest: [
        { x: 0.3333, y: 0.25 },
        { x: 0.6667, y: 1 },
      ],
      latest: [
        { x: 0.3333, y: 0.25 },
        { x: 1, y: 1 },
      ],
    });
  });

  it("leaves the picture where that would be half as long again as the plan", () => {
    const { to, forecast } = chart(range("2024-04-21", "2024-03-31", "2024-06-16"));
    expect(to).toBe("2024-03-24");
    // 28 of the 56 days to the finish, of the 112 to the latest day.
    expect(forecast?.finish.at(-1)).toEqual({ x: 1, y: 0.625 });
    expect(forecast?.latest.at(-1)).toEqual({ x: 1, y: 0.4375 });
    expect(forecast?.earliest.at(-1)).toEqual({ x: 1, y: 0.85 });
  });

  it("is level on its later side when it is open-ended", () => {
    const { to, forecast } = chart(range("2024-03-17", "2024-03-10", null));
    expect(to).toBe("2024-03-17");
    expect(forecast?.latest).toEqual([
      { x: 0.4, y: 0.25 },
      { x: 1, y: 0.25 },
    ]);
  });

  it("rests in a break that is ahead", () => {
    const pause: PlanChange = { kind: "break", from: day("2024-03-04"), to: day("2024-03-10") };
    const { forecast } = chart(range("2024-03-17", "2024-03-17", "2024-03-17"), [pause]);
    expect(forecast?.finish).toEqual([
      { x: 0.4, y: 0.25 },
      { x: 0.6, y: 0.625 },
      { x: 0.8, y: 0.625 },
      { x: 1, y: 1 },
    ]);
  });

  it("stands up when the last day is today", () => {
    const { forecast } = chart(range("2024-02-25", "2024-02-25", "2024-02-25"));
    expect(forecast?.finish).toEqual([
      { x: 0.5, y: 0.25 },
      { x: 0.5, y: 1 },
    ]);
  });

  it("says by month where it leads, from the present month on", () => {
    const { months } = chart(range("2024-03-24", "2024-03-24", "2024-03-24"));
    expect(months.map(({ month, forecast }) => [month, forecast])).toEqual([
      ["2024-02", 35],
      ["2024-03", 100],
    ]);
  });

  it("is absent without data, when nothing is open, and when nobody asks for it", () => {
    expect(chart({ kind: "notEnoughData" }).forecast).toBeNull();
    expect(chart({ kind: "finished", on: null }).forecast).toBeNull();
    expect(chart(undefined).forecast).toBeNull();
    expect(chart(undefined).to).toBe("2024-03-10");
  });
});
