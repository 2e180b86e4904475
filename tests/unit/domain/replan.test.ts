import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { hoursOn } from "@/lib/domain/capacity";
import { restsOf, weekBefore, workingDates } from "@/lib/domain/idle-days";
import type { PlanChange } from "@/lib/domain/plan-change";
import { type AskedChange, readPlanChange, weekOfKey } from "@/lib/domain/replan";
import { errorsInForm, readReplanForm, readSheetChange } from "@/lib/domain/replan-form";
import { hoursToFinishBy, planWith, previewChange } from "@/lib/domain/replan-preview";
import { daysToStartToday, sheetValues } from "@/lib/domain/replan-sheet";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { computeSchedule } from "@/lib/domain/schedule";
import type { TaskRecord } from "@/lib/domain/task-state";
import type { YearChoices } from "@/lib/domain/year";
import { done, placeholderNumber, weekNumber } from "@/tests/support/year";

const day = calendarDate;
const startDate = day("2026-05-04");
const weeks = [weekNumber(1), weekNumber(2), placeholderNumber(3), weekNumber(4)];

/** Four weeks, the third by track: `a3` and `b3`. */
const version = {
  weeks: 4,
  nominalHundredths: 1200,
  phases: [{ key: "p1", firstWeek: 1, lastWeek: 4 }],
  tracks: [{ key: "a" }, { key: "b" }],
  skills: [],
  milestones: [
    ...[weeks[0], weeks[1], weeks[3]].map((week) => ({ ...week, trackKey: null })),
    { ...weekNumber(3), key: "a3", trackKey: "a" },
    { ...weekNumber(3), key: "b3", trackKey: "b" },
  ],
} as unknown as RoadmapVersion;

const choices = (changes: readonly PlanChange[] = []): YearChoices => ({
  ...{ startDate, hoursHundredths: 1200, trackKey: null, knownWeeks: [], changes },
});

function year(
  { states = [], ...rest }: { states?: [string, TaskRecord][]; knownWeeks?: number[] } = {},
  changes: readonly PlanChange[] = [],
) {
  const all = { ...choices(changes), ...rest };
  const plan = computeSchedule({ ...all, nominalHundredths: 1200, weeks });
  return {
    version,
    weeks,
    plan,
    state: { states: new Map(states), closedKeys: new Set<string>() },
  };
}

const asked = (change: AskedChange, of = year()) => readPlanChange(change, of, startDate);

const finishedFirst: [string, TaskRecord][] = [
  ["w1-a", done()],
  ["w1-b", done()],
];

describe("what a change is to be", () => {
  it("gives a shift the day on which its week is planned to start", () => {
    const paused: PlanChange = { kind: "break", from: day("2026-05-05"), to: day("2026-05-06") };
    const shift = asked({ kind: "shift", milestone: "w2", days: 3 }, year({}, [paused]));
    expect(shift).toEqual({
      ...{ ok: true, change: { kind: "shift", week: 2, from: "2026-05-13", days: 3 } },
    });
  });

  it("knows a week by the key of either track and by its placeholder, and by nothing else", () => {
    expect(["a3", "b3", "s3", "w4"].map((key) => weekOfKey(version, key))).toEqual([3, 3, 3, 4]);
    expect(["s1", "s4", "w9", "", "3"].map((key) => weekOfKey(version, key))).toEqual([
      ...[null, null, null, null, null],
    ]);
  });

  it("moves no week that is finished or that has no dates", () => {
    const of = year({ states: finishedFirst, knownWeeks: [2] });
    const problem = (milestone: string) => asked({ kind: "shift", milestone, days: 1 }, of);
    expect(problem("w1")).toEqual({
      ...{ ok: false, problems: [{ path: "milestone", code: "weekFinished" }] },
    });
    expect(problem("w2")).toEqual({
      ...{ ok: false, problems: [{ path: "milestone", code: "weekWithoutDates" }] },
    });
    expect(problem("s1")).toEqual({ ok: false, problems: [{ path: "milestone", code: "week" }] });
  });

  it("takes days from the start date to ten years later, and breaks of 366 days", () => {
    const rest = (from: string, to: string) => {
      const read = asked({ kind: "break", from: day(from), to: day(to) });
      return read.ok ? "ok" : read.problems.map(({ path, code }) => `${path} ${code}`).join();
    };
    expect(rest("2026-05-04", "2027-05-04")).toBe("ok");
    expect(rest("2026-05-04", "2027-05-05")).toBe("to breakTooLong");
    expect(rest("2036-05-04", "2036-05-04")).toBe("ok");
    expect(rest("2036-05-04", "2036-05-05")).toBe("to afterTenYears");
    expect(rest("2026-05-03", "2026-05-05")).toBe("from beforeYear");
    expect(rest("2026-05-02", "2026-05-03")).toBe("from beforeYear,to beforeYear");
    expect(rest("2026-05-06", "2026-05-05")).toBe("to breakOrder");
  });
});

