import { describe, expect, it } from "vitest";

import { addDays } from "@/lib/domain/calendar-date";
import { restNotice } from "@/lib/domain/rest-notice";

import { monday } from "../../support/paced-year";

const dayOf = (day: number) => addDays(monday, day);
const idle = [
  { from: dayOf(10), to: dayOf(12) },
  { from: dayOf(30), to: dayOf(30) },
];
const on = (day: number) => restNotice(idle, dayOf(day));

describe("what is said about a break", () => {
  it("is its last day, from the first day to the last", () => {
    const now = { kind: "now", until: dayOf(12) };
    expect([on(10), on(11), on(12)]).toEqual([now, now, now]);
    expect(on(30)).toEqual({ kind: "now", until: dayOf(30) });
  });

  it("is its days when it begins within two weeks", () => {
    expect(on(9)).toEqual({ kind: "soon", ...idle[0] });
    expect(on(16)).toEqual({ kind: "soon", ...idle[1] });
  });

  it("is nothing when none is near", () => {
    expect([on(15), on(31), restNotice([], dayOf(3))]).toEqual([null, null, null]);
    expect(restNotice(idle, dayOf(-5))).toBeNull();
  });
});
