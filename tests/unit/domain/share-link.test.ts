import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { isPageView } from "@/lib/domain/page-view";
import {
  isSharePath,
  lastDayOfLink,
  type ShareLinkTerm,
  shareLinkEnd,
  sharePath,
} from "@/lib/domain/share-link";
import { shareLinkChangeSchema, shareLinkSchema } from "@/lib/schemas/share-link";
import { run } from "@/tests/unit/schemas/run";

const now = new Date("2026-11-21T16:30:00Z");

const endOf = (term: ShareLinkTerm, { day = null as string | null, timeZone = "UTC" } = {}) => {
  const end = shareLinkEnd({ term, day: day === null ? null : calendarDate(day), now, timeZone });
  return end.ok ? (end.expiresAt?.toISOString() ?? null) : end.code;
};

describe("the end of an unlisted link", () => {
  it("comes with a whole day by the clock on its owner's wall", () => {
    expect(endOf("7")).toBe("2026-11-29T00:00:00.000Z");
    expect(endOf("never")).toBe(null);
    // In Seoul it is the 22nd already.
    expect(endOf("7", { timeZone: "Asia/Seoul" })).toBe("2026-11-29T15:00:00.000Z");
    expect(endOf("day", { day: "2026-11-21" })).toBe("2026-11-22T00:00:00.000Z");
  });

  it("is shown as the day that was asked for, also where the clocks skip midnight", () => {
    for (const timeZone of ["Asia/Seoul", "America/Los_Angeles", "Africa/Cairo", "Asia/Beirut"]) {
      for (const day of ["2027-03-13", "2027-03-27", "2027-04-29", "2027-11-06"]) {
        const end = shareLinkEnd({ term: "day", day: calendarDate(day), now, timeZone });
        expect(end.ok && end.expiresAt && lastDayOfLink(end.expiresAt, timeZone)).toBe(day);
      }
    }
  });

  it("names a day that is missing, over or too far ahead", () => {
    expect(endOf("day")).toBe("required");
    expect(endOf("day", { day: "2026-11-20" })).toBe("linkDayOver");
    expect(endOf("day", { day: "2026-11-21", timeZone: "Asia/Seoul" })).toBe("linkDayOver");
    expect(endOf("day", { day: "2036-11-22" })).toBe("linkDayTooFar");
    // What a browser left in a field that counts for nothing.
    expect(endOf("30", { day: "2020-01-01" })).toBe("2026-12-22T00:00:00.000Z");
  });
});

describe("the forms of unlisted links", () => {
  it("take a label of one line and a term", () => {
    const typed = { label: " Ada\n at a lab ", term: "day", day: "2026-12-24" };
    expect(run(shareLinkSchema, typed)).toEqual({ ...typed, label: "Ada at a lab" });
    expect(run(shareLinkSchema, { label: "", term: "30" })).toEqual({
      ...{ label: "", term: "30", day: null },
    });
    expect(run(shareLinkSchema, { label: "", term: "30", day: "later" })).toMatchObject({
      day: null,
    });
  });

  it("name what is wrong", () => {
    expect(run(shareLinkSchema, { label: "x".repeat(61), term: "60" })).toEqual([
      "label: tooLong",
      "term: unknownValue",
    ]);
    expect(run(shareLinkSchema, { label: "", term: "day", day: "2026-02-30" })).toEqual([
      "day: invalidDate",
    ]);
    expect(run(shareLinkSchema, { label: "", term: "7", userId: "x" })).toEqual([
      "userId: unknownField",
    ]);
    for (const change of ["revoke", "revoke:1", "remove:00000000-0000-4000-8000-000000000000"]) {
      expect(run(shareLinkChangeSchema, { change })).toEqual(["change: invalid"]);
    }
  });
});

it("knows the addresses of links, and nothing that only begins like one", () => {
  expect(isSharePath(sharePath("x"))).toBe(true);
  expect(isSharePath("/s/x/pictures/y")).toBe(true);
  expect(["/s", "/settings", "/sign-in"].map(isSharePath)).toEqual([false, false, false]);
});

it("takes for a view what somebody asked for, and not what a browser fetched ahead", () => {
  const view = (method: string, headers: Record<string, string> = {}) =>
    isPageView(method, new Headers(headers));
  expect(view("GET")).toBe(true);
  expect(view("GET", { "user-agent": "Bot/1.0" })).toBe(true);
  expect(view("HEAD")).toBe(false);
  expect(view("GET", { "sec-purpose": "prefetch;prerender" })).toBe(false);
  expect(view("GET", { purpose: "prefetch" })).toBe(false);
  expect(view("GET", { "x-moz": "Prefetch" })).toBe(false);
});
