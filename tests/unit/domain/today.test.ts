import { describe, expect, it } from "vitest";

import { isTimeZone, todayFor } from "@/lib/domain/today";

const today = (instant: string, timeZone: string, dayEndsAt: number) =>
  todayFor({ instant: new Date(instant), timeZone, dayEndsAt });

describe("todayFor", () => {
  it("changes the day at the day end and not before", () => {
    expect(today("2026-05-03T02:59:59Z", "UTC", 180)).toBe("2026-05-02");
    expect(today("2026-05-03T03:00:00Z", "UTC", 180)).toBe("2026-05-03");
    expect(today("2026-05-03T05:59:00Z", "UTC", 360)).toBe("2026-05-02");
    expect(today("2026-05-03T06:00:00Z", "UTC", 360)).toBe("2026-05-03");
  });

  it("follows the calendar exactly when the day ends at midnight", () => {
    expect(today("2026-05-02T23:59:59Z", "UTC", 0)).toBe("2026-05-02");
    expect(today("2026-05-03T00:00:00Z", "UTC", 0)).toBe("2026-05-03");
  });

  it("is two days apart at one instant between UTC+14 and UTC-11", () => {
    expect(today("2026-05-03T10:30:00Z", "Pacific/Kiritimati", 0)).toBe("2026-05-04");
    expect(today("2026-05-03T10:30:00Z", "Pacific/Kiritimati", 180)).toBe("2026-05-03");
    expect(today("2026-05-03T10:30:00Z", "Pacific/Pago_Pago", 0)).toBe("2026-05-02");
    expect(today("2026-05-03T13:59:00Z", "Pacific/Pago_Pago", 180)).toBe("2026-05-02");
    expect(today("2026-05-03T14:00:00Z", "Pacific/Pago_Pago", 180)).toBe("2026-05-03");
  });

  it("knows zones whose offset is not a whole hour", () => {
    expect(today("2026-05-02T21:14:00Z", "Asia/Kathmandu", 180)).toBe("2026-05-02");
    expect(today("2026-05-02T21:15:00Z", "Asia/Kathmandu", 180)).toBe("2026-05-03");
  });

  it("ends the day when the clock jumps over the day end in spring", () => {
    // In Berlin 01:59 is followed by 03:00 on 29 March 2026.
    expect(today("2026-03-29T00:59:59Z", "Europe/Berlin", 150)).toBe("2026-03-28");
    expect(today("2026-03-29T01:00:00Z", "Europe/Berlin", 150)).toBe("2026-03-29");
    expect(today("2026-03-29T01:00:00Z", "Europe/Berlin", 180)).toBe("2026-03-29");
  });

  it("reads the face of the clock in the hour that comes twice in autumn", () => {
    // In New York 01:59 is followed by 01:00 on 1 November 2026.
    expect(today("2026-11-01T05:30:00Z", "America/New_York", 75)).toBe("2026-11-01");
    expect(today("2026-11-01T06:10:00Z", "America/New_York", 75)).toBe("2026-10-31");
    expect(today("2026-11-01T06:15:00Z", "America/New_York", 75)).toBe("2026-11-01");
    expect(today("2026-11-01T07:59:59Z", "America/New_York", 180)).toBe("2026-10-31");
    expect(today("2026-11-01T08:00:00Z", "America/New_York", 180)).toBe("2026-11-01");
  });

  it("survives a midnight that summer time removes", () => {
    // In Cairo 24 April 2026 begins at 01:00.
    expect(today("2026-04-23T21:59:59Z", "Africa/Cairo", 0)).toBe("2026-04-23");
    expect(today("2026-04-23T22:00:00Z", "Africa/Cairo", 0)).toBe("2026-04-24");
  });

  it("steps over the leap day and the turn of the year", () => {
    expect(today("2024-03-01T02:00:00Z", "UTC", 180)).toBe("2024-02-29");
    expect(today("2026-01-01T01:00:00Z", "UTC", 180)).toBe("2025-12-31");
  });

  it("throws for a zone that does not exist", () => {
    expect(() => today("2026-05-03T00:00:00Z", "Mars/Olympus", 0)).toThrow(RangeError);
  });
});

describe("isTimeZone", () => {
  it.each([
    "UTC",
    "Asia/Seoul",
    "America/Argentina/Buenos_Aires",
    "Etc/GMT+5",
    "Pacific/Kiritimati",
  ])("accepts %s", (name) => expect(isTimeZone(name)).toBe(true));

  it.each(["", "+09:00", "Mars/Olympus", "Asia/Seoul ", "../etc/passwd", "A".repeat(100), "🌍"])(
    "refuses %j",
    (name) => expect(isTimeZone(name)).toBe(false),
  );
});
