import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { readStartDate } from "@/lib/domain/enrollment-rules";
import { firstPortfolioTexts } from "@/lib/domain/portfolio-texts";
import { enrollmentSchema } from "@/lib/schemas/enrollment";
import { evidenceSchema } from "@/lib/schemas/evidence";
import { finishWeekSchema } from "@/lib/schemas/finish-week";
import { noteSchema } from "@/lib/schemas/note";
import {
  draftChangeSchema,
  handleSchema,
  pinsSchema,
  portfolioSchema,
} from "@/lib/schemas/portfolio";
import { portfolioFormSchema } from "@/lib/schemas/portfolio-form";
import { taskStateSchema } from "@/lib/schemas/task-state";

import { run } from "./run";

const uuid = "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";

describe("the welcome", () => {
  const form = {
    startDate: "2026-05-04",
    hoursPerWeek: "12",
    track: "later",
    knownWeeks: ["2", "1", "2"],
    timeZone: "Asia/Seoul",
  };

  it("reads what the form sends", () => {
    expect(run(enrollmentSchema, form)).toEqual({
      startDate: "2026-05-04",
      hoursPerWeek: 1200,
      track: null,
      knownWeeks: [2, 1],
      timeZone: "Asia/Seoul",
    });
    expect(
      run(enrollmentSchema, { ...form, track: "governance", knownWeeks: undefined }),
    ).toMatchObject({
      track: "governance",
      knownWeeks: [],
    });
    expect(run(enrollmentSchema, { ...form, knownWeeks: "7" })).toMatchObject({ knownWeeks: [7] });
  });

  it("takes 1 to 60 hours with a point or a comma", () => {
    const hours = (hoursPerWeek: unknown) => run(enrollmentSchema, { ...form, hoursPerWeek });
    expect(hours("7,5")).toMatchObject({ hoursPerWeek: 750 });
    expect(hours(" 7.25 ")).toMatchObject({ hoursPerWeek: 725 });
    for (const wrong of ["0", "200", "-3", "1e1", "7,555", "12 h"]) {
      expect(hours(wrong)).toEqual(["hoursPerWeek: hours"]);
    }
    expect(hours("")).toEqual(["hoursPerWeek: required"]);
    expect(hours(12)).toEqual(["hoursPerWeek: wrongType"]);
  });

  it("takes days that exist; how far from today is asked next", () => {
    const start = (startDate: string) => run(enrollmentSchema, { ...form, startDate });
    const today = calendarDate("2026-05-04");
    expect(start("2026-02-30")).toEqual(["startDate: invalidDate"]);
    expect(start("04.05.2026")).toEqual(["startDate: invalidDate"]);
    expect(start("")).toEqual(["startDate: required"]);
    expect(start("1900-01-01")).toMatchObject({ startDate: "1900-01-01" });
    expect(readStartDate("1900-01-01", today)).toEqual({ ok: false, code: "tooEarly" });
    expect(readStartDate("2200-01-01", today)).toEqual({ ok: false, code: "tooLate" });
  });

  it("refuses weeks that no roadmap has", () => {
    expect(run(enrollmentSchema, { ...form, knownWeeks: ["0", "105", "x", 2.5] })).toEqual([
      "knownWeeks.0: week",
      "knownWeeks.1: week",
      "knownWeeks.2: week",
      "knownWeeks.3: week",
    ]);
  });
});

describe("the state of a task", () => {
  it("takes state, operation, day and reason", () => {
    expect(
      run(taskStateSchema, { state: "done", opId: uuid.toUpperCase(), on: "2026-05-04" }),
    ).toEqual({
      state: "done",
      opId: uuid,
      on: "2026-05-04",
    });
  });

  it("refuses anything else with a code for each field", () => {
    const body = { state: "toggle", opId: "1", on: 20260504, reason: "lazy", extra: 1 };
    expect(run(taskStateSchema, body)).toEqual([
      "state: unknownValue",
      "opId: invalid",
      "on: wrongType",
      "reason: unknownValue",
      "extra: unknownField",
    ]);
    expect(run(taskStateSchema, { state: null, opId: {}, on: null })).toEqual([
      "state: unknownValue",
      "opId: wrongType",
      "on: wrongType",
    ]);
  });
});

