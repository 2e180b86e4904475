import { describe, expect, it } from "vitest";

import { calendarDate as day } from "@/lib/domain/calendar-date";
import { endingKinds, offeredEnding, problemOfEndingDay } from "@/lib/domain/ending";
import type { PlanChange } from "@/lib/domain/plan-change";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import type { TaskRecord } from "@/lib/domain/task-state";
import { assembleYear } from "@/lib/domain/year";
import { type SummaryEvidence, yearSummary } from "@/lib/domain/year-summary";
import { calendarVersion } from "@/tests/support/calendar-year";
import { done, skipped } from "@/tests/support/year";

const startDate = day("2026-03-02");
const own = {
  ...{ id: "o1", milestoneKey: "w1", kind: "build" as const, title: "Mine", minutes: 30 },
};

type Wanted = {
  version?: RoadmapVersion;
  trackKey?: string | null;
  changes?: readonly PlanChange[];
  states?: Record<string, TaskRecord>;
  closed?: readonly string[];
  evidence?: readonly SummaryEvidence[];
  logged?: readonly { on: ReturnType<typeof day>; minutes: number }[];
  reviewedWeeks?: readonly ReturnType<typeof day>[];
  letters?: readonly { kind: "month" | "phase"; period: string }[];
  lastDay?: string;
};

/** Four weeks of a must and a could, an hour each, from Monday, 2 March 2026; the third is of a track. */
function yearOf(wanted: Wanted) {
  const { version = calendarVersion(), trackKey = "x", changes = [] } = wanted;
  return assembleYear(
    version,
    { startDate, hoursHundredths: 1200, trackKey, knownWeeks: [], changes },
    {
      states: new Map(Object.entries(wanted.states ?? {})),
      closedOn: new Map((wanted.closed ?? []).map((key) => [key, day("2026-03-20")])),
      evidencedTaskKeys: new Set((wanted.evidence ?? []).flatMap(({ taskKeys }) => taskKeys)),
      ownTasks: [own],
    },
  );
}

function summaryOf(wanted: Wanted = {}) {
  const { trackKey = "x", changes = [], evidence = [], logged = [] } = wanted;
  return yearSummary({
    ...{ year: yearOf(wanted), startDate, trackKey, changes, evidence, logged },
    lastDay: day(wanted.lastDay ?? "2026-03-29"),
    baselineFinish: day("2026-03-29"),
    reviewedWeeks: wanted.reviewedWeeks ?? [],
    letters: wanted.letters ?? [],
  });
}

const piece = (id: string, rest: Partial<SummaryEvidence> = {}): SummaryEvidence => ({
  ...{ id, kind: "repository", skillKeys: [], taskKeys: [], madeOn: day("2026-03-10") },
  ...{ isPublic: true, pinOrder: null },
  ...rest,
});

const weeks = (...numbers: number[]) =>
  Object.fromEntries(
    numbers.flatMap((week) => {
      const key = week === 3 ? "w3x" : `w${week}`;
      return [`${key}-a`, `${key}-b`].map((task) => [task, done(day("2026-03-05"))]);
    }),
  );

