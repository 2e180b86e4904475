import { fileURLToPath } from "node:url";

import { beforeAll, describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import type { RoadmapContent } from "@/lib/domain/roadmap";
import { findMilestone } from "@/lib/domain/roadmap-lookup";
import {
  neighboursOf,
  outlineOf,
  skillsOfWeek,
  sumOf,
  yearSums,
} from "@/lib/domain/roadmap-outline";

const folder = fileURLToPath(new URL("../../../content/ai-safety", import.meta.url));

let version: RoadmapContent;

beforeAll(async () => {
  version = await readRoadmap(folder);
});

describe("the outline of the roadmap", () => {
  it("names every week once, the tracks apart", () => {
    const phases = outlineOf(version);
    expect(phases.map(({ strands }) => strands.map(({ track }) => track?.key ?? null))).toEqual([
      [null],
      [null],
      ["interpretability", "governance"],
      [null],
    ]);
    const weeks = phases.flatMap(({ strands }) =>
      strands.flatMap(({ months }) => months.flatMap((month) => month.weeks)),
    );
    expect(weeks.map(({ milestone }) => milestone.key).sort()).toEqual(
      version.milestones.map(({ key }) => key).sort(),
    );
  });

  it("has thirteen weeks in three months in each strand, with sums that agree", () => {
    for (const { strands } of outlineOf(version)) {
      for (const { sum, months } of strands) {
        const weeks = months.flatMap((month) => month.weeks);
        expect(months).toHaveLength(3);
        expect(sum.weeks).toBe(13);
        expect(weeks.reduce((minutes, week) => minutes + week.sum.minutes, 0)).toBe(sum.minutes);
        expect(weeks.reduce((musts, week) => musts + week.sum.musts, 0)).toBe(sum.musts);
      }
    }
  });

  it("sums a year on each track to 52 weeks", () => {
    expect(yearSums(version).map(({ track, sum }) => [track?.key, sum.weeks])).toEqual([
      ["interpretability", 52],
      ["governance", 52],
    ]);
    expect(sumOf([])).toEqual({ weeks: 0, tasks: 0, musts: 0, minutes: 0 });
  });

  it("names the skills of a week in the order of the taxonomy", () => {
    const milestone = findMilestone(version, "f01-pytorch-basics");
    const keys = milestone ? skillsOfWeek(version, milestone).map(({ key }) => key) : [];
    const order = version.skills.map(({ key }) => key);
    expect(keys).toContain("deep-learning");
    expect([...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(keys);
  });

  it("leads from week to week along the track, and to both where they part or join", () => {
    const around = (key: string) => {
      const milestone = findMilestone(version, key);
      if (!milestone) throw new Error(key);
      const { previous, next, beside } = neighboursOf(version, milestone);
      return [previous, next, beside].map((weeks) =>
        weeks.map(({ week, trackKey }) => `${week} ${trackKey ?? "all"}`),
      );
    };
    const keyOf = (week: number, trackKey: string | null) =>
      version.milestones.find((one) => one.week === week && one.trackKey === trackKey)?.key ?? "";

    expect(around(keyOf(1, null))).toEqual([[], ["2 all"], []]);
    expect(around(keyOf(26, null))).toEqual([
      ["25 all"],
      ["27 interpretability", "27 governance"],
      [],
    ]);
    expect(around(keyOf(27, "governance"))).toEqual([
      ["26 all"],
      ["28 governance"],
      ["27 interpretability"],
    ]);
    expect(around(keyOf(40, null))[0]).toEqual(["39 interpretability", "39 governance"]);
    expect(around(keyOf(52, null))[1]).toEqual([]);
  });
});
