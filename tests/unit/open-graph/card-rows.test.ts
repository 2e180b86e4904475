import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import { exampleYear } from "@/lib/domain/example-year";
import type { Milestone } from "@/lib/domain/roadmap";
import { findMilestone } from "@/lib/domain/roadmap-lookup";
import type { CardRow } from "@/lib/open-graph/card";
import {
  rowsAround,
  rowsOfExample,
  rowsOfPath,
  rowsOfTracks,
  rowsOfWeeks,
  rowsOfYear,
} from "@/lib/open-graph/card-rows";

const content = await readRoadmap(
  fileURLToPath(new URL("../../../content/ai-safety", import.meta.url)),
);
const milestone = (key: string): Milestone => {
  const found = findMilestone(content, key);
  if (!found) throw new Error(`There is no week ${key}.`);
  return found;
};
const stones = (rows: readonly CardRow[]) => rows.flatMap((row) => row.stones);
const marked = (rows: readonly CardRow[]) =>
  rows.flatMap(({ isMarked, title }) => (isMarked ? [title] : []));

describe("the picture of a week", () => {
  it("has 52 stones, with this week and its phase marked", () => {
    for (const week of content.milestones) {
      const rows = rowsAround(content, week, "en");
      expect(rows.map((row) => row.stones.length)).toEqual([13, 13, 13, 13]);
      const here = stones(rows).flatMap(({ current }, index) => (current ? [index + 1] : []));
      expect(here).toEqual([week.week]);
      expect(marked(rows)).toHaveLength(1);
    }
  });

  it("is nobody's: no stone is filled", () => {
    const rows = rowsAround(content, milestone("f09-bayesian-inference"), "en");
    expect(new Set(stones(rows).map(({ state }) => state))).toEqual(new Set(["open"]));
  });

  it("calls a row by the track only in the weeks of the track", () => {
    const track = content.milestones.find(({ trackKey }) => trackKey === "governance");
    expect(marked(rowsAround(content, track ?? milestone("none"), "ko"))).toEqual(["거버넌스"]);
    const [first] = content.milestones;
    const rows = rowsAround(content, first ?? milestone("none"), "ko");
    expect(rows.map(({ title }) => title)).toEqual(["기초", "중급", "심화", "취업 준비"]);
  });
});

describe("the picture of a path", () => {
  const count = { total: 1, done: 0, settled: 0 };
  const weekOf = (key: string, week: number, phaseKey: string) => ({
    entry: { key, week, phaseKey, tasks: [], placeholder: true } as const,
    shown: {
      stone: {
        ...({ key, week, phaseKey, state: "finished", fill: { part: 1, whole: 1 } } as const),
        ...{ notch: true, proved: week === 1, known: true, current: false, planned: false },
      },
      progress: { key, finished: true, proved: true, tasks: count, minutes: count },
    },
  });
  const rowsOf = (weeks: readonly ReturnType<typeof weekOf>[]) =>
    rowsOfPath(
      {
        version: content,
        entries: weeks.map(({ entry }) => entry),
        path: weeks.map(({ shown }) => shown),
      },
      "en",
    );

  it("tells of a week how far it is and whether it is proved, and nothing else", () => {
    const [first] = content.phases;
    const rows = rowsOf([weekOf("w1", 1, first?.key ?? "")]);
    expect(rows).toEqual([
      {
        ...{ title: "Foundation", isMarked: false },
        stones: [{ key: "w1", state: "finished", fill: 1, proved: true }],
      },
    ]);
  });

  it("parts a long phase of a roadmap of one's own into rows", () => {
    const [first] = content.phases;
    const weeks = Array.from({ length: 104 }, (_, n) => weekOf(`w${n}`, n + 1, first?.key ?? ""));
    const rows = rowsOf(weeks);
    expect(rows.map((row) => [row.title, row.stones.length])).toEqual([
      ...[
        ["Foundation", 26],
        ["", 26],
        ["", 26],
        ["", 26],
      ],
    ]);
    expect(stones(rows).map(({ key }) => key)).toEqual(weeks.map(({ entry }) => entry.key));
  });
});

describe("the other pictures", () => {
  it("show both ways where the tracks part", () => {
    const rows = rowsOfTracks(content, "ja");
    expect(rows.map(({ title }) => title)).toEqual([
      ...["基礎", "中級", "解釈可能性", "ガバナンス", "就職準備"],
    ]);
    expect(marked(rows)).toEqual(["解釈可能性", "ガバナンス"]);
    expect(stones(rows)).toHaveLength(65);
  });

  it("let the weeks that build a job stand out, on the tracks that lead there", () => {
    const weeks = new Set([1, 30, 52]);
    const leadsHere = (key: string) => key === "governance";
    const rows = rowsOfWeeks(content, { weeks, leadsHere }, "en");
    expect(rows.map((row) => row.stones.length)).toEqual([13, 13, 13, 13]);
    const near = stones(rows).flatMap((stone, index) => (stone.near ? [index + 1] : []));
    expect(near).toEqual([1, 30, 52]);
    expect(rows.map(({ isMarked }) => isMarked)).toEqual([true, false, true, true]);
    expect(rowsOfWeeks(content, { weeks, leadsHere: () => true }, "en")).toHaveLength(5);
  });

  it("show a year that nobody has begun, and one under way", () => {
    expect(stones(rowsOfYear(content, "en")).filter(({ state }) => state !== "open")).toEqual([]);
    const example = exampleYear({ ...content, id: "a version", number: 1, isBuiltIn: true });
    const shown = stones(rowsOfExample(example, "en"));
    expect(shown.filter(({ state }) => state === "finished")).toHaveLength(15);
    expect(shown.filter(({ proved }) => proved)).toHaveLength(8);
    expect(shown.filter(({ current }) => current)).toHaveLength(1);
  });
});
