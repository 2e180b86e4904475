import { describe, expect, it } from "vitest";

import { addDays, calendarDate as day } from "@/lib/domain/calendar-date";
import {
  canCorrectBaseline,
  readKnownWeeks,
  readStartDate,
  startDateRange,
} from "@/lib/domain/enrollment-rules";

describe("the start date", () => {
  const today = day("2026-05-03");

  it("lies within two years of today, both ends included", () => {
    expect(startDateRange(today)).toEqual({ min: "2024-05-03", max: "2028-05-03" });
    expect(readStartDate("2024-05-03", today)).toEqual({ ok: true, date: "2024-05-03" });
    expect(readStartDate("2028-05-03", today)).toEqual({ ok: true, date: "2028-05-03" });
    expect(readStartDate("2024-05-02", today)).toEqual({ ok: false, code: "tooEarly" });
    expect(readStartDate("2028-05-04", today)).toEqual({ ok: false, code: "tooLate" });
  });

  it("has a range on a leap day, too", () => {
    expect(startDateRange(day("2024-02-29"))).toEqual({ min: "2022-02-28", max: "2026-02-28" });
  });

  it.each(["1900-01-01", "2200-01-01"])("is not %s", (value) => {
    expect(readStartDate(value, today).ok).toBe(false);
  });

  it.each(["", "2026-02-30", "tomorrow", "0026-01-01"])("cannot be read from %j", (value) => {
    expect(readStartDate(value, today)).toEqual({ ok: false, code: "invalidDate" });
  });
});

describe("readKnownWeeks", () => {
  it("puts week numbers in order, each once", () => {
    expect(readKnownWeeks([10, 2, 52, 1, 2], 52)).toEqual([1, 2, 10, 52]);
    expect(readKnownWeeks([], 52)).toEqual([]);
  });

  it.each([0, 53, 1.5, -1, Number.NaN])("refuses %d", (week) => {
    expect(readKnownWeeks([1, week], 52)).toBeNull();
  });
});

describe("canCorrectBaseline", () => {
  it("holds until the fourteenth day after signing up", () => {
    const signedUpOn = day("2024-02-20");
    expect(canCorrectBaseline(signedUpOn, signedUpOn)).toBe(true);
    expect(canCorrectBaseline(signedUpOn, addDays(signedUpOn, 14))).toBe(true);
    expect(canCorrectBaseline(signedUpOn, addDays(signedUpOn, 15))).toBe(false);
  });
});