describe("before and after", () => {
  const today = day("2026-05-12");
  const firstFinish = day("2026-05-31");
  const preview = (change: PlanChange, changes: PlanChange[] = []) =>
    previewChange({ version, weeks }, choices(changes), change, { today, firstFinish });

  it("counts the weeks that start on another day, with the first and the last", () => {
    const slower = preview({ kind: "pace", from: day("2026-05-11"), hoursHundredths: 600 });
    expect(slower.before.finish).toBe("2026-05-31");
    expect(slower.after.finish).toBe("2026-06-21");
    expect(slower.moved).toEqual({
      ...{ count: 2, first: { week: 3, days: 7 }, last: { week: 4, days: 14 } },
    });
    expect(slower.hoursHundredths).toBe(600);
  });

  it("says that nothing moves when nothing does", () => {
    const same = preview({ kind: "pace", from: day("2026-05-11"), hoursHundredths: 1200 });
    expect(same).toMatchObject({ moved: null, onFirstPlanned: null });
  });

  it("names the least hours from today that end the plan on the day first planned", () => {
    const rest: PlanChange = { kind: "break", from: day("2026-05-14"), to: day("2026-05-20") };
    const { onFirstPlanned } = preview(rest);
    // On the 12th 20 days of work at 12 h are left. The plan ends on 31 May when one week more would start on
    // 1 June, with which 14 days are not idle: more than 12 × 20 ÷ 14 = 17.142… hours.
    expect(onFirstPlanned).toEqual({ finish: "2026-05-31", hoursHundredths: 1715 });
    const from = (hoursHundredths: number) =>
      planWith({ version, weeks }, choices(), [
        rest,
        { kind: "pace", from: today, hoursHundredths },
      ]);
    expect(from(1715).finish).toBe("2026-05-31");
    expect(from(1714).finish).toBe("2026-06-01");
  });

  it("says so when even 60 hours do not suffice, and lets a later pace give way", () => {
    const away: PlanChange = { kind: "break", from: day("2026-05-13"), to: day("2026-05-31") };
    expect(preview(away).onFirstPlanned).toEqual({ finish: "2026-05-31", hoursHundredths: null });
    const later: PlanChange = { kind: "pace", from: day("2026-05-20"), hoursHundredths: 100 };
    const all = choices([later]);
    expect(hoursToFinishBy({ version, weeks }, all, today, firstFinish)).toBe(1143);
  });

  it("has the pace of a day", () => {
    const changes: PlanChange[] = [
      { kind: "pace", from: day("2026-06-01"), hoursHundredths: 300 },
      { kind: "pace", from: day("2026-05-10"), hoursHundredths: 600 },
      { kind: "pace", from: day("2026-05-10"), hoursHundredths: 750 },
    ];
    const on = (date: string) => hoursOn(choices(changes), day(date));
    expect(["2026-05-09", "2026-05-10", "2026-06-01"].map(on)).toEqual([1200, 750, 300]);
  });
});

