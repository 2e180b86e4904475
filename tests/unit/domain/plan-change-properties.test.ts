import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { baselineDates, baselineSchedule } from "@/lib/domain/baseline";
import { addDays, daysBetween } from "@/lib/domain/calendar-date";
import { idleDays, type PlanChange } from "@/lib/domain/plan-change";
import { computeSchedule, planWeekOn, type ScheduleInput } from "@/lib/domain/schedule";

import { runs, scheduleInput, sketches } from "../../support/plan-arbitraries";

const withChanges = (input: ScheduleInput, changes: readonly PlanChange[]) =>
  computeSchedule({ ...input, changes });

const oneMore = (kind: keyof typeof sketches) =>
  fc
    .tuple(scheduleInput(), sketches[kind])
    .map(([input, sketch]) => ({ input, change: sketch(input.startDate, input.weeks.length) }));

/** A list without what would make a break add another number of days: paces from its first day on. */
const pacedBefore = (changes: readonly PlanChange[], from: string) =>
  changes.filter((change) => change.kind !== "pace" || change.from < from);

describe("every list of changes", () => {
  it("leaves the baseline where it is, and itself as it was", () => {
    fc.assert(
      fc.property(oneMore("shift"), ({ input, change }) => {
        const changes = [...input.changes, change].map((entry) => Object.freeze(entry));
        const before = baselineDates(input);
        const text = JSON.stringify({ ...input, changes });
        withChanges(Object.freeze(input), Object.freeze(changes) as readonly PlanChange[]);
        expect(baselineDates({ ...input, ...{ changes } })).toEqual(before);
        expect(JSON.stringify({ ...input, changes })).toBe(text);
        expect(baselineSchedule(before)).toEqual(withChanges(input, []));
      }),
      runs,
    );
  });

  it("gives the plan of the rest when any one of it is undone, whatever was undone before", () => {
    const undone = fc.tuple(scheduleInput(), fc.array(fc.boolean(), { maxLength: 8 }));
    fc.assert(
      fc.property(undone, ([input, flags]) => {
        // Made one after the other, then some undone: the list in force is all that decides.
        const inForce: PlanChange[] = [];
        for (const change of input.changes) inForce.push(change);
        const gone = input.changes.filter((_, index) => flags[index]);
        for (const change of gone) inForce.splice(inForce.indexOf(change), 1);
        const never = input.changes.filter((change) => !gone.includes(change));
        expect(withChanges(input, inForce)).toEqual(withChanges(input, never));
      }),
      runs,
    );
  });

  it("puts every day from the first start to the finish into one week", () => {
    fc.assert(
      fc.property(scheduleInput(), fc.nat(2_000), (input, days) => {
        const schedule = computeSchedule(input);
        const day = addDays(input.startDate, days);
        const first = schedule.weeks.find(({ start }) => start !== null)?.start ?? null;
        const isInside =
          first !== null && schedule.finish !== null && day >= first && day <= schedule.finish;
        expect(planWeekOn(schedule, day) !== null).toBe(isInside);
      }),
      runs,
    );
  });
});

describe("a break", () => {
  it("adds exactly its days that were not idle, in any list without later paces", () => {
    fc.assert(
      fc.property(oneMore("break"), ({ input, change }) => {
        fc.pre(change.kind === "break");
        const changes = pacedBefore(input.changes, change.from);
        const { finish, idle } = withChanges(input, changes);
        fc.pre(finish !== null && change.from <= finish && idle.every(({ to }) => to <= finish));
        const days = daysBetween(change.from, change.to) + 1;
        const added = days - idleDays(idle, change.from, change.to);
        expect(withChanges(input, [...changes, change]).finish).toBe(addDays(finish, added));
      }),
      runs,
    );
  });

  it("moves each week that starts on or after its first day by its days, and no other", () => {
    fc.assert(
      fc.property(oneMore("break"), ({ input, change }) => {
        fc.pre(change.kind === "break");
        const before = withChanges(input, []);
        const after = withChanges(input, [change]);
        const days = daysBetween(change.from, change.to) + 1;
        for (const [index, { start }] of before.weeks.entries()) {
          const moved = start !== null && start >= change.from ? addDays(start, days) : start;
          expect(after.weeks[index]?.start ?? null).toBe(moved);
        }
      }),
      runs,
    );
  });
});

describe("a shift", () => {
  it("of a week lets it start as many days later as it says, while nothing else is idle", () => {
    fc.assert(
      fc.property(
        scheduleInput(["pace", "trim"]),
        fc.nat(59),
        fc.integer({ min: 1, max: 366 }),
        (input, place, days) => {
          const { weeks } = computeSchedule(input);
          const week = weeks[place % weeks.length];
          fc.pre(week !== undefined && week.start !== null);
          const { start: from } = week;
          const changes = pacedBefore(input.changes, from);
          fc.pre(withChanges(input, changes).weeks[week.week - 1]?.start === from);
          const shift: PlanChange = { kind: "shift", week: week.week, from, days };
          const after = withChanges(input, [...changes, shift]).weeks[week.week - 1];
          expect(after?.start).toBe(addDays(from, days));
        },
      ),
      runs,
    );
  });
});

describe("a pace", () => {
  it("with more hours lets nothing start or end later", () => {
    fc.assert(
      fc.property(oneMore("pace"), fc.integer({ min: 0, max: 3000 }), ({ input, change }, more) => {
        fc.pre(change.kind === "pace");
        const slower = withChanges(input, [...input.changes, change]);
        const faster = withChanges(input, [
          ...input.changes,
          { ...change, hoursHundredths: change.hoursHundredths + more },
        ]);
        expect((faster.finish ?? "") <= (slower.finish ?? "")).toBe(true);
        for (const [index, { start }] of slower.weeks.entries()) {
          expect((faster.weeks[index]?.start ?? "") <= (start ?? "")).toBe(true);
        }
      }),
      runs,
    );
  });
});
