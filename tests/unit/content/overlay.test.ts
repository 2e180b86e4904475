import { describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import { textIn } from "@/lib/domain/locale";
import { type RoadmapFiles, smallRoadmap, withRoadmapFolder } from "@/tests/support/small-roadmap";

const read = (translations: RoadmapFiles) =>
  withRoadmapFolder({ ...smallRoadmap(), ...translations }, readRoadmap);

const korean = "locales/ko/milestones/01-w1-begin.yaml";

describe("translations", () => {
  it("lie over the English texts by key, whatever the order", async () => {
    const content = await read({
      [korean]: {
        title: "시작",
        outcomes: ["시작할 수 있어요.", "멈출 수 있어요."],
        tasks: { "w1-t2": { title: "쓰기" }, "w1-t1": { note: "천천히." } },
        checkpoint: { "w1-c1": { question: "왜요?" } },
      },
      "locales/ja/resources.yaml": { manual: { why: "これしかありません。" } },
      "locales/ja/roadmap.yaml": { phases: { first: { months: { 1: "はじまり" } } } },
    });
    const week = content.milestones[0];
    expect(week?.title).toEqual({ en: "Week of w1-begin", ko: "시작" });
    expect(week?.outcomes.map(({ ko }) => ko)).toEqual(["시작할 수 있어요.", "멈출 수 있어요."]);
    expect(week?.tasks[0]?.note).toEqual({ en: "Slowly.", ko: "천천히." });
    expect(week?.tasks[1]?.title).toEqual({ en: "Write", ko: "쓰기" });
    expect(week?.checkpoint[0]?.question).toEqual({ en: "Why?", ko: "왜요?" });
    expect(content.resources.get("manual")?.why.ja).toBe("これしかありません。");
    expect(content.phases[0]?.months[0]?.title.ja).toBe("はじまり");
  });

  it("fall back to English, and say so, where one is missing", async () => {
    const content = await read({ [korean]: { title: "시작" } });
    const week = content.milestones[0];
    expect(week && textIn(week.goal, "ko")).toEqual({ text: "You can do it.", lang: "en" });
    expect(week && textIn(week.title, "ko")).toEqual({ text: "시작", lang: "ko" });
  });

  it.each([
    ["a key that does not exist", { tasks: { "w1-t9": { title: "?" } } }, "tasks.w1-t9"],
    ["a field that does not exist", { subtitle: "?" }, "subtitle"],
    [
      "a text that English does not have",
      { tasks: { "w1-t1": { deliverable: "?" } } },
      "tasks.w1-t1.deliverable",
    ],
    ["a list that is too short", { outcomes: ["?"] }, "outcomes: must be a list of 2"],
    ["an empty text", { title: " " }, "title: must be a text"],
    ["a number", { week: 2 }, "week: is not a text that can be translated"],
  ])("are refused for %s", async (_, translation, said) => {
    await expect(read({ [korean]: translation })).rejects.toThrow(`${korean}: ${said}`);
  });

  it("are refused for a file or a language that does not exist", async () => {
    const stray = { "locales/ko/milestones/w1.yaml": { title: "?" }, "locales/fr/skills.yaml": {} };
    const error = await read(stray).catch(String);
    expect(error).toContain("locales/ko/milestones/w1.yaml: translates a file that does not exist");
    expect(error).toContain("locales/fr: is not a language of the interface");
  });
});
