import { describe, expect, it } from "vitest";

import { calendarDate as day } from "@/lib/domain/calendar-date";
import { yearLength } from "@/lib/domain/year-length";

import { weekNumber } from "../../support/year";

const lengthAt = (hoursHundredths: number, knownWeeks: number[] = []) =>
  yearLength({
    startDate: day("2026-01-05"),
    nominalHundredths: 1200,
    hoursHundredths,
    weeks: Array.from({ length: 52 }, (_, index) => weekNumber(index + 1)),
    knownWeeks,
  });

describe("yearLength", () => {
  it("says one year at 12 hours a week and two at 6", () => {
    expect(lengthAt(1200)).toEqual({ finish: "2027-01-03", weeks: 52, months: 12, years: 1 });
    expect(lengthAt(600)).toEqual({ finish: "2028-01-02", weeks: 104, months: 24, years: 2 });
  });

  it("speaks of weeks and months where it is no whole number of years", () => {
    expect(lengthAt(1000)).toMatchObject({ weeks: 63, months: 14, years: null });
    expect(lengthAt(6000)).toMatchObject({ weeks: 11, months: 2, years: null });
  });

  it("says twelve years at an hour a week", () => {
    expect(lengthAt(100)).toMatchObject({ weeks: 624, years: 12 });
  });

  it("leaves out the weeks that are known", () => {
    expect(lengthAt(1200, [1, 2, 3, 4, 5, 6, 7, 8])).toMatchObject({ weeks: 44, years: null });
    expect(
      lengthAt(
        1200,
        Array.from({ length: 52 }, (_, index) => index + 1),
      ),
    ).toBeNull();
  });
});
