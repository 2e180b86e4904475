import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";
import {
  idleDays,
  idleRanges,
  isKept,
  keptPriority,
  type PlanChange,
} from "@/lib/domain/plan-change";
import { computeSchedule, type ScheduleInput, type WeekDates } from "@/lib/domain/schedule";

import { runs, scheduleInput, sketches } from "../../support/plan-arbitraries";

/** The words of PRODUCT, day by day: the plan may be cleverer, not different. */
function walkDayByDay(input: ScheduleInput): readonly WeekDates[] {
  const unit = input.weeks
    .map(({ tasks }) => tasks.reduce((sum, { minutes }) => sum + minutes, 0) || 1)
    .reduce((product, minutes) => product * BigInt(minutes), 1n);
  const need = input.weeks.map(({ week, tasks }) => {
    const whole = tasks.reduce((sum, { minutes }) => sum + minutes, 0);
    const keep = keptPriority(input.changes, week);
    const kept = tasks.reduce(
      (sum, task) => sum + (isKept(task.priority, keep) ? task.minutes : 0),
      0,
    );
    const share = whole === 0 ? unit : (unit * BigInt(kept)) / BigInt(whole);
    return BigInt(7 * input.nominalHundredths) * share;
  });
  const idle = idleRanges(input.changes);
  const rateOn = (date: CalendarDate) =>
    input.changes.reduce(
      (best, change) =>
        change.kind === "pace" && change.from <= date && change.from >= best.from
          ? { from: change.from, rate: change.hoursHundredths }
          : best,
      { from: input.startDate, rate: input.hoursHundredths },
    ).rate;

  const result: { week: number; start: CalendarDate | null; end: CalendarDate | null }[] = [];
  let date = input.startDate;
  let work = 0n;
  let lastWorkDay = addDays(date, -1);
  let isWorkDay = false;
  const goBeyond = (target: bigint) => {
    // `date` is the first day that is not yet counted.
    while (work <= target) {
      if (isWorkDay) lastWorkDay = addDays(date, -1);
      isWorkDay = idleDays(idle, date, date) === 0;
      if (isWorkDay) work += BigInt(rateOn(date)) * unit;
      date = addDays(date, 1);
    }
    return addDays(date, -1);
  };

  let target = 0n;
  for (const [index, { week }] of input.weeks.entries()) {
    if (input.knownWeeks.includes(week)) {
      result.push({ week, start: null, end: null });
      continue;
    }
    const start = goBeyond(target);
    const previous = result.findLast((dates) => dates.start !== null);
    if (previous?.start) previous.end = latest(previous.start, addDays(start, -1));
    result.push({ week, start, end: start });
    target += need[index] ?? 0n;
  }
  goBeyond(target);
  const last = result.findLast((dates) => dates.start !== null);
  if (last?.start) last.end = latest(last.start, lastWorkDay);
  return result as readonly WeekDates[];
}

const latest = (a: CalendarDate, b: CalendarDate) => (a > b ? a : b);
const withChanges = (input: ScheduleInput, changes: readonly PlanChange[]) =>
  computeSchedule({ ...input, changes });

/** A plan and one more change of the given kind. */
const withOneMore = (kind: keyof typeof sketches, kinds?: Parameters<typeof scheduleInput>[0]) =>
  fc
    .tuple(scheduleInput(kinds), sketches[kind])
    .map(([input, sketch]) => ({ input, change: sketch(input.startDate, input.weeks.length) }));

