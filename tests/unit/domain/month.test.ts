import { describe, expect, it } from "vitest";

import { calendarDate as day } from "@/lib/domain/calendar-date";
import { dayOfMonth, firstOfMonth, monthAfter, monthsBetween } from "@/lib/domain/month";

describe("monthsBetween", () => {
  it("cuts a range at the ends of months, each part with the day after its last", () => {
    expect(monthsBetween(day("2024-01-30"), day("2024-03-02"))).toEqual([
      { month: "2024-01", first: "2024-01-30", after: "2024-02-01" },
      { month: "2024-02", first: "2024-02-01", after: "2024-03-01" },
      { month: "2024-03", first: "2024-03-01", after: "2024-03-03" },
    ]);
  });

  it("has one part for a single day and none for a range that ends before it begins", () => {
    expect(monthsBetween(day("2024-02-29"), day("2024-02-29"))).toEqual([
      { month: "2024-02", first: "2024-02-29", after: "2024-03-01" },
    ]);
    expect(monthsBetween(day("2024-02-29"), day("2024-02-28"))).toEqual([]);
  });
});

describe("a day in its month", () => {
  it("knows its number, the first and the next month, over leap days and the turn of the year", () => {
    expect(dayOfMonth(day("2024-02-29"))).toBe(29);
    expect(firstOfMonth(day("2024-02-29"))).toBe("2024-02-01");
    expect(monthAfter(day("2024-01-31"))).toBe("2024-02-01");
    expect(monthAfter(day("2023-02-01"))).toBe("2023-03-01");
    expect(monthAfter(day("2024-12-31"))).toBe("2025-01-01");
  });
});
