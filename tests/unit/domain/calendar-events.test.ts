import { describe, expect, it } from "vitest";

import { calendarDate as day } from "@/lib/domain/calendar-date";
import { calendarTasks } from "@/lib/domain/calendar-tasks";
import { calendarYear, type Wanted } from "@/tests/support/calendar-year";

/** "week-1 2026-03-02 2026-03-08" … */
const days = (wanted: Wanted = {}) =>
  calendarYear(wanted).events.flatMap((event) =>
    event.kind === "review" ? [] : [`${event.uid} ${event.first} ${event.last}`],
  );

const reviews = (wanted: Wanted = {}) =>
  calendarYear(wanted).events.flatMap((event) =>
    event.kind === "review" ? [`${event.uid} ${event.start.toISOString()}`] : [],
  );

describe("weeks in the calendar", () => {
  it("run from their first to their last day", () => {
    expect(days()).toEqual([
      "week-1.e1@cairn 2026-03-02 2026-03-08",
      "week-2.e1@cairn 2026-03-09 2026-03-15",
      "week-3.e1@cairn 2026-03-16 2026-03-22",
      "week-4.e1@cairn 2026-03-23 2026-03-29",
    ]);
  });

  it("take twice as long at half the pace", () => {
    expect(days({ hoursHundredths: 600 })).toEqual([
      "week-1.e1@cairn 2026-03-02 2026-03-15",
      "week-2.e1@cairn 2026-03-16 2026-03-29",
      "week-3.e1@cairn 2026-03-30 2026-04-12",
      "week-4.e1@cairn 2026-04-13 2026-04-26",
    ]);
  });

  it("share a day where each takes less than one", () => {
    // 60 h a week on a nominal week of 4 h: 15 weeks' work in 7 days.
    const version = { ...calendarYear().year.version, nominalHundredths: 400 };
    expect(days({ version, hoursHundredths: 6000 })).toEqual([
      "week-1.e1@cairn 2026-03-02 2026-03-02",
      "week-2.e1@cairn 2026-03-02 2026-03-02",
      "week-3.e1@cairn 2026-03-02 2026-03-02",
      "week-4.e1@cairn 2026-03-03 2026-03-03",
    ]);
  });

  it("have no event when they were known", () => {
    expect(days({ knownWeeks: [1, 3] })).toEqual([
      "week-2.e1@cairn 2026-03-02 2026-03-08",
      "week-4.e1@cairn 2026-03-09 2026-03-15",
    ]);
  });

  it("go on behind a break in their middle, which stands beside them", () => {
    const changes = [{ kind: "break", from: day("2026-03-11"), to: day("2026-03-13") } as const];
    expect(days({ changes })).toEqual([
      "week-1.e1@cairn 2026-03-02 2026-03-08",
      "week-2.e1@cairn 2026-03-09 2026-03-18",
      "week-3.e1@cairn 2026-03-19 2026-03-25",
      "week-4.e1@cairn 2026-03-26 2026-04-01",
      "break.c0@cairn 2026-03-11 2026-03-13",
    ]);
  });

  it("end before the gap of a shift, which the plan counts to the week before it", () => {
    const changes = [{ kind: "shift", week: 3, from: day("2026-03-16"), days: 10 } as const];
    const { plan } = calendarYear({ changes }).year;
    expect(plan.weeks[1]).toEqual({ week: 2, start: "2026-03-09", end: "2026-03-25" });
    expect(days({ changes })).toEqual([
      "week-1.e1@cairn 2026-03-02 2026-03-08",
      "week-2.e1@cairn 2026-03-09 2026-03-15",
      "week-3.e1@cairn 2026-03-26 2026-04-01",
      "week-4.e1@cairn 2026-04-02 2026-04-08",
      "shift.c0@cairn 2026-03-16 2026-03-25",
    ]);
  });

  it("show rests that overlap each for itself", () => {
    const changes = [
      { kind: "shift", week: 3, from: day("2026-03-16"), days: 10 } as const,
      { kind: "break", from: day("2026-03-14"), to: day("2026-03-17") } as const,
    ];
    expect(days({ changes })).toEqual([
      "week-1.e1@cairn 2026-03-02 2026-03-08",
      "week-2.e1@cairn 2026-03-09 2026-03-27",
      "week-3.e1@cairn 2026-03-28 2026-04-03",
      "week-4.e1@cairn 2026-04-04 2026-04-10",
      "break.c1@cairn 2026-03-14 2026-03-17",
      "shift.c0@cairn 2026-03-16 2026-03-25",
    ]);
  });

  it("keep their ids when the track or the plan changes", () => {
    const ids = (wanted: Wanted) =>
      calendarYear(wanted)
        .events.filter(({ kind }) => kind === "week")
        .map(({ uid }) => uid);
    expect(ids({ trackKey: "x" })).toEqual(ids({}));
    expect(ids({ trackKey: "y", hoursHundredths: 500 })).toEqual(ids({}));
  });

  it("say which are finished, and name the week of the track that was chosen", () => {
    const { events } = calendarYear({ trackKey: "y", done: ["w1-a", "w3y-a"] });
    const weeks = events.flatMap((event) =>
      event.kind === "week" ? [[event.entry.key, event.isFinished]] : [],
    );
    expect(weeks).toEqual([
      ["w1", true],
      ["w2", false],
      ["w3y", true],
      ["w4", false],
    ]);
  });
});

