import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import { areKnowable, knowableWeeks, knownTaskKeys } from "@/lib/domain/known-weeks";

const version = await readRoadmap(
  fileURLToPath(new URL("../../../content/ai-safety", import.meta.url)),
);

describe("weeks that are known already", () => {
  it("can be those that all tracks share", () => {
    const weeks = knowableWeeks(version).map(({ week }) => week);
    expect(weeks).toHaveLength(39);
    expect(weeks.some((week) => week >= 27 && week <= 39)).toBe(false);
    expect(areKnowable(version, [1, 26, 40, 52])).toBe(true);
    expect(areKnowable(version, [1, 27])).toBe(false);
    expect(areKnowable(version, [53])).toBe(false);
    expect(areKnowable(version, [])).toBe(true);
  });

  it("settle all their tasks, in order", () => {
    const [first, second] = version.milestones;
    expect(knownTaskKeys(version, [2, 1])).toEqual(
      [first, second].flatMap((week) => week?.tasks.map(({ key }) => key) ?? []),
    );
    expect(knownTaskKeys(version, [27])).toEqual([]);
  });
});
