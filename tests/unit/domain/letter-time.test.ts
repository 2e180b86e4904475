import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { dueLetter, instantAt } from "@/lib/domain/letter-time";

const longAgo = new Date("2026-01-01T00:00:00Z");

/** What is due at an instant for somebody who wants the letter on Mondays at 8. */
function due(at: string, { timeZone = "Asia/Seoul", weekday = 1, hour = 8, since = longAgo } = {}) {
  const letter = dueLetter({ timeZone, weekday, hour, since }, new Date(at));
  return letter && `${letter.day} ${letter.at.toISOString()}`;
}

describe("when a weekly letter is due", () => {
  it("is the hour of the learner's own clock, whatever the server's", () => {
    // Monday, 4 May 2026, 08:00 in Seoul is Sunday 23:00 in UTC.
    expect(due("2026-05-03T22:59:59Z")).toBeNull();
    expect(due("2026-05-03T23:00:00Z")).toBe("2026-05-04 2026-05-03T23:00:00.000Z");
    expect(due("2026-05-04T15:00:00Z", { timeZone: "America/Los_Angeles" })).toBe(
      "2026-05-04 2026-05-04T15:00:00.000Z",
    );
  });

  it("keeps to the wall clock when summer time begins and ends", () => {
    const berlin = { timeZone: "Europe/Berlin" };
    expect(due("2026-03-23T07:30:00Z", berlin)).toBe("2026-03-23 2026-03-23T07:00:00.000Z");
    expect(due("2026-03-30T06:30:00Z", berlin)).toBe("2026-03-30 2026-03-30T06:00:00.000Z");
    expect(due("2026-10-26T07:30:00Z", berlin)).toBe("2026-10-26 2026-10-26T07:00:00.000Z");
  });

  it("is on the quarter of an hour in zones that are half and three quarters of an hour apart", () => {
    expect(due("2026-05-04T02:20:00Z", { timeZone: "Asia/Kathmandu" })).toBe(
      "2026-05-04 2026-05-04T02:15:00.000Z",
    );
    expect(due("2026-05-03T22:40:00Z", { timeZone: "Australia/Adelaide" })).toBe(
      "2026-05-04 2026-05-03T22:30:00.000Z",
    );
  });

  it("is made up for within twelve hours, and then left out", () => {
    expect(due("2026-05-04T11:00:00Z")).toBe("2026-05-04 2026-05-03T23:00:00.000Z");
    expect(due("2026-05-04T11:00:01Z")).toBeNull();
    // Late on Sunday, made up for on Monday morning.
    expect(due("2026-05-04T03:00:00Z", { timeZone: "UTC", weekday: 7, hour: 23 })).toBe(
      "2026-05-03 2026-05-03T23:00:00.000Z",
    );
  });

  it("is not a time before the learner chose it", () => {
    const since = new Date("2026-05-03T23:30:00Z");
    expect(due("2026-05-03T23:45:00Z", { since })).toBeNull();
    expect(due("2026-05-10T23:45:00Z", { since })).not.toBeNull();
  });
});

describe("the moment at which clocks show an hour", () => {
  const at = (day: string, hour: number, timeZone: string) =>
    instantAt({ day: calendarDate(day), hour, timeZone }).toISOString();

  it("is when the clocks are put forward, for an hour that summer time leaves out", () => {
    expect(at("2026-03-29", 2, "Europe/Berlin")).toBe("2026-03-29T01:00:00.000Z");
    expect(at("2026-03-08", 2, "America/New_York")).toBe("2026-03-08T07:00:00.000Z");
  });

  it("is the first of two, when an hour comes twice", () => {
    expect(at("2026-10-25", 2, "Europe/Berlin")).toBe("2026-10-25T00:00:00.000Z");
    expect(at("2026-11-01", 1, "America/New_York")).toBe("2026-11-01T05:00:00.000Z");
  });

  it("is right at the edges of the calendar's zones", () => {
    expect(at("2026-05-04", 0, "Pacific/Kiritimati")).toBe("2026-05-03T10:00:00.000Z");
    expect(at("2026-05-04", 23, "Pacific/Pago_Pago")).toBe("2026-05-05T10:00:00.000Z");
  });
});