describe("a note", () => {
  it("keeps Markdown as typed and the line tidy", () => {
    expect(
      run(noteSchema, { text: "# a\r\n\r\n  b\u0000", stoppedAt: " page\n12 ", version: "3" }),
    ).toEqual({
      text: "# a\n\n  b",
      stoppedAt: "page 12",
      version: 3,
    });
  });

  it("takes 100,000 characters and not one more", () => {
    const note = (text: string) => run(noteSchema, { text, stoppedAt: "", version: 0 });
    expect(note("🪨".repeat(100_000))).toMatchObject({ version: 0 });
    expect(note("x".repeat(100_001))).toEqual(["text: tooLong"]);
    expect(note("x".repeat(1_000_000))).toEqual(["text: tooLong"]);
    expect(run(noteSchema, { text: "", stoppedAt: "x".repeat(201), version: 0 })).toEqual([
      "stoppedAt: tooLong",
    ]);
  });
});

describe("evidence", () => {
  const form = {
    link: "github.com/ada/probe",
    claim: "A probe with controls",
    madeOn: "2026-05-04",
  };

  it("normalises the link, guesses the kind and fills in what is missing", () => {
    expect(run(evidenceSchema, { ...form, kind: "", isPublic: "on", taskKeys: "f01-t1" })).toEqual({
      url: "https://github.com/ada/probe",
      kind: "repository",
      claim: "A probe with controls",
      myPart: "",
      limits: "",
      withWhom: "",
      skillKeys: [],
      madeOn: "2026-05-04",
      isPublic: true,
      taskKeys: ["f01-t1"],
    });
    expect(run(evidenceSchema, { ...form, kind: "talk" })).toMatchObject({
      kind: "talk",
      isPublic: false,
    });
  });

  it("refuses unsafe links, each for its reason", () => {
    const code = (link: string) => run(evidenceSchema, { ...form, link });
    expect(code("javascript:alert(1)")).toEqual(["link: scheme"]);
    expect(code("https://a:b@example.org/")).toEqual(["link: credentials"]);
    expect(code("hello")).toEqual(["link: notALink"]);
    expect(code(" ")).toEqual(["link: required"]);
    expect(code(`https://example.org/${"x".repeat(2000)}`)).toEqual(["link: tooLong"]);
  });

  it("takes a claim of 200 characters in any script, not of 300", () => {
    const code = (claim: string) => run(evidenceSchema, { ...form, claim });
    expect(code("e\u0301".repeat(100))).toMatchObject({ claim: "e\u0301".repeat(100) });
    expect(code("🪨".repeat(200))).toMatchObject({ kind: "repository" });
    expect(code("x".repeat(300))).toEqual(["claim: tooLong"]);
    expect(code("أثبت أن المسبار يعمل")).toMatchObject({ claim: "أثبت أن المسبار يعمل" });
  });

  it("takes up to 20 tasks, each once", () => {
    const tasks = (taskKeys: unknown) => run(evidenceSchema, { ...form, taskKeys });
    const keys = Array.from({ length: 21 }, (_, index) => `f01-t${index}`);
    expect(tasks(keys)).toEqual(["taskKeys: tooMany"]);
    expect(tasks(["f01-t1", "f01-t1", ""])).toMatchObject({ taskKeys: ["f01-t1"] });
    expect(tasks(["F01", { a: 1 }])).toEqual(["taskKeys.0: invalid", "taskKeys.1: wrongType"]);
  });
});

