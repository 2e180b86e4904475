import { describe, expect, it } from "vitest";

import { noActivity, type YearActivity } from "@/lib/domain/activity";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { DateRange } from "@/lib/domain/plan-change";
import { rhythmOf } from "@/lib/domain/rhythm";
import type { TaskRecord } from "@/lib/domain/task-state";

import { activityOf, logged, monday } from "../../support/paced-year";
import { done, skipped } from "../../support/year";

type Told = {
  readonly states?: Record<string, TaskRecord>;
  readonly activity?: YearActivity;
  readonly idle?: readonly DateRange[];
  readonly startDate?: CalendarDate;
};

/** The rhythm `days` days after a start on a Monday. */
const rhythm = (days: number, { states = {}, ...told }: Told = {}) =>
  rhythmOf({
    ...{ activity: noActivity, idle: [], startDate: monday, today: addDays(monday, days) },
    ...told,
    states: new Map(Object.entries(states)),
  });

const doneInWeeks = (...weeks: number[]) =>
  Object.fromEntries(weeks.map((week) => [`t${week}`, done(addDays(monday, 7 * week - 1))]));
const week = (first: number, last = first): DateRange => ({
  from: addDays(monday, 7 * (first - 1)),
  to: addDays(monday, 7 * last - 1),
});

describe("the rhythm", () => {
  it("is unknown until a whole calendar week is over", () => {
    expect(rhythm(0)).toBeNull();
    expect(rhythm(6)).toBeNull();
    expect(rhythm(7)).toEqual({ active: 0, of: 1 });
    expect(rhythm(-30)).toBeNull();
  });

  it("begins with the first whole week after a start in the middle of one", () => {
    const startDate = addDays(monday, 2);
    expect(rhythm(13, { startDate })).toBeNull();
    expect(rhythm(14, { startDate, states: doneInWeeks(1, 2) })).toEqual({ active: 1, of: 1 });
  });

  it("looks at ten weeks and not at the one that has just begun", () => {
    const states = doneInWeeks(1, 2, 4, 5, 12, 13);
    expect(rhythm(12 * 7, { states })).toEqual({ active: 3, of: 10 });
    expect(rhythm(12 * 7 + 6, { states })).toEqual({ active: 3, of: 10 });
  });

  it("takes a task done, minutes, evidence or a review, each week once", () => {
    const activity = activityOf({
      logged: [logged("a", 10, addDays(monday, 6)), logged("b", 10, monday)],
      evidenceOn: [addDays(monday, 7)],
      reviewedWeeks: [addDays(monday, 14)],
    });
    expect(rhythm(35, { activity, states: doneInWeeks(4) })).toEqual({ active: 4, of: 5 });
  });

  it("does not take what was skipped or noted", () => {
    const states = { a: skipped(monday) };
    expect(rhythm(7, { states, activity: activityOf({ notedOn: monday }) })).toEqual({
      ...{ active: 0, of: 1 },
    });
  });

  it("passes over a week with four idle days, and not over one with three", () => {
    const rest = (days: number) => [{ from: monday, to: addDays(monday, days - 1) }];
    expect(rhythm(14, { idle: rest(3) })).toEqual({ active: 0, of: 2 });
    expect(rhythm(14, { idle: rest(4) })).toEqual({ active: 0, of: 1 });
  });

  it("is the same after a break as before it, however long that was", () => {
    const states = doneInWeeks(1, 2, 3, 5, 6, 8, 9, 10);
    const before = rhythm(70, { states });
    expect(before).toEqual({ active: 8, of: 10 });
    expect(rhythm(70 + 15 * 7, { states, idle: [week(11, 25)] })).toEqual(before);
  });
});
