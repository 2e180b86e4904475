import { describe, expect, it } from "vitest";

import { addDays, calendarDate as day } from "@/lib/domain/calendar-date";
import { weeklyLetterOf } from "@/lib/domain/weekly-letter";
import { letterStart, letterYear } from "@/tests/support/letter-year";

const letterOn = (
  today: string,
  year = letterYear(),
  logged: { minutes: number; on: string }[] = [],
) =>
  weeklyLetterOf({
    ...{ year, startDate: letterStart, today: day(today) },
    activity: {
      logged: logged.map(({ on, minutes }) => ({ taskKey: "f01-t1", on: day(on), minutes })),
    },
  });

describe("the weekly letter", () => {
  it("tells the week, its next two tasks and where the plan has it", () => {
    const letter = letterOn("2026-05-04");
    expect(letter).toMatchObject({
      ...{ week: 1, plannedWeek: null },
      dates: { start: "2026-05-04", end: "2026-05-10" },
      milestone: { key: "f01-pytorch-basics" },
      lastDays: { done: 0, titles: [], minutes: 0 },
    });
    expect(letter?.milestone?.tasks).toHaveLength(2);
  });

  it("tells another week of the plan, and what was done in the seven days before", () => {
    const year = letterYear({ weeksDone: 2, doneOn: day("2026-05-12") });
    const logged = [
      { on: "2026-05-12", minutes: 90 },
      { on: "2026-05-13", minutes: 30 },
      { on: "2026-05-11", minutes: 500 },
      { on: "2026-05-19", minutes: 500 },
    ];
    const letter = letterOn("2026-05-19", year, logged);
    expect(letter).toMatchObject({ week: 3, plannedWeek: null, lastDays: { minutes: 120 } });
    expect(letter?.lastDays.titles).toHaveLength(3);
    expect(letter?.lastDays.done).toBeGreaterThan(10);
    expect(letterOn("2026-06-01", year)).toMatchObject({ week: 3, plannedWeek: 5 });
    expect(letterOn("2026-06-01", year)?.lastDays.done).toBe(0);
  });

  it("is silent before the start, in a break and in a gap, and when the year is finished", () => {
    expect(letterOn("2026-05-03")).toBeNull();
    const onBreak = letterYear({
      changes: [{ kind: "break", from: day("2026-05-11"), to: day("2026-05-24") }],
    });
    expect(letterOn("2026-05-10", onBreak)).not.toBeNull();
    expect(letterOn("2026-05-11", onBreak)).toBeNull();
    expect(letterOn("2026-05-24", onBreak)).toBeNull();
    expect(letterOn("2026-05-25", onBreak)).not.toBeNull();
    const shifted = letterYear({
      changes: [{ kind: "shift", week: 2, from: day("2026-05-11"), days: 3 }],
    });
    expect(letterOn("2026-05-12", shifted)).toBeNull();
    const whole = letterYear({ weeksDone: 52, trackKey: "governance" });
    expect(letterOn("2027-06-01", whole)).toBeNull();
  });

  it("asks for the choice when the track is what comes next", () => {
    expect(letterOn("2026-11-05", letterYear({ weeksDone: 26 }))).toMatchObject({
      ...{ week: 27, milestone: null },
      dates: { start: "2026-11-02" },
    });
  });

  it("asks another question each week", () => {
    const asked = [0, 7, 14, 21].map((later) => letterOn(addDays(letterStart, later))?.question);
    expect(new Set(asked).size).toBe(3);
    expect(asked[3]).toBe(asked[0]);
  });
});
