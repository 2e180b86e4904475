import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import {
  inOrder,
  orders,
  readAnswers,
  readOrder,
  writeQuery,
} from "@/lib/domain/assessment-address";
import { type Answers, assess, type SelfAssessment } from "@/lib/domain/self-assessment";

const folder = fileURLToPath(new URL("../../../content/ai-safety", import.meta.url));
const version = await readRoadmap(folder);
const assessment = version.trackChoice?.selfAssessment as SelfAssessment;
const trackKeys = version.tracks.map(({ key }) => key);

/** "aaabbcacab": one letter for each of the ten questions. */
const answersOf = (letters: string): Answers =>
  new Map([...letters].map((letter, index) => [`q${index + 1}`, `q${index + 1}-${letter}`]));

function complete(letters: string) {
  const result = assess(assessment, trackKeys, answersOf(letters));
  if (result.kind !== "complete") throw new Error(`${result.openKeys} are open.`);
  return {
    suggested: result.suggested,
    points: result.scores.map(({ points }) => points),
    reasons: result.scores.map(({ reasons }) => reasons.map(({ option }) => option.key)),
    most: result.scores.map(({ most }) => most),
  };
}

describe("the self-assessment", () => {
  it("says which questions are open, and gives no points before all are answered", () => {
    const answers = new Map([...answersOf("aaaaaaaaaa")].filter(([key]) => key !== "q2"));
    expect(assess(assessment, trackKeys, answers)).toEqual({ kind: "open", openKeys: ["q2"] });
    expect(assess(assessment, trackKeys, new Map())).toMatchObject({
      openKeys: ["q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10"],
    });
  });

  it("can give each track 28 points", () => {
    expect(complete("aaaaaaaaaa")).toMatchObject({ points: [28, 0], most: [28, 28] });
    expect(complete("bccbbccbbb")).toMatchObject({ suggested: "governance", points: [0, 28] });
  });

  it.each([
    ["cbbccbbccc", 0, null],
    ["cbbccbbcca", 4, null],
    ["cbbccbacca", 5, "interpretability"],
    ["cbbccbbccb", -4, null],
    ["cbbccbcccb", -5, "governance"],
  ])("suggests a track from a lead of five points on: %s", (letters, lead, suggested) => {
    const { points, ...result } = complete(letters);
    expect((points[0] ?? 0) - (points[1] ?? 0)).toBe(lead);
    expect(result.suggested).toBe(suggested);
  });

  it("names the three heaviest reasons for the suggested track and one for the other", () => {
    expect(complete("aaaabbabaa").reasons).toEqual([["q10-a", "q1-a", "q2-a"], ["q5-b"]]);
  });

  it("names reasons for both when there is no lean", () => {
    const { suggested, reasons } = complete("abbbbaabcc");
    expect(suggested).toBe(null);
    expect(reasons.map((keys) => keys.length)).toEqual([3, 3]);
  });

  it("counts an answer for both tracks as a reason for neither", () => {
    expect(complete("cbbccbbccc").reasons).toEqual([[], []]);
  });
});

describe("the address of a self-assessment", () => {
  it("brings answers and order back", () => {
    const answers = answersOf("abcab");
    const query = Object.fromEntries(new URLSearchParams(writeQuery(417, answers)));
    expect(readOrder(query)).toBe(417);
    expect(readAnswers(assessment, query)).toEqual(answers);
  });

  it("leaves out what is no answer to its question", () => {
    const query = { q1: "q2-a", q2: ["q2-a", "q2-b"], q3: "", q4: "q4-a", constructor: "q1-a" };
    expect(readAnswers(assessment, query)).toEqual(new Map([["q4", "q4-a"]]));
  });

  it.each(["0", "1000", "-1", "1.5", "x", "", undefined])("knows no order %j", (order) => {
    expect(readOrder({ order })).toBe(null);
  });

  it("orders the options by the number alone, each in each place for some number", () => {
    const options = assessment.questions[0]?.options ?? [];
    expect(inOrder(options, 417)).toEqual(inOrder(options.toReversed(), 417));
    const seen = Array.from({ length: orders }, (_, index) =>
      inOrder(options, index + 1)
        .map(({ key }) => key.slice(-1))
        .join(""),
    );
    for (const order of ["abc", "acb", "bac", "bca", "cab", "cba"]) {
      expect(seen.filter((one) => one === order).length).toBeGreaterThan(orders / 9);
    }
  });
});
