import { describe, expect, it } from "vitest";

import { addDays, calendarDate as day, daysBetween } from "@/lib/domain/calendar-date";
import { heatMap } from "@/lib/domain/heat-map";
import type { DateRange } from "@/lib/domain/plan-change";

const spent = (on: string, minutes: number) => ({ on: day(on), minutes, kind: "read" as const });
const range = (from: string, to: string): DateRange => ({ from: day(from), to: day(to) });

type World = {
  startDate?: string;
  today?: string;
  times?: ReturnType<typeof spent>[];
  idle?: DateRange[];
};

const map = ({
  startDate = "2026-03-04",
  today = "2026-04-09",
  times = [],
  idle = [],
}: World = {}) => heatMap({ spent: times, idle, startDate: day(startDate), today: day(today) });

const dayOf = (world: World, on: string) =>
  map(world)
    .weeks.flatMap(({ days }) => days)
    .find((place) => place.on === on);

describe("heatMap", () => {
  it("has 53 weeks from Monday to Sunday, each day once", () => {
    const { weeks } = map();
    const days = weeks.flatMap((week) => week.days.map(({ on }) => on));
    expect(weeks).toHaveLength(53);
    expect(days).toHaveLength(53 * 7);
    expect(days.every((on, index) => on === addDays(weeks[0]?.monday ?? on, index))).toBe(true);
  });

  it("begins with the week of the start in a young year, also when that starts in the middle of a week", () => {
    expect(map().weeks[0]?.monday).toBe("2026-03-02");
    expect(dayOf({}, "2026-03-03")).toMatchObject({ outside: true, minutes: 0 });
    expect(dayOf({}, "2026-03-04")).toMatchObject({ outside: false, step: 0 });
    expect(dayOf({}, "2026-04-09")?.outside).toBe(false);
    expect(dayOf({}, "2026-04-10")?.outside).toBe(true);
  });

  it("begins earlier when there was work before the start", () => {
    expect(map({ times: [spent("2026-02-20", 45)] }).weeks[0]?.monday).toBe("2026-02-16");
    expect(dayOf({ times: [spent("2026-02-20", 45)] }, "2026-02-20")).toMatchObject({ step: 2 });
  });

  it("ends with the present week in a year that is longer, at six hours a week for instance", () => {
    const world = {
      startDate: "2024-01-15",
      today: "2025-11-05",
      times: [spent("2024-02-01", 90)],
    };
    const { weeks, minutes } = map(world);
    expect(weeks.at(-1)?.monday).toBe("2025-11-03");
    expect(weeks[0]?.monday).toBe("2024-11-04");
    expect(minutes).toBe(0);
  });

  it("has the leap day like any other", () => {
    const world = {
      startDate: "2024-02-26",
      today: "2024-03-03",
      times: [spent("2024-02-29", 30)],
    };
    expect(dayOf(world, "2024-02-29")).toMatchObject({ minutes: 30, step: 2 });
    expect(map(world).weeks[0]).toMatchObject({ monday: "2024-02-26", minutes: 30, active: 1 });
  });

  it("adds up what was spent on a day and puts it into one of five steps", () => {
    const stepOf = (...minutes: number[]) =>
      dayOf({ times: minutes.map((each) => spent("2026-04-01", each)) }, "2026-04-01")?.step;
    expect([stepOf(), stepOf(1), stepOf(29), stepOf(30), stepOf(59)]).toEqual([0, 1, 1, 2, 2]);
    expect([stepOf(30, 30), stepOf(119), stepOf(120), stepOf(239), stepOf(200, 40)]).toEqual([
      ...[3, 3, 4, 4, 5],
    ]);
  });

  it("marks the days of breaks, those ahead too, and counts them by week", () => {
    const idle = [range("2026-03-05", "2026-03-10"), range("2026-04-27", "2026-05-03")];
    const { weeks } = map({ idle });
    expect(weeks.map(({ resting }) => resting).filter(Boolean)).toEqual([4, 2, 7]);
    expect(dayOf({ idle }, "2026-03-04")?.rest).toBe(false);
    expect(dayOf({ idle }, "2026-03-05")?.rest).toBe(true);
    expect(dayOf({ idle }, "2026-03-10")?.rest).toBe(true);
    expect(dayOf({ idle }, "2026-03-11")?.rest).toBe(false);
  });

  it("keeps work that was done in a break", () => {
    const world = { idle: [range("2026-04-01", "2026-04-03")], times: [spent("2026-04-02", 15)] };
    expect(dayOf(world, "2026-04-02")).toMatchObject({ rest: true, step: 1 });
  });

  it("is an empty year before the start and without work", () => {
    const { weeks, minutes, active } = map({ startDate: "2026-06-01", today: "2026-04-09" });
    expect({ minutes, active }).toEqual({ minutes: 0, active: 0 });
    expect(weeks[0]?.monday).toBe("2026-04-06");
    expect(weeks.flatMap(({ days }) => days).every(({ outside }) => outside)).toBe(true);
  });

  it("says in all what the days say", () => {
    const times = [spent("2026-03-04", 10), spent("2026-03-04", 5), spent("2026-04-09", 60)];
    expect(map({ times })).toMatchObject({ minutes: 75, active: 2 });
    const { weeks } = map({ times });
    expect(daysBetween(day(weeks[0]?.monday ?? ""), day(weeks[52]?.monday ?? ""))).toBe(52 * 7);
  });
});
