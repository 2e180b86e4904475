import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  addDays,
  addYears,
  calendarDate,
  compareDates,
  daysBetween,
  fromDayNumber,
  isoWeekday,
  latest,
  mondayOf,
  parseCalendarDate,
  toDayNumber,
} from "@/lib/domain/calendar-date";

const firstDay = toDayNumber(calendarDate("1900-01-01"));
const lastDay = toDayNumber(calendarDate("2300-12-31"));

describe("parseCalendarDate", () => {
  it.each(["2023-02-28", "2024-02-29", "2000-02-29", "1900-01-01", "2300-12-31", "2026-04-30"])(
    "reads the existing day %s",
    (value) => expect(parseCalendarDate(value)).toBe(value),
  );

  it.each([
    "2023-02-30",
    "2023-02-29",
    "1900-02-29",
    "2100-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "1899-12-31",
    "2301-01-01",
    "2026-1-1",
    "26-01-01",
    "2026-01-01T00:00:00Z",
    " 2026-01-01",
    "2026-01-01\n",
    "٢٠٢٦-01-01",
    "",
  ])("refuses %j", (value) => expect(parseCalendarDate(value)).toBeNull());
});

describe("calendarDate", () => {
  it("throws where parsing gives null", () => {
    expect(() => calendarDate("2023-02-30")).toThrow(RangeError);
  });
});

describe("day arithmetic", () => {
  it("agrees with the calendar of the runtime on every day of four hundred years", () => {
    for (let day = firstDay; day <= lastDay; day += 1) {
      const expected = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const date = fromDayNumber(day);
      if (date !== expected || toDayNumber(date) !== day || parseCalendarDate(date) === null) {
        expect.fail(`day ${day}: ${date} is not ${expected}`);
      }
    }
  });

  it("crosses leap days and the ends of months and years", () => {
    expect(addDays(calendarDate("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(calendarDate("2023-02-28"), 1)).toBe("2023-03-01");
    expect(addDays(calendarDate("2026-01-01"), -1)).toBe("2025-12-31");
    expect(daysBetween(calendarDate("2024-02-29"), calendarDate("2025-02-28"))).toBe(365);
  });

  it("takes back what it added", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: firstDay, max: lastDay }),
        fc.integer({ min: -9_000, max: 9_000 }),
        (day, n) => {
          fc.pre(day + n >= firstDay && day + n <= lastDay);
          const date = fromDayNumber(day);
          expect(addDays(addDays(date, n), -n)).toBe(date);
          expect(daysBetween(date, addDays(date, n))).toBe(n);
        },
      ),
    );
  });

  it("throws beyond the years it knows", () => {
    expect(() => addDays(calendarDate("2300-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(calendarDate("1900-01-01"), -1)).toThrow(RangeError);
    expect(() => addDays(calendarDate("2026-01-01"), Number.NaN)).toThrow(RangeError);
  });

  it("orders days", () => {
    const days = ["2026-03-01", "2025-12-31", "2026-02-28"].map(calendarDate);
    expect(days.sort(compareDates)).toEqual(["2025-12-31", "2026-02-28", "2026-03-01"]);
    expect(compareDates(calendarDate("2026-03-01"), calendarDate("2026-03-01"))).toBe(0);
  });
});

describe("latest", () => {
  it("is the last day in time, and null of none", () => {
    expect(latest([null, calendarDate("2026-03-01"), calendarDate("2025-12-31")])).toBe(
      "2026-03-01",
    );
    expect(latest([null])).toBeNull();
    expect(latest([])).toBeNull();
  });
});

describe("addYears", () => {
  it("keeps the day, and turns a leap day into 28 February where there is none", () => {
    expect(addYears(calendarDate("2026-05-03"), -2)).toBe("2024-05-03");
    expect(addYears(calendarDate("2024-02-29"), 2)).toBe("2026-02-28");
    expect(addYears(calendarDate("2024-02-29"), -4)).toBe("2020-02-29");
  });
});

describe("calendar weeks", () => {
  it("run from Monday to Sunday", () => {
    expect(isoWeekday(calendarDate("2026-05-04"))).toBe(1);
    expect(isoWeekday(calendarDate("2026-05-03"))).toBe(7);
    expect(isoWeekday(calendarDate("1969-12-31"))).toBe(3);
    expect(mondayOf(calendarDate("2026-05-03"))).toBe("2026-04-27");
    expect(mondayOf(calendarDate("2026-05-04"))).toBe("2026-05-04");
    expect(mondayOf(calendarDate("2021-01-01"))).toBe("2020-12-28");
  });
});
