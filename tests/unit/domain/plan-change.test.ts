import { describe, expect, it } from "vitest";

import { calendarDate as day } from "@/lib/domain/calendar-date";
import type { PlanChange } from "@/lib/domain/plan-change";
import { idleDays, idleRanges, keptPriority, trimmedTaskKeys } from "@/lib/domain/plan-change";

const pause = (from: string, to: string): PlanChange => ({
  kind: "break",
  from: day(from),
  to: day(to),
});

describe("idleRanges", () => {
  it("joins breaks and shifts that overlap or touch, whatever their order", () => {
    const changes: PlanChange[] = [
      pause("2026-06-10", "2026-06-12"),
      { kind: "shift", week: 3, from: day("2026-05-25"), days: 9 },
      pause("2026-06-01", "2026-06-01"),
      pause("2026-06-03", "2026-06-04"),
      { kind: "pace", from: day("2026-05-01"), hoursHundredths: 600 },
    ];
    const ranges = [
      { from: "2026-05-25", to: "2026-06-04" },
      { from: "2026-06-10", to: "2026-06-12" },
    ];
    expect(idleRanges(changes)).toEqual(ranges);
    expect(idleRanges(changes.toReversed())).toEqual(ranges);
  });

  it("keeps the longer end when one break lies within another", () => {
    expect(
      idleRanges([pause("2026-06-01", "2026-06-30"), pause("2026-06-05", "2026-06-06")]),
    ).toEqual([{ from: "2026-06-01", to: "2026-06-30" }]);
  });
});

describe("idleDays", () => {
  it("counts only days within both ends", () => {
    const ranges = idleRanges([
      pause("2024-02-28", "2024-03-01"),
      pause("2024-03-05", "2024-03-09"),
    ]);
    expect(idleDays(ranges, day("2024-02-29"), day("2024-03-05"))).toBe(3);
    expect(idleDays(ranges, day("2024-03-02"), day("2024-03-04"))).toBe(0);
    expect(idleDays(ranges, day("2024-01-01"), day("2024-12-31"))).toBe(8);
    expect(idleDays([], day("2024-01-01"), day("2024-12-31"))).toBe(0);
  });
});

describe("trims", () => {
  it("let the one made last win for each week", () => {
    const changes: PlanChange[] = [
      { kind: "trim", week: 10, keep: "must" },
      { kind: "trim", week: 5, keep: "should" },
      { kind: "trim", week: 20, keep: "could" },
    ];
    expect([4, 5, 10, 19, 20].map((week) => keptPriority(changes, week))).toEqual([
      "could",
      "should",
      "should",
      "should",
      "could",
    ]);
  });

  it("leave out what is below the priority that is kept", () => {
    const tasks = [
      { key: "a", priority: "must" },
      { key: "b", priority: "should" },
      { key: "c", priority: "could" },
    ] as const;
    const weeks = [{ week: 1, tasks }];
    expect(trimmedTaskKeys(weeks, [])).toEqual(new Set());
    expect(trimmedTaskKeys(weeks, [{ kind: "trim", week: 1, keep: "should" }])).toEqual(
      new Set(["c"]),
    );
    expect(trimmedTaskKeys(weeks, [{ kind: "trim", week: 1, keep: "must" }])).toEqual(
      new Set(["b", "c"]),
    );
    expect(trimmedTaskKeys(weeks, [{ kind: "trim", week: 2, keep: "must" }])).toEqual(new Set());
  });
});
