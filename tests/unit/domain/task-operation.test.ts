import { describe, expect, it } from "vitest";

import { addDays, calendarDate as day } from "@/lib/domain/calendar-date";
import { readTaskOperation, type TaskRequest } from "@/lib/domain/task-operation";

const today = day("2026-05-03");
const read = (request: TaskRequest) => readTaskOperation(request, today);
const refused = (...problems: [path: string, code: string][]) => ({
  ok: false,
  problems: problems.map(([path, code]) => ({ path, code })),
});

describe("readTaskOperation", () => {
  it("takes the learner's today where no day is given", () => {
    expect(read({ state: "done" })).toEqual({
      ok: true,
      operation: { state: "done", on: today, onGiven: false, reason: null },
    });
    expect(read({ state: "skipped", reason: "tooHard" })).toEqual({
      ok: true,
      operation: { state: "skipped", on: today, onGiven: false, reason: "tooHard" },
    });
  });

  it("gives an open task neither day nor reason", () => {
    expect(read({ state: "open" })).toEqual({
      ok: true,
      operation: { state: "open", on: null, onGiven: false, reason: null },
    });
    expect(read({ state: "open", on: "2026-05-03", reason: "known" })).toEqual(
      refused(["on", "onlyWhenSettled"], ["reason", "onlyWhenSkipped"]),
    );
  });

  it.each(["2026-05-03", "2026-05-02", "2024-02-29", "2000-01-01"])(
    "accepts the past day %s",
    (on) => {
      expect(read({ state: "done", on })).toEqual({
        ok: true,
        operation: { state: "done", on, onGiven: true, reason: null },
      });
    },
  );

  it("refuses days after today, before 2000 and such as do not exist", () => {
    expect(read({ state: "done", on: addDays(today, 1) })).toEqual(refused(["on", "afterToday"]));
    expect(read({ state: "done", on: "1999-12-31" })).toEqual(refused(["on", "tooEarly"]));
    expect(read({ state: "skipped", on: "2023-02-30" })).toEqual(refused(["on", "invalidDate"]));
    expect(read({ state: "skipped", on: "yesterday" })).toEqual(refused(["on", "invalidDate"]));
  });

  it("refuses a reason for a task that is done", () => {
    expect(read({ state: "done", reason: "known" })).toEqual(
      refused(["reason", "onlyWhenSkipped"]),
    );
  });

  it("takes a skipped task without a reason", () => {
    expect(read({ state: "skipped" }).ok).toBe(true);
  });
});