describe("the summary of a year", () => {
  it("is empty and calm when nothing was done", () => {
    expect(summaryOf({ lastDay: "2026-03-02" })).toEqual({
      ...{ firstDay: "2026-03-02", lastDay: "2026-03-02", days: 1 },
      weeks: { finished: 0, proved: 0, skipped: 0, total: 4 },
      tasks: { done: 0, skipped: 0, own: 0 },
      minutes: { estimated: 0, logged: 0 },
      evidence: {
        total: 0,
        byKind: [
          { kind: "technicalProject", count: 0 },
          { kind: "openSource", count: 0 },
          { kind: "researchOutput", count: 0 },
        ],
        other: 0,
      },
      ...{ skills: [], best: [], breaks: { count: 0, days: 0 }, reviews: 0, letters: 0 },
      ...{ trackKey: "x", alsoExplored: [], changes: [], finish: null },
    });
  });

  it("counts weeks that were walked apart from those that were known or left out", () => {
    const {
      weeks: sums,
      tasks,
      minutes,
    } = summaryOf({
      states: {
        ...weeks(1),
        ...{ "w2-a": skipped(), "w2-b": skipped(), "w4-a": done(), "own-o1": done() },
      },
      closed: ["w3x"],
      evidence: [piece("e1", { taskKeys: ["w1-a"] })],
      logged: [
        { on: day("2026-03-04"), minutes: 50 },
        { on: day("2026-03-06"), minutes: 25 },
      ],
    });
    expect(sums).toEqual({ finished: 2, proved: 1, skipped: 2, total: 4 });
    expect(tasks).toEqual({ done: 3, skipped: 2, own: 1 });
    expect(minutes).toEqual({ estimated: 180, logged: 75 });
  });

  it("begins with the first thing done, also before the start, and never after its last day", () => {
    const early = { "w1-a": done(day("2026-02-20")), "w1-b": skipped(day("2026-01-01")) };
    expect(summaryOf({ states: early })).toMatchObject({ firstDay: "2026-02-20", days: 38 });
    const logged = [{ on: day("2026-02-10"), minutes: 5 }];
    expect(summaryOf({ states: early, logged }).firstDay).toBe("2026-02-10");
    expect(summaryOf({ lastDay: "2026-01-15" })).toMatchObject({
      ...{ firstDay: "2026-01-15", days: 1 },
    });
  });

  it("takes the evidence of its own days, and what proves one of its tasks whenever it was made", () => {
    const { evidence } = summaryOf({
      evidence: [
        piece("inside", { kind: "contribution" }),
        piece("before", { madeOn: day("2025-12-01") }),
        piece("after", { madeOn: day("2026-04-01") }),
        piece("early proof", { madeOn: day("2025-12-01"), kind: "post", taskKeys: ["w3y-a"] }),
        piece("elsewhere", { madeOn: day("2025-12-01"), taskKeys: ["unknown-a"] }),
        piece("certificate", { kind: "certificate" }),
      ],
    });
    expect(evidence).toMatchObject({ total: 3, other: 1 });
    expect(evidence.byKind.map(({ count }) => count)).toEqual([0, 1, 1]);
  });

  it("names the best three: pinned in their order, then public, proving and new ones", () => {
    const evidence = [
      piece("private", { isPublic: false, taskKeys: ["w1-a"], madeOn: day("2026-03-28") }),
      piece("old proof", { taskKeys: ["w1-a"], madeOn: day("2026-03-05") }),
      piece("alone", { madeOn: day("2026-03-27") }),
      piece("new proof", { taskKeys: ["w1-a"], madeOn: day("2026-03-15") }),
      piece("second", { pinOrder: 2, isPublic: false }),
    ];
    const ids = (some: readonly SummaryEvidence[]) =>
      summaryOf({ evidence: some }).best.map(({ id }) => id);
    expect(ids(evidence)).toEqual(["second", "new proof", "old proof"]);
    expect(ids(evidence.toReversed())).toEqual(ids(evidence));
    expect(ids(evidence.slice(0, 1))).toEqual(["private"]);
  });

  it("lists the skills of the evidence, its own before those of its tasks, the best proved first", () => {
    const small = calendarVersion();
    const version = {
      ...small,
      milestones: small.milestones.map((milestone) => ({
        ...milestone,
        tasks: milestone.tasks.map((task) => ({ ...task, skillKeys: ["python", "plots"] })),
      })),
    };
    const { skills } = summaryOf({
      version,
      evidence: [
        piece("e1", { taskKeys: ["w1-a", "w2-a"] }),
        piece("e2", { taskKeys: ["w1-a"], skillKeys: ["python"] }),
      ],
    });
    expect(skills).toEqual([
      { key: "python", count: 2 },
      { key: "plots", count: 1 },
    ]);
  });

  it("counts breaks that had begun, overlaps once and only the days until the end", () => {
    const changes: PlanChange[] = [
      { kind: "break", from: day("2026-03-09"), to: day("2026-03-12") },
      { kind: "break", from: day("2026-03-11"), to: day("2026-03-13") },
      { kind: "break", from: day("2026-03-28"), to: day("2026-04-05") },
      { kind: "break", from: day("2026-05-01"), to: day("2026-05-02") },
      { kind: "shift", week: 2, from: day("2026-03-16"), days: 3 },
    ];
    const { breaks, changes: counts } = summaryOf({ changes });
    expect(breaks).toEqual({ count: 2, days: 7 });
    expect(counts).toEqual([
      { kind: "shift", count: 1 },
      { kind: "break", count: 4 },
    ]);
  });

  it("counts the reviews and letters of its own time", () => {
    const sums = summaryOf({
      reviewedWeeks: [day("2026-02-23"), day("2026-03-02"), day("2026-03-09")],
      letters: [
        { kind: "month", period: "2026-02" },
        { kind: "month", period: "2026-03" },
        { kind: "phase", period: "p" },
        { kind: "phase", period: "of another roadmap" },
      ],
    });
    expect(sums).toMatchObject({ reviews: 2, letters: 2 });
  });

  it("names what was done on other tracks apart, also while none is chosen", () => {
    const states = { "w3y-a": done(), "w3y-b": skipped(), "w3x-a": done() };
    expect(summaryOf({ states })).toMatchObject({
      trackKey: "x",
      alsoExplored: [{ trackKey: "y", tasks: 1 }],
    });
    expect(summaryOf({ states, trackKey: null })).toMatchObject({
      trackKey: null,
      alsoExplored: [
        { trackKey: "x", tasks: 1 },
        { trackKey: "y", tasks: 1 },
      ],
    });
  });

  it("says when the last week was finished only once all of them are", () => {
    expect(summaryOf({ states: weeks(1, 2, 3) }).finish).toBeNull();
    expect(summaryOf({ states: weeks(1, 2, 3, 4) }).finish).toEqual({
      ...{ on: "2026-03-05", planned: "2026-03-29" },
    });
  });
});

describe("an ending", () => {
  it("is offered as finished when all weeks are, the last one is, or nothing is open", () => {
    const offered = (wanted: Wanted) => offeredEnding(yearOf(wanted));
    expect(offered({})).toBeNull();
    expect(offered({ states: weeks(1, 2) })).toBeNull();
    expect(offered({ states: weeks(1, 2, 3, 4) })).toBe("finished");
    expect(offered({ closed: ["w4"] })).toBe("finished");
    // Without a track, its week is still ahead.
    expect(offered({ states: weeks(1, 2), trackKey: null })).toBeNull();
    expect(endingKinds).toEqual(["finished", "stopped", "job"]);
  });

  it("may lie on any day from the first of the year to today", () => {
    const problem = (on: string, today = "2026-04-01", start = "2026-03-02") =>
      problemOfEndingDay(day(on), { startDate: day(start), today: day(today) });
    expect(problem("2026-04-01")).toBeNull();
    expect(problem("2026-03-02")).toBeNull();
    expect(problem("2026-04-02")).toBe("afterToday");
    expect(problem("2026-03-01")).toBe("beforeStart");
    expect(problem("1999-12-31")).toBe("before2000");
    // A year that has not begun can be ended, too.
    expect(problem("2026-02-01", "2026-02-01")).toBeNull();
  });
});
