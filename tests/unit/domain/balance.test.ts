import { describe, expect, it } from "vitest";

import { balanceOf } from "@/lib/domain/balance";
import { calendarDate as day } from "@/lib/domain/calendar-date";
import type { TaskKind } from "@/lib/domain/roadmap";

const spent = (on: string, minutes: number, kind: TaskKind | null) => ({
  ...{ minutes, kind },
  on: day(on),
});

const balance = (
  times: ReturnType<typeof spent>[],
  { startDate = "2024-01-20", today = "2024-03-05" } = {},
) => balanceOf({ spent: times, startDate: day(startDate), today: day(today) });

const none = { input: 0, output: 0, reflect: 0 };

describe("balanceOf", () => {
  it("has every month from the start to today, empty ones too", () => {
    expect(balance([]).months).toEqual(
      ["2024-01", "2024-02", "2024-03"].map((month) => ({ month, ...none })),
    );
    expect(balance([]).whole).toEqual(none);
  });

  it("weighs reading and watching against building, writing and practising, and names reflecting apart", () => {
    const times = [
      ...[spent("2024-01-31", 10, "read"), spent("2024-01-31", 20, "watch")],
      ...[spent("2024-02-29", 1, "build"), spent("2024-02-01", 2, "write")],
      ...[spent("2024-02-10", 4, "practice"), spent("2024-03-05", 8, "reflect")],
    ];
    expect(balance(times)).toEqual({
      months: [
        { month: "2024-01", input: 30, output: 0, reflect: 0 },
        { month: "2024-02", input: 0, output: 7, reflect: 0 },
        { month: "2024-03", input: 0, output: 0, reflect: 8 },
      ],
      before: none,
      whole: { input: 30, output: 7, reflect: 8 },
    });
  });

  it("sums up what lies before the month of the start, and keeps what lies in it", () => {
    const times = [
      spent("2019-05-01", 5, "read"),
      spent("2023-12-31", 6, "build"),
      spent("2024-01-02", 7, "read"),
    ];
    const { months, before, whole } = balance(times);
    expect(before).toEqual({ input: 5, output: 6, reflect: 0 });
    expect(months[0]).toEqual({ month: "2024-01", input: 7, output: 0, reflect: 0 });
    expect(whole).toEqual({ input: 12, output: 6, reflect: 0 });
  });

  it("leaves out what is of no known kind, and days that are not here yet", () => {
    const times = [spent("2024-02-01", 9, null), spent("2024-03-06", 9, "read")];
    expect(balance(times).whole).toEqual(none);
  });

  it("shows the present month before the year begins", () => {
    const early = balance([spent("2024-03-01", 3, "write")], { startDate: "2024-06-01" });
    expect(early.months).toEqual([{ month: "2024-03", input: 0, output: 3, reflect: 0 }]);
  });

  it("has two years of months at six hours a week", () => {
    const { months } = balance([], { startDate: "2024-01-31", today: "2025-12-01" });
    expect(months).toHaveLength(24);
    expect(new Set(months.map(({ month }) => month)).size).toBe(24);
  });
});
