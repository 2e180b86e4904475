import { describe, expect, it } from "vitest";

import { calendarDate as day } from "@/lib/domain/calendar-date";
import { finishWeek, type OpenTaskChoice, tasksToAskAbout } from "@/lib/domain/finish-week";

import { done, pinnedTo, placeholderNumber, weekNumber, yearState } from "../../support/year";

const today = day("2026-05-03");
const weeks = [weekNumber(1), weekNumber(2), placeholderNumber(3)];
const week = weekNumber(2);

const finish = (
  choices: Record<string, OpenTaskChoice>,
  ...[said = {}, rest = {}]: Partial<Parameters<typeof yearState>>
) =>
  finishWeek({
    week,
    weeks,
    today,
    choices: new Map(Object.entries(choices)),
    ...yearState(said, rest),
  });

describe("finishWeek", () => {
  it("closes the week, does what was chosen for each open task, and knows the way back", () => {
    const result = finish(
      {
        "w2-b": { choice: "move" },
        "w2-c": { choice: "skip", reason: "noTime" },
        "w2-d": { choice: "leave" },
      },
      { "w2-a": done() },
    );
    expect(result).toEqual({
      ok: true,
      writes: [
        { kind: "close", milestoneKey: "w2", closedOn: today },
        { kind: "pin", taskKey: "w2-b", week: 3 },
        { kind: "setState", taskKey: "w2-c", state: "skipped", on: today, reason: "noTime" },
      ],
      undo: [
        { kind: "setState", taskKey: "w2-c", state: "open", on: null, reason: null },
        { kind: "pin", taskKey: "w2-b", week: null },
        { kind: "reopen", milestoneKey: "w2" },
      ],
    });
  });

  it("moves a task on that was moved here before, and undo brings it back here", () => {
    const result = finish({ "w1-c": { choice: "move" } }, { "w1-c": pinnedTo(2) });
    expect(result).toMatchObject({
      writes: [{ kind: "close" }, { kind: "pin", taskKey: "w1-c", week: 3 }],
      undo: [{ kind: "pin", taskKey: "w1-c", week: 2 }, { kind: "reopen" }],
    });
  });

  it("leaves alone what was not chosen for, and what was settled meanwhile", () => {
    const result = finish({ "w2-a": { choice: "skip", reason: null } }, { "w2-a": done() });
    expect(result).toEqual({
      ok: true,
      writes: [{ kind: "close", milestoneKey: "w2", closedOn: today }],
      undo: [{ kind: "reopen", milestoneKey: "w2" }],
    });
  });

  it("refuses tasks of other lists", () => {
    expect(finish({ "w1-a": { choice: "leave" }, nonsense: { choice: "move" } })).toEqual({
      ok: false,
      problems: [
        { path: "choices.w1-a", code: "unknownTask" },
        { path: "choices.nonsense", code: "unknownTask" },
      ],
    });
  });

  it("refuses to move anything from the last week, and skips there all the same", () => {
    const last = { week, weeks: [weekNumber(1), week], today, ...yearState({}) };
    const move = new Map<string, OpenTaskChoice>([["w2-a", { choice: "move" }]]);
    expect(finishWeek({ ...last, choices: move })).toEqual({
      ok: false,
      problems: [{ path: "choices.w2-a", code: "lastWeek" }],
    });
    const skip = new Map<string, OpenTaskChoice>([["w2-a", { choice: "skip", reason: null }]]);
    expect(finishWeek({ ...last, choices: skip }).ok).toBe(true);
  });

  it("refuses a week that is closed already and one without a track", () => {
    expect(finish({}, {}, { closedKeys: new Set(["w2"]) })).toEqual({
      ok: false,
      problems: [{ path: "week", code: "alreadyClosed" }],
    });
    const placeholder = finishWeek({
      week: placeholderNumber(3),
      weeks,
      today,
      choices: new Map(),
      ...yearState({}),
    });
    expect(placeholder).toEqual({ ok: false, problems: [{ path: "week", code: "noTrack" }] });
  });
});

describe("tasksToAskAbout", () => {
  it("names the open tasks of the week, then those moved to its list, without trimmed ones", () => {
    const year = yearState(
      { "w2-a": done(), "w1-c": pinnedTo(2), "w1-d": pinnedTo(3) },
      { trimmed: new Set(["w2-d"]) },
    );
    expect(tasksToAskAbout({ weeks, week, ...year }).map(({ key }) => key)).toEqual([
      "w2-b",
      "w2-c",
      "w1-c",
    ]);
  });
});