describe("the portfolio", () => {
  it("reads links from a form, without its empty rows", () => {
    const form = {
      headline: "Engineer",
      bio: "Two\r\nlines",
      "links.1.label": "",
      "links.1.url": "",
      "links.0.label": "Site",
      "links.0.url": "example.org",
      showPath: "on",
    };
    expect(run(portfolioSchema, form)).toEqual({
      headline: "Engineer",
      bio: "Two\nlines",
      links: [{ label: "Site", url: "https://example.org/", isHidden: false }],
      ...{ showLinks: false, showPinned: false, showSkills: false, showPath: true, showAll: false },
      ...{ hiddenSkillKeys: [], isIndexed: false },
    });
  });

  it("hides what was offered and not chosen, and drops an empty row that is to be hidden", () => {
    const skills = (chosen: string[] | undefined) =>
      run(portfolioSchema, {
        ...{ headline: "", bio: "", offeredSkillKeys: ["statistics", "writing"] },
        ...(chosen && { skillKeys: chosen }),
        ...{ "links.0.label": "", "links.0.url": "", "links.0.isHidden": "on" },
      });
    expect(skills(["writing"])).toMatchObject({ hiddenSkillKeys: ["statistics"], links: [] });
    expect(skills(undefined)).toMatchObject({ hiddenSkillKeys: ["statistics", "writing"] });
    expect(skills(["writing", "statistics"])).toMatchObject({ hiddenSkillKeys: [] });
  });

  it("reads where the form of the page goes, and which state of it was read", () => {
    const form = { handle: "", headline: "", bio: "" };
    expect(run(portfolioFormSchema, form)).toMatchObject({ to: "page", version: null });
    expect(run(portfolioFormSchema, { ...form, to: "draft", version: "17" })).toMatchObject({
      ...{ to: "draft", version: "17" },
    });
    expect(run(portfolioFormSchema, { ...form, to: "elsewhere", version: "x'" })).toEqual([
      "to: unknownValue",
      "version: invalid",
    ]);
  });

  it("reads a draft that is put back, and nothing else as one", () => {
    const draft = JSON.stringify({ ...firstPortfolioTexts, headline: " Engineer " });
    expect(run(draftChangeSchema, { change: "restore", draft })).toMatchObject({
      draft: { ...firstPortfolioTexts, headline: "Engineer" },
    });
    expect(run(draftChangeSchema, { change: "discard" })).toEqual({ change: "discard" });
    expect(run(draftChangeSchema, { change: "restore", draft: "{" })).toEqual(["draft: wrongType"]);
    expect(run(draftChangeSchema, { change: "burn" })).toEqual(["change: unknownValue"]);
  });

  it("takes eight links and names the wrong one", () => {
    const row = { label: "Site", url: "https://example.org/" };
    const links = (list: unknown) => run(portfolioSchema, { headline: "", bio: "", links: list });
    expect(links(Array(8).fill(row))).toMatchObject({ headline: "" });
    expect(links(Array(9).fill(row))).toEqual(["links: tooMany"]);
    expect(links([row, { label: "", url: "data:x" }])).toEqual([
      "links.1.label: required",
      "links.1.url: scheme",
    ]);
    expect(links("x")).toEqual(["links: wrongType"]);
  });

  it("checks a handle", () => {
    const handle = (input: string) => run(handleSchema, { handle: input });
    expect(handle(" Ada-1 ")).toEqual({ handle: "ada-1" });
    expect(handle("ａｄｍｉｎ")).toEqual(["handle: reserved"]);
    expect(handle("🪨🪨🪨")).toEqual(["handle: characters"]);
    expect(handle("ＡＤＡ－１")).toEqual({ handle: "ada-1" });
    expect(handle("한글이름")).toEqual(["handle: characters"]);
    expect(handle("аda")).toEqual(["handle: characters"]);
    expect(handle("ada-")).toEqual(["handle: edge"]);
    expect(handle("")).toEqual(["handle: required"]);
  });

  it("pins at most three", () => {
    expect(run(pinsSchema, {})).toEqual({ evidenceIds: [] });
    expect(run(pinsSchema, { evidenceIds: [uuid, uuid, uuid, uuid] })).toEqual([
      "evidenceIds: tooMany",
    ]);
  });
});

describe("finishing a week", () => {
  it("reads the choices of a form and of JSON alike", () => {
    const wanted = {
      milestoneKey: "f01-pytorch-basics",
      choices: new Map([
        ["f01-t1", { choice: "skip", reason: "noTime" }],
        ["f01-t2", { choice: "move" }],
        ["f01-t3", { choice: "skip", reason: null }],
      ]),
    };
    const form = {
      milestoneKey: "f01-pytorch-basics",
      "choices.f01-t1.choice": "skip",
      "choices.f01-t1.reason": "noTime",
      "choices.f01-t2.choice": "move",
      "choices.f01-t2.reason": "noTime",
      "choices.f01-t3.choice": "skip",
      "choices.f01-t3.reason": "",
    };
    const choices = {
      "f01-t1": { choice: "skip", reason: "noTime" },
      "f01-t2": { choice: "move" },
      "f01-t3": { choice: "skip" },
    };
    expect(run(finishWeekSchema, form)).toEqual(wanted);
    expect(run(finishWeekSchema, { milestoneKey: "f01-pytorch-basics", choices })).toEqual(wanted);
    expect(run(finishWeekSchema, { milestoneKey: "f01-pytorch-basics" })).toEqual({
      milestoneKey: "f01-pytorch-basics",
      choices: new Map(),
    });
  });

  it("names the task whose choice is wrong", () => {
    const choices = { "f01-t1": { choice: "delete" }, "f01-t2": {} };
    expect(run(finishWeekSchema, { milestoneKey: "f01", choices })).toEqual([
      "choices.f01-t1.choice: unknownValue",
      "choices.f01-t2.choice: required",
    ]);
  });

  it("is not led astray by names that objects have of themselves", () => {
    const nested = JSON.parse('{"milestoneKey":"f01","choices":{"__proto__":{"choice":"move"}}}');
    expect(run(finishWeekSchema, nested)).toEqual({ milestoneKey: "f01", choices: new Map() });
    const flat = JSON.parse('{"milestoneKey":"f01","__proto__.choice":"move"}');
    expect(run(finishWeekSchema, flat)).toEqual(["__proto__: unknownField"]);
  });
});