describe("the sheet", () => {
  const today = day("2026-05-20");

  it("reads what the chosen kind needs, and names the fields that are wrong", () => {
    expect(readReplanForm({ replan: "shift", amount: "２", unit: "weeks" })).toMatchObject({
      asked: { kind: "shift", days: 14 },
    });
    expect(readReplanForm({ replan: "pace", paceFrom: "2026-05-20", hours: "7,5" })).toEqual({
      ...{ ok: true, asked: { kind: "pace", from: "2026-05-20", hoursPerWeek: 750 } },
    });
    expect(readReplanForm({ replan: "pace", paceFrom: "soon", hours: "99" })).toEqual({
      ...{ ok: false, errors: { paceFrom: "invalidDate", hours: "hours" } },
    });
    expect(readReplanForm({ replan: "trim", trimFrom: "w2", keep: "some" })).toEqual({
      ...{ ok: false, errors: { keep: "unknownValue" } },
    });
    expect(readReplanForm({ replan: "break", breakFrom: "2026-05-20", breakTo: "" })).toEqual({
      ...{ ok: false, errors: { breakTo: "invalidDate" } },
    });
    for (const amount of ["", "0", "-3", "53", "1.5", "x"]) {
      const read = readReplanForm({ replan: "shift", amount, unit: "weeks" });
      expect(read).toEqual({ ok: false, errors: { amount: "shiftDays" } });
    }
    expect(readReplanForm({ replan: "nap" })).toMatchObject({ ok: false });
  });

  it("moves the current week, and says where it cannot", () => {
    const shift = { kind: "shift", milestone: "", days: 3 } as const;
    const moved = readSheetChange(shift, year({ states: finishedFirst }), startDate);
    expect(moved).toMatchObject({ change: { week: 2, from: "2026-05-11" } });
    expect(errorsInForm("shift", [{ path: "milestone", code: "weekFinished" }])).toEqual({
      amount: "weekFinished",
    });
    expect(errorsInForm("break", [{ path: "to", code: "breakOrder" }])).toEqual({
      ...{ breakTo: "breakOrder" },
    });
  });

  it("offers to let the current week start today, and the gap as the break", () => {
    const of = year({ states: finishedFirst });
    expect(daysToStartToday({ year: of, today })).toBe(9);
    expect(daysToStartToday({ year: of, today: day("2026-05-11") })).toBeNull();
    const gap = { from: day("2026-05-06"), to: day("2026-05-19") };
    const absence = { lastActive: day("2026-05-05"), days: 15, carryOn: null, asBreak: gap };
    const values = sheetValues(
      { replan: "break", hours: "8" },
      {
        ...{ year: of, choices: choices(), absence, today },
      },
    );
    expect(values).toEqual({
      ...{ replan: "break", amount: "9", unit: "days", paceFrom: "2026-05-20", hours: "8" },
      ...{ trimFrom: "w2", keep: "must", breakFrom: "2026-05-06", breakTo: "2026-05-19" },
    });
    const early = sheetValues(
      {},
      {
        ...{ year: of, choices: choices(), absence: null, today: day("2026-04-01") },
      },
    );
    expect(early).toMatchObject({ replan: "shift", amount: "7", paceFrom: "2026-05-04" });
  });
});

describe("idle days in a list", () => {
  it("stand apart from the week before them, each break and shift for itself", () => {
    const changes = [
      { id: "2", kind: "shift", week: 3, from: day("2026-05-18"), days: 4 },
      { id: "1", kind: "break", from: day("2026-05-06"), to: day("2026-05-07") },
      { id: "3", kind: "trim", week: 3, keep: "must" },
    ] as const;
    const { plan } = year({}, changes);
    // The break moves week 3 to the 20th, of which the shift, made with its dates, idles the 20th and 21st.
    expect(restsOf(changes)).toEqual([
      { id: "1", kind: "break", from: "2026-05-06", to: "2026-05-07" },
      { id: "2", kind: "shift", from: "2026-05-18", to: "2026-05-21" },
    ]);
    const shown = plan.weeks.map((week) => workingDates(week, plan.idle));
    expect(plan.weeks[1]).toMatchObject({ start: "2026-05-13", end: "2026-05-23" });
    expect(shown[1]).toMatchObject({ start: "2026-05-13", end: "2026-05-23" });
    expect(weekBefore(plan.weeks, day("2026-05-18"))).toBe(2);
    expect(weekBefore(plan.weeks, day("2026-05-03"))).toBeNull();
  });

  it("end a week on its last day with work", () => {
    const { plan } = year({}, [{ kind: "shift", week: 2, from: day("2026-05-11"), days: 5 }]);
    const [first] = plan.weeks.map((week) => workingDates(week, plan.idle));
    expect(plan.weeks[0]).toMatchObject({ end: "2026-05-15" });
    expect(first).toMatchObject({ start: "2026-05-04", end: "2026-05-10" });
    const known = { week: 1, start: null, end: null } as const;
    expect(workingDates(known, plan.idle)).toBe(known);
  });
});
