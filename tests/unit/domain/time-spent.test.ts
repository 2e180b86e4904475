import { describe, expect, it } from "vitest";

import { calendarDate as day } from "@/lib/domain/calendar-date";
import { timeSpent } from "@/lib/domain/time-spent";

import { done, pinnedTo, skipped } from "../../support/year";

const tasks = [
  { key: "a", kind: "read", minutes: 60 },
  { key: "b", kind: "build", minutes: 120 },
] as const;

const logged = (taskKey: string, on: string, minutes: number) => ({
  ...{ taskKey, minutes },
  on: day(on),
});

describe("timeSpent", () => {
  it("counts the estimate on the day on which a task without a log was done", () => {
    const states = new Map([["a", done(day("2026-05-03"))]]);
    expect(timeSpent({ tasks, states, logged: [] })).toEqual([
      { on: "2026-05-03", minutes: 60, kind: "read" },
    ]);
  });

  it("counts logs on their days instead of the estimate, also for a task that is open", () => {
    const states = new Map([["a", done(day("2026-05-03"))]]);
    const logs = [logged("a", "2026-05-01", 25), logged("a", "2026-05-03", 50)];
    expect(timeSpent({ tasks, states, logged: [...logs, logged("b", "2026-05-04", 10)] })).toEqual([
      { on: "2026-05-01", minutes: 25, kind: "read" },
      { on: "2026-05-03", minutes: 50, kind: "read" },
      { on: "2026-05-04", minutes: 10, kind: "build" },
    ]);
  });

  it("leaves out what was skipped, what is open and what has no day", () => {
    const states = new Map([
      ["a", skipped()],
      ["b", pinnedTo(3)],
    ]);
    expect(timeSpent({ tasks, states, logged: [] })).toEqual([]);
    const dayless = new Map([["a", { ...done(), on: null }]]);
    expect(timeSpent({ tasks, states: dayless, logged: [] })).toEqual([]);
  });

  it("keeps time for a task that the roadmap has no longer, without a kind", () => {
    expect(
      timeSpent({ tasks, states: new Map(), logged: [logged("old", "2026-05-04", 10)] }),
    ).toEqual([{ on: "2026-05-04", minutes: 10, kind: null }]);
  });
});