describe("every plan", () => {
  it("has the dates of a walk through the calendar day by day", () => {
    const short = scheduleInput().filter(
      ({ weeks, nominalHundredths, hoursHundredths }) =>
        (weeks.length * nominalHundredths) / hoursHundredths < 200,
    );
    fc.assert(
      fc.property(short, (input) => {
        expect(computeSchedule(input).weeks).toEqual(walkDayByDay(input));
      }),
      runs,
    );
  });

  it("keeps the order of the weeks, with no end before its start", () => {
    fc.assert(
      fc.property(scheduleInput(), (input) => {
        const { weeks, finish } = computeSchedule(input);
        expect(weeks.map(({ week }) => week)).toEqual(input.weeks.map(({ week }) => week));
        let start: CalendarDate = input.startDate;
        for (const dates of weeks) {
          if (dates.start === null) continue;
          expect(dates.start >= start && dates.end >= dates.start).toBe(true);
          start = dates.start;
        }
        expect(finish).toBe(weeks.findLast((dates) => dates.start !== null)?.end ?? null);
      }),
      runs,
    );
  });

  it("does not depend on the order of the list, except among paces of one date and trims", () => {
    const shuffled = scheduleInput().chain((input) =>
      fc
        .shuffledSubarray([...input.changes], { minLength: input.changes.length })
        .map((changes) => ({ input, changes: keepOrderThatCounts(input.changes, changes) })),
    );
    fc.assert(
      fc.property(shuffled, ({ input, changes }) => {
        expect(withChanges(input, changes)).toEqual(computeSchedule(input));
      }),
      runs,
    );
  });

  it("moves no start before the first day of a change", () => {
    const oneMore = fc
      .constantFrom("break", "shift", "pace", "trim" as const)
      .chain((kind) => withOneMore(kind));
    fc.assert(
      fc.property(oneMore, ({ input, change }) => {
        const before = computeSchedule(input).weeks;
        const after = withChanges(input, [...input.changes, change]).weeks;
        const firstDay = change.kind === "trim" ? before[change.week - 1]?.start : change.from;
        for (const [index, { start }] of before.entries()) {
          if (start && firstDay && start < firstDay) expect(after[index]?.start).toBe(start);
          if (start && firstDay && start >= firstDay) {
            expect((after[index]?.start ?? "") >= firstDay).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it("comes back when the last change is undone, and is the plan of the rest when any is", () => {
    const undone = fc.tuple(withOneMore("break"), fc.nat(8));
    fc.assert(
      fc.property(undone, ([{ input, change }, place]) => {
        const list = input.changes.toSpliced(place, 0, change);
        const rest = list.filter((entry) => entry !== change);
        expect(withChanges(input, rest)).toEqual(computeSchedule(input));
      }),
      runs,
    );
  });
});

describe("a break", () => {
  it("that begins on or before the finish adds exactly its days that were not idle", () => {
    fc.assert(
      fc.property(withOneMore("break", ["break", "shift", "trim"]), ({ input, change }) => {
        fc.pre(change.kind === "break");
        const before = computeSchedule(input);
        const { finish } = before;
        fc.pre(finish !== null && change.from <= finish);
        fc.pre(before.idle.every(({ to }) => to <= finish));
        const added =
          daysBetween(change.from, change.to) + 1 - idleDays(before.idle, change.from, change.to);
        const after = withChanges(input, [...input.changes, change]).finish;
        expect(after).toBe(addDays(finish, added));
      }),
      runs,
    );
  });

  it("adds its days after a change of pace before it, too", () => {
    fc.assert(
      fc.property(withOneMore("break", ["pace"]), ({ input, change }) => {
        fc.pre(change.kind === "break");
        const changes = input.changes.filter(
          (pace) => pace.kind === "pace" && pace.from < change.from,
        );
        const { finish } = withChanges(input, changes);
        fc.pre(finish !== null && change.from <= finish);
        const after = withChanges(input, [...changes, change]).finish;
        expect(after).toBe(addDays(finish, daysBetween(change.from, change.to) + 1));
      }),
      runs,
    );
  });

  it("that begins after the finish adds nothing", () => {
    fc.assert(
      fc.property(
        scheduleInput(["break", "shift", "trim"]),
        fc.integer({ min: 1, max: 40 }),
        (input, days) => {
          const { finish } = computeSchedule(input);
          fc.pre(finish !== null);
          const late: PlanChange = {
            kind: "break",
            from: addDays(finish, 1),
            to: addDays(finish, days),
          };
          const after = withChanges(input, [...input.changes, late]);
          expect(after.finish).toBe(finish);
        },
      ),
      runs,
    );
  });
});

describe("a trim", () => {
  it("to must or should on an untrimmed plan never lengthens it", () => {
    fc.assert(
      fc.property(withOneMore("trim", ["break", "shift", "pace"]), ({ input, change }) => {
        const before = computeSchedule(input);
        const after = withChanges(input, [...input.changes, change]);
        expect((after.finish ?? "") <= (before.finish ?? "")).toBe(true);
        for (const [index, { start }] of before.weeks.entries()) {
          expect((after.weeks[index]?.start ?? "") <= (start ?? "")).toBe(true);
        }
      }),
      runs,
    );
  });
});

/** The shuffled list with paces of one date, and trims, back in their first order among themselves. */
function keepOrderThatCounts(
  original: readonly PlanChange[],
  shuffled: readonly PlanChange[],
): readonly PlanChange[] {
  const groupOf = (change: PlanChange) => {
    if (change.kind === "trim") return "trim";
    return change.kind === "pace" ? change.from : "any";
  };
  const queues = new Map<string, PlanChange[]>();
  for (const change of original) {
    const group = groupOf(change);
    queues.set(group, [...(queues.get(group) ?? []), change]);
  }
  return shuffled.map((change) => {
    const group = groupOf(change);
    return group === "any" ? change : (queues.get(group)?.shift() ?? change);
  });
}
