import { beforeAll, describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import type { RoadmapContent } from "@/lib/domain/roadmap";
import { changesFor, type WeekChanges } from "@/lib/domain/version-changes";
import { diffVersions } from "@/lib/domain/version-diff";
import { secondEdition } from "@/tests/support/second-edition";
import { smallRoadmap, withRoadmapFolder } from "@/tests/support/small-roadmap";

let before: RoadmapContent;
let after: RoadmapContent;

beforeAll(async () => {
  before = await withRoadmapFolder(smallRoadmap(), readRoadmap);
  after = await withRoadmapFolder(secondEdition(), readRoadmap);
});

const changes = (trackKey: string | null, finishedKeys: string[] = [], to = after) =>
  changesFor({
    ...{ before, after: to, trackKey, finishedKeys: new Set(finishedKeys) },
    diff: diffVersions(before, to, ["en"]),
  });

const listed = (weeks: readonly WeekChanges[]) =>
  weeks.map(({ week, newMusts, entries }) => [
    week,
    newMusts,
    entries.map(({ change, key }) => `${change} ${key}`),
  ]);

describe("the changes of a version for a learner", () => {
  it("go by week, what is retired after the rest", () => {
    expect(listed(changes("tinker").ahead)).toEqual([
      [1, 1, ["added w1-t3", "retired w1-t2"]],
      [2, 1, ["changed a2-t2"]],
      [3, 0, ["changed w3-t1"]],
    ]);
    expect(changes("tinker")).toMatchObject({ finished: [], otherTracks: [] });
  });

  it("keep finished weeks and those of other tracks apart", () => {
    const { ahead, finished, otherTracks } = changes("think", ["w1-begin"]);
    expect([ahead, finished, otherTracks].map((weeks) => weeks.map(({ week }) => week))).toEqual([
      ...[[3], [1], [2]],
    ]);
    expect(changes(null).otherTracks.map(({ milestoneKey }) => milestoneKey)).toEqual(["a2-wire"]);
  });

  it("say of resources in which weeks of one's own they are used", () => {
    expect(changes("think").shared).toMatchObject([
      { key: "manual", change: "changed", weeks: [1, 2, 3] },
    ]);
  });

  it("list a week that is gone under the number it had", () => {
    const to = { ...before, milestones: before.milestones.filter(({ week }) => week !== 3) };
    expect(listed(changes("think", [], to).ahead)).toEqual([
      [3, 0, ["retired w3-end", "retired w3-t1", "retired w3-t2", "retired w3-c1"]],
    ]);
  });
});