describe("the tasks of a week in the calendar", () => {
  it("are those that count, with their state, and then the learner's own", () => {
    const trim = { kind: "trim", week: 1, keep: "must" } as const;
    const { year } = calendarYear({ changes: [trim], done: ["w2-b"] });
    const own = { id: "o", milestoneKey: "w1", kind: "build", title: "Mine", minutes: 30 } as const;
    const tasks = (index: number) => {
      const entry = year.entries[index];
      return entry
        ? calendarTasks({ ...year, ownTasks: [own] }, entry).map((t) => [t.title.en, t.state])
        : [];
    };
    expect(tasks(0)).toEqual([
      ["Task a", "open"],
      ["Mine", "open"],
    ]);
    expect(tasks(1)).toEqual([
      ["Task a", "open"],
      ["Task b", "done"],
    ]);
    expect(tasks(2)).toEqual([]);
  });
});

describe("reviews in the calendar", () => {
  const berlin = { day: 7, at: 1080, timeZone: "Europe/Berlin" };

  it("stand at the learner's hour before and after the clocks change", () => {
    expect(reviews({ review: berlin })).toEqual([
      "review-2026-03-02.e1@cairn 2026-03-08T17:00:00.000Z",
      "review-2026-03-09.e1@cairn 2026-03-15T17:00:00.000Z",
      "review-2026-03-16.e1@cairn 2026-03-22T17:00:00.000Z",
      "review-2026-03-23.e1@cairn 2026-03-29T16:00:00.000Z",
    ]);
  });

  it("move with the day that is chosen, one in each calendar week and none before the start", () => {
    expect(reviews({ startDate: "2026-03-04", review: { ...berlin, day: 1 } })).toEqual([
      "review-2026-03-09.e1@cairn 2026-03-09T17:00:00.000Z",
      "review-2026-03-16.e1@cairn 2026-03-16T17:00:00.000Z",
      "review-2026-03-23.e1@cairn 2026-03-23T17:00:00.000Z",
      "review-2026-03-30.e1@cairn 2026-03-30T16:00:00.000Z",
    ]);
  });

  it("leave out weeks of rest, and those that are past", () => {
    const changes = [{ kind: "break", from: day("2026-03-18"), to: day("2026-03-21") } as const];
    expect(reviews({ changes, today: "2026-03-11" })).toEqual([
      "review-2026-03-09.e1@cairn 2026-03-15T18:00:00.000Z",
      "review-2026-03-23.e1@cairn 2026-03-29T18:00:00.000Z",
      "review-2026-03-30.e1@cairn 2026-04-05T18:00:00.000Z",
    ]);
  });

  it("go on for a while for those who are still at it after the plan, and end with the year", () => {
    expect(reviews({ today: "2026-06-01" })).toHaveLength(5);
    const all = ["w1-a", "w2-a", "w3x-a", "w4-a"];
    expect(reviews({ trackKey: "x", done: all })).toEqual([]);
    expect(reviews({ knownWeeks: [1, 2, 3, 4] })).toEqual([]);
  });

  it("stand a year ahead at most", () => {
    expect(reviews({ hoursHundredths: 100 })).toHaveLength(48);
    const version = { ...calendarYear().year.version, nominalHundredths: 6000 };
    expect(reviews({ version, hoursHundredths: 100 })).toHaveLength(53);
  });

  it("keeps what had begun when the year ended, and asks for no review any more", () => {
    const { events } = calendarYear({
      ending: { kind: "stopped", on: day("2026-03-10") },
      changes: [
        { kind: "break", from: day("2026-03-10"), to: day("2026-03-11") },
        { kind: "break", from: day("2026-04-01"), to: day("2026-04-02") },
      ],
    });
    expect(events.map(({ uid }) => uid.split(".")[0])).toEqual(["week-1", "week-2", "break"]);
  });
});
