import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { offeredWeek, reviewableWeek, weekFacts } from "@/lib/domain/review";
import type { TaskRecord } from "@/lib/domain/task-state";

const day = calendarDate;
const monday = day("2026-05-04");

describe("the week whose review is offered", () => {
  const start = day("2026-04-01");

  it("is the past one until Wednesday and the present one from Thursday on", () => {
    const offered = ["04", "05", "06", "07", "08", "09", "10"].map((date) =>
      offeredWeek(day(`2026-05-${date}`), start),
    );
    expect(offered).toEqual([
      ...["2026-04-27", "2026-04-27", "2026-04-27"],
      ...["2026-05-04", "2026-05-04", "2026-05-04", "2026-05-04"],
    ]);
  });

  it("is never one before the year began", () => {
    expect(offeredWeek(day("2026-04-02"), start)).toBe("2026-03-30");
    expect(offeredWeek(day("2026-04-06"), start)).toBe("2026-03-30");
    expect(offeredWeek(day("2026-03-31"), start)).toBe("2026-03-30");
    expect(offeredWeek(day("2026-03-25"), start)).toBe("2026-03-23");
  });

  it("crosses the turn of the year", () => {
    expect(offeredWeek(day("2027-01-01"), start)).toBe("2026-12-28");
    expect(offeredWeek(day("2027-01-04"), start)).toBe("2026-12-28");
  });
});

describe("a week that may be reviewed", () => {
  const today = day("2026-05-10");

  it("is one that has begun, named by its Monday", () => {
    expect(reviewableWeek("2026-05-04", today)).toBe("2026-05-04");
    expect(reviewableWeek("2000-01-03", today)).toBe("2000-01-03");
  });

  it("is no other day, none ahead, and nothing that is no day", () => {
    const refused = ["2026-05-05", "2026-05-11", "1999-12-27", "2026-02-30", "", "monday"];
    expect(refused.map((one) => reviewableWeek(one, today))).toEqual(refused.map(() => null));
  });

  it("is the present one already on its Monday", () => {
    expect(reviewableWeek("2026-05-11", day("2026-05-11"))).toBe("2026-05-11");
  });
});

describe("what happened in a week", () => {
  const record = (state: TaskRecord["state"], on: string | null, reason = null): TaskRecord => ({
    ...{ state, reason, pinnedWeek: null },
    on: on === null ? null : day(on),
  });
  const facts = (
    states: readonly (readonly [string, TaskRecord])[],
    logged: readonly (readonly [string, string, number])[] = [],
  ) =>
    weekFacts({
      monday,
      states: new Map(states),
      logged: logged.map(([taskKey, on, minutes]) => ({ taskKey, on: day(on), minutes })),
      minutesOf: (key) => (key === "gone" ? null : 60),
    });

  it("is what was settled from Monday to Sunday, in the order of the days", () => {
    const { done, skipped } = facts([
      ["d", record("done", "2026-05-10")],
      ["b", record("done", "2026-05-04")],
      ["a", record("done", "2026-05-04")],
      ["early", record("done", "2026-05-03")],
      ["late", record("done", "2026-05-11")],
      ["s", record("skipped", "2026-05-06")],
      ["o", record("open", null)],
    ]);
    expect(done.map(({ key }) => key)).toEqual(["a", "b", "d"]);
    expect(skipped).toEqual([{ key: "s", on: "2026-05-06", reason: null }]);
  });

  it("takes the sittings of a done task, of earlier weeks too, and else the estimate", () => {
    const { done, minutes } = facts(
      [
        ["logged", record("done", "2026-05-05")],
        ["before", record("done", "2026-05-05")],
        ["ticked", record("done", "2026-05-05")],
        ["gone", record("done", "2026-05-05")],
      ],
      [
        ["logged", "2026-05-01", 30],
        ["logged", "2026-05-05", 45],
        ["logged", "2026-05-12", 500],
        ["before", "2026-05-02", 20],
      ],
    );
    expect(done.map(({ key, minutes, isLogged }) => [key, minutes, isLogged])).toEqual([
      ["before", 20, true],
      ["gone", null, false],
      ["logged", 75, true],
      ["ticked", 60, false],
    ]);
    // Only the sitting of this week, and the estimate of what was never logged.
    expect(minutes).toEqual({ logged: 45, estimated: 60 });
  });

  it("names time on tasks that are not settled yet", () => {
    const { worked, minutes } = facts(
      [["x", record("done", "2026-05-20")]],
      [
        ["x", "2026-05-04", 10],
        ["x", "2026-05-10", 15],
        ["y", "2026-05-11", 99],
      ],
    );
    expect(worked).toEqual([{ key: "x", minutes: 25 }]);
    expect(minutes).toEqual({ logged: 25, estimated: 0 });
  });

  it("is nothing in an empty week", () => {
    expect(facts([])).toEqual({
      ...{ done: [], skipped: [], worked: [] },
      minutes: { logged: 0, estimated: 0 },
    });
  });
});
