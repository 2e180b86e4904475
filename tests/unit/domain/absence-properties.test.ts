import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { absenceOf } from "@/lib/domain/absence";
import { addDays } from "@/lib/domain/calendar-date";
import type { PlanChange } from "@/lib/domain/plan-change";

import { type Worked, worked } from "../../support/pace-arbitraries";
import { runs } from "../../support/plan-arbitraries";

const absence = ({ year, activity, startDate, today }: Worked) =>
  absenceOf({ year, activity, startDate, today, enrolledOn: startDate });

/** Learners who come back: up to 200 days later. */
const back = fc
  .tuple(worked, fc.nat(200))
  .map(([learner, later]) => ({ ...learner, today: addDays(learner.today, later) }))
  .map((learner) => ({ learner, told: absence(learner) }))
  .filter(
    (given): given is { learner: Worked; told: NonNullable<(typeof given)["told"]> } =>
      given.told !== null,
  );

const applied = (learner: Worked, change: PlanChange): Worked => ({
  ...learner,
  year: learner.replanned([...learner.changes, change]),
});

describe("coming back", () => {
  it("is told after ten days and not before", () => {
    fc.assert(
      fc.property(back, ({ learner, told }) => {
        expect(told.days).toBeGreaterThanOrEqual(10);
        const active = { ...learner.activity, notedOn: addDays(learner.today, -9) };
        expect(absence({ ...learner, activity: active })).toBeNull();
      }),
      runs,
    );
  });

  it("carries on with the current week starting today, and then has no more to offer", () => {
    fc.assert(
      fc.property(back, ({ learner, told }) => {
        fc.pre(told.carryOn !== null);
        const { week, days } = told.carryOn;
        const from = addDays(learner.today, -days);
        expect(learner.year.plan.weeks[week - 1]?.start).toBe(from);
        const after = applied(learner, { kind: "shift", week, from, days });
        expect(after.year.plan.weeks[week - 1]?.start).toBe(learner.today);
        expect(absence(after)).toEqual({ ...told, carryOn: null, asBreak: null });
      }),
      runs,
    );
  });

  it("has no more to offer once the gap is a break, in which the plan has no work", () => {
    fc.assert(
      fc.property(back, ({ learner, told }) => {
        fc.pre(told.asBreak !== null);
        const { from, to } = told.asBreak;
        expect(from > told.lastActive && to === addDays(learner.today, -1)).toBe(true);
        const after = applied(learner, { kind: "break", from, to });
        expect(absence(after)).toEqual({ ...told, carryOn: null, asBreak: null });
      }),
      runs,
    );
  });
});
