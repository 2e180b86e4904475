import { describe, expect, it } from "vitest";

import { absenceOf } from "@/lib/domain/absence";
import { noActivity, type YearActivity } from "@/lib/domain/activity";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { PlanChange } from "@/lib/domain/plan-change";

import { activityOf, logged, monday, pacedYear, task } from "../../support/paced-year";
import { done } from "../../support/year";

const weeks = ["a", "b", "c", "d"].map((key) => [task(key, 60)]);
const dayOf = (day: number) => addDays(monday, day);

/** On day `today` (0 is the start): `a` was done on the third day, the second week is the current one. */
function away(
  today: number,
  changes: readonly PlanChange[] = [],
  more: { activity?: YearActivity; doneOn?: number; all?: boolean; enrolledOn?: CalendarDate } = {},
) {
  const doneOn = dayOf(more.doneOn ?? 2);
  const keys = more.all ? ["a", "b", "c", "d"] : ["a"];
  const year = pacedYear({
    ...{ weeks, changes },
    states: new Map(keys.map((key) => [key, done(doneOn)])),
  });
  return absenceOf({
    ...{ year, activity: more.activity ?? noActivity, startDate: monday, today: dayOf(today) },
    enrolledOn: more.enrolledOn ?? monday,
  });
}

const offered = {
  lastActive: dayOf(2),
  days: 30,
  // The second week was planned to start on day 7.
  carryOn: { week: 2, days: 25 },
  asBreak: { from: dayOf(3), to: dayOf(31) },
};
const carriedOn: PlanChange = { kind: "shift", week: 2, from: dayOf(7), days: 25 };
const recorded: PlanChange = { kind: "break", from: dayOf(3), to: dayOf(31) };

describe("an absence", () => {
  it("begins ten days after the last activity", () => {
    expect(away(11)).toBeNull();
    expect(away(12)).toEqual({
      ...{ lastActive: dayOf(2), days: 10, carryOn: { week: 2, days: 5 } },
      asBreak: { from: dayOf(3), to: dayOf(11) },
    });
    expect(away(32)).toEqual(offered);
  });

  it.each<[string, Partial<YearActivity>]>([
    ["logged time", { logged: [logged("a", 5, dayOf(25))] }],
    ["evidence", { evidenceOn: [dayOf(1), dayOf(25)] }],
    ["a note", { notedOn: dayOf(25) }],
    ["the review of a week", { reviewedWeeks: [dayOf(21)] }],
  ])("is ended by %s", (_, activity) => {
    expect(away(32, [], { activity: activityOf(activity) })).toBeNull();
  });

  it("is none for somebody who has just enrolled in a year that began long ago", () => {
    expect(away(32, [], { enrolledOn: dayOf(30) })).toBeNull();
  });

  it("counts from the start date when nothing has happened since", () => {
    const early = { doneOn: -40, enrolledOn: dayOf(-40) };
    expect(away(9, [], early)).toBeNull();
    expect(away(10, [], early)).toMatchObject({
      ...{ lastActive: dayOf(-40), days: 10 },
      asBreak: { from: monday, to: dayOf(9) },
    });
  });

  it("is none before the start, in a break, and when all is finished", () => {
    expect(away(-1, [], { doneOn: -40, enrolledOn: dayOf(-40) })).toBeNull();
    expect(away(32, [{ kind: "break", from: dayOf(30), to: dayOf(32) }])).toBeNull();
    expect(away(32, [], { all: true })).toBeNull();
  });

  it("offers no shift to somebody who is ahead of the plan", () => {
    const slow: PlanChange = { kind: "pace", from: monday, hoursHundredths: 100 };
    expect(away(32, [slow])).toMatchObject({ carryOn: null, asBreak: offered.asBreak });
  });

  it("offers no shift to somebody whose week is planned to start today", () => {
    // At 7 hours a week takes twelve days.
    const slow: PlanChange = { kind: "pace", from: monday, hoursHundredths: 700 };
    expect(away(12, [slow])).toMatchObject({ carryOn: null, asBreak: { to: dayOf(11) } });
  });

  it("offers neither more once one of them is applied, and both again when that is undone", () => {
    const nothing = { ...offered, carryOn: null, asBreak: null };
    expect(away(32, [carriedOn])).toEqual(nothing);
    expect(away(32, [recorded])).toEqual(nothing);
    expect(away(32)).toEqual(offered);
  });

  it("takes a break for applied when it leaves less than ten days unexplained", () => {
    const rest = (first: number): PlanChange => ({
      kind: "break",
      from: dayOf(first),
      to: dayOf(31),
    });
    // With today, days 3 to 10 are nine without work or a reason.
    expect(away(32, [rest(11)])).toMatchObject({ carryOn: null, asBreak: null });
    expect(away(32, [rest(12)])).toMatchObject({ asBreak: offered.asBreak });
  });

  it("recognises a shift also where the learner had been ahead", () => {
    const slow: PlanChange = { kind: "pace", from: monday, hoursHundredths: 600 };
    expect(away(32, [slow])?.carryOn).toEqual({ week: 2, days: 18 });
    const shift: PlanChange = { kind: "shift", week: 2, from: dayOf(14), days: 18 };
    expect(away(32, [slow, shift])).toMatchObject({ carryOn: null, asBreak: null });
    expect(away(40, [slow, shift])).toMatchObject({ carryOn: null, asBreak: null });
    expect(away(41, [slow, shift])).toMatchObject({ carryOn: { week: 2, days: 9 } });
  });

  it("offers both anew when nothing is done for ten more days", () => {
    expect(away(40, [recorded])).toMatchObject({ carryOn: null, asBreak: null });
    expect(away(41, [recorded])).toMatchObject({
      days: 39,
      asBreak: { from: dayOf(3), to: dayOf(40) },
    });
  });

  it("still offers both after a holiday in the plan that explains only a part of the gap", () => {
    const holiday: PlanChange = { kind: "break", from: dayOf(20), to: dayOf(31) };
    expect(away(32, [holiday])).toEqual(offered);
  });

  it("offers at most 366 days, and no shift that would need more", () => {
    expect(away(2 + 366)).toMatchObject({
      carryOn: { days: 361 },
      asBreak: { from: dayOf(3), to: dayOf(367) },
    });
    expect(away(7 + 366)).toMatchObject({
      carryOn: { days: 366 },
      asBreak: { from: dayOf(7), to: dayOf(372) },
    });
    expect(away(8 + 366)).toMatchObject({
      carryOn: null,
      asBreak: { from: dayOf(8), to: dayOf(373) },
    });
  });
});
