import { describe, expect, it } from "vitest";

import type { Absence } from "@/lib/domain/absence";
import { addDays } from "@/lib/domain/calendar-date";
import { comingBackOf } from "@/lib/domain/coming-back";
import type { PlanChange } from "@/lib/domain/plan-change";

import { monday, type PacedTask, pacedYear, task } from "../../support/paced-year";
import { done, skipped } from "../../support/year";

const dayOf = (day: number) => addDays(monday, day);
const today = dayOf(40);
const offered: Absence = {
  ...{ lastActive: dayOf(10), days: 30, carryOn: { week: 2, days: 33 } },
  asBreak: { from: dayOf(11), to: dayOf(39) },
};
const made: Absence = { ...offered, carryOn: null, asBreak: null };

const firstWeek = [task("a", 60), task("b", 60)];
const states = new Map([
  ["a", done(dayOf(10))],
  ["b", skipped(dayOf(4))],
]);

const back = (week: readonly PacedTask[]) =>
  comingBackOf(offered, pacedYear({ weeks: [firstWeek, week], states }), [], today);

const change = (id: string, rest: PlanChange) => ({ id, ...rest });
const madeUpFor = (...changes: ReturnType<typeof change>[]) =>
  comingBackOf(made, pacedYear({ weeks: [firstWeek], states }), changes, today).madeUpFor;

describe("coming back", () => {
  it("names the task that was settled last, whether done or skipped", () => {
    expect(back([task("c", 60)]).lastTaskKey).toBe("a");
    const later = new Map([...states, ["b", skipped(dayOf(10))] as const]);
    const year = pacedYear({ weeks: [firstWeek, [task("c", 60)]], states: later });
    expect(comingBackOf(offered, year, [], today).lastTaskKey).toBe("b");
  });

  it("names no last task to somebody who settled none", () => {
    const year = pacedYear({ weeks: [firstWeek] });
    expect(comingBackOf(offered, year, [], today)).toMatchObject({
      ...{ lastTaskKey: null, shortTaskKey: "a" },
    });
  });

  it.each<[string, readonly PacedTask[], string | null]>([
    [
      "the shortest must",
      [task("c", 30), task("d", 25), task("e", 10, { priority: "could" })],
      "d",
    ],
    [
      "another task where no must is short",
      [task("c", 90), task("d", 30, { priority: "could" })],
      "d",
    ],
    [
      "the shortest must where nothing is short",
      [task("c", 90), task("d", 120), task("e", 45, { priority: "should" })],
      "c",
    ],
    ["nothing where the tasks depend on a track", [], null],
  ])("offers %s", (_, week, key) => {
    expect(back(week).shortTaskKey).toBe(key);
  });

  it("offers nothing to take back while the offers stand", () => {
    const year = pacedYear({ weeks: [firstWeek], states });
    const rest = change("x", { kind: "break", from: dayOf(30), to: dayOf(39) });
    expect(comingBackOf(offered, year, [rest], today).madeUpFor).toBeNull();
  });

  it("takes back the break or shift made last that has just ended", () => {
    const shift = change("s", { kind: "shift", week: 2, from: dayOf(7), days: 33 });
    const rest = change("b", { kind: "break", from: dayOf(11), to: dayOf(39) });
    const pace = change("p", { kind: "pace", from: dayOf(40), hoursHundredths: 600 });
    expect(madeUpFor(rest, shift, pace)).toEqual({
      ...{ id: "s", kind: "shift", from: dayOf(7), to: dayOf(39) },
    });
    expect(madeUpFor(shift, rest)).toMatchObject({ id: "b", kind: "break" });
  });

  it("leaves breaks alone that are long over or still to come", () => {
    const old = change("o", { kind: "break", from: dayOf(11), to: dayOf(30) });
    const ahead = change("n", { kind: "break", from: dayOf(39), to: dayOf(50) });
    expect(madeUpFor(old, ahead)).toBeNull();
  });
});
