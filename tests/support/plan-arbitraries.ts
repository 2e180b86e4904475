import fc from "fast-check";

import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import type { PlanChange } from "@/lib/domain/plan-change";
import type { Priority } from "@/lib/domain/roadmap";
import type { PlannedWeek, ScheduleInput } from "@/lib/domain/schedule";

/** How often each property is tried; `FAST_CHECK_RUNS` asks for more. */
export const runs = { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 200) };

const priority = fc.constantFrom<Priority>("must", "should", "could");
const hours = fc.oneof(
  fc.integer({ min: 100, max: 6000 }),
  fc.constantFrom(100, 600, 750, 1200, 6000),
);
export const startDate = fc
  .integer({ min: 0, max: 1500 })
  .map((n) => addDays(calendarDate("2023-01-01"), n));

const task = fc.record({ minutes: fc.integer({ min: 1, max: 600 }), priority });
/** Weeks with any tasks; some are placeholders. */
const weeks = fc
  .array(fc.array(task, { maxLength: 5 }), { minLength: 1, maxLength: 60 })
  .map((lists) => lists.map((tasks, index): PlannedWeek => ({ week: index + 1, tasks })));

/** A change whose dates are relative to a start, so that shrinking stays readable. */
type Sketch = (start: ScheduleInput["startDate"], weekCount: number) => PlanChange;

const offset = fc.integer({ min: 0, max: 500 });
const length = fc.integer({ min: 1, max: 60 });
const week = fc.nat(59);

const aBreak: fc.Arbitrary<Sketch> = fc.record({ offset, length }).map((c) => (start) => ({
  kind: "break",
  from: addDays(start, c.offset),
  to: addDays(start, c.offset + c.length - 1),
}));
const aShift: fc.Arbitrary<Sketch> = fc
  .record({ offset, length, week })
  .map((c) => (start, count) => ({
    kind: "shift",
    week: (c.week % count) + 1,
    from: addDays(start, c.offset),
    days: c.length,
  }));
const aPace: fc.Arbitrary<Sketch> = fc
  .record({ offset: fc.oneof(offset, fc.constantFrom(10, 20)), hours })
  .map((c) => (start) => ({
    kind: "pace",
    from: addDays(start, c.offset),
    hoursHundredths: c.hours,
  }));
const aTrim: fc.Arbitrary<Sketch> = fc
  .record({ week, keep: priority })
  .map((c) => (_, count) => ({ kind: "trim", week: (c.week % count) + 1, keep: c.keep }));

export const sketches = { break: aBreak, shift: aShift, pace: aPace, trim: aTrim };

/** A year with some changes of the given kinds; half of them follow the roadmap's own pace. */
export function scheduleInput(
  kinds: readonly (keyof typeof sketches)[] = ["break", "shift", "pace", "trim"],
): fc.Arbitrary<ScheduleInput> {
  return fc
    .record({
      startDate,
      nominalHundredths: fc.oneof(fc.constant(1200), hours),
      hoursHundredths: hours,
      weeks,
      known: fc.array(fc.nat(59), { maxLength: 8 }),
      changes: fc.array(fc.oneof(...kinds.map((kind) => sketches[kind])), {
        maxLength: kinds.length && 8,
      }),
    })
    .map(({ known, changes, ...input }) => ({
      ...input,
      knownWeeks: known.map((n) => (n % input.weeks.length) + 1),
      changes: changes.map((sketch) => sketch(input.startDate, input.weeks.length)),
    }));
}
