import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, daysBetween } from "@/lib/domain/calendar-date";
import { workingDates } from "@/lib/domain/idle-days";
import { idleDays } from "@/lib/domain/plan-change";
import { hoursToFinishBy, movesBetween, planWith } from "@/lib/domain/replan-preview";
import { computeSchedule, type ScheduleInput } from "@/lib/domain/schedule";
import type { Year } from "@/lib/domain/year";

import { runs, scheduleInput } from "../../support/plan-arbitraries";

const yearOf = ({ weeks, nominalHundredths }: ScheduleInput) =>
  ({ weeks, version: { nominalHundredths } }) as unknown as Pick<Year, "version" | "weeks">;

describe("re-planning, whatever the plan", () => {
  it("finds the least hours from today that end it by a day", () => {
    fc.assert(
      fc.property(scheduleInput(), fc.nat(400), fc.nat(900), (input, passed, ahead) => {
        const year = yearOf(input);
        const choices = { ...input, trackKey: null };
        const today = addDays(input.startDate, passed);
        const by = addDays(input.startDate, ahead);
        const finishAt = (hoursHundredths: number) =>
          planWith(year, choices, [
            ...input.changes.filter((change) => change.kind !== "pace" || change.from < today),
            { kind: "pace", from: today, hoursHundredths },
          ]).finish;

        const hours = hoursToFinishBy(year, choices, today, by);
        const isInTime = (at: number) => {
          const finish = finishAt(at);
          return finish === null || finish <= by;
        };
        if (hours === null) expect(isInTime(6000)).toBe(false);
        else {
          expect(isInTime(hours)).toBe(true);
          if (hours > 100) expect(isInTime(hours - 1)).toBe(false);
        }
      }),
      runs,
    );
  });

  it("says that nothing moves exactly when every week starts where it did", () => {
    fc.assert(
      fc.property(scheduleInput(), scheduleInput(), (input, other) => {
        const before = computeSchedule(input);
        const after = computeSchedule({ ...input, changes: other.changes });
        const starts = (of: typeof before) => of.weeks.map(({ start }) => start);
        expect(movesBetween(before, after) === null).toBe(
          JSON.stringify(starts(before)) === JSON.stringify(starts(after)),
        );
      }),
      runs,
    );
  });

  it("lists every week up to a day with work, and leaves out idle days only", () => {
    fc.assert(
      fc.property(scheduleInput(), (input) => {
        const { weeks, idle } = computeSchedule(input);
        for (const week of weeks) {
          const shown = workingDates(week, idle);
          if (week.start === null || shown.start === null) continue;
          expect(shown.start).toBe(week.start);
          expect(shown.end >= shown.start && shown.end <= week.end).toBe(true);
          if (shown.end === week.end) continue;
          expect(idleDays(idle, shown.end, shown.end)).toBe(0);
          const after = addDays(shown.end, 1);
          expect(idleDays(idle, after, week.end)).toBe(daysBetween(shown.end, week.end));
        }
      }),
      runs,
    );
  });
});
