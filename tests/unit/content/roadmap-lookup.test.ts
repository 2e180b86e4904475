import { beforeAll, describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import type { RoadmapContent } from "@/lib/domain/roadmap";
import {
  entryOfWeek,
  findMilestone,
  findSkill,
  findTask,
  milestonesOf,
  resourcesOf,
  tasksOnTrack,
} from "@/lib/domain/roadmap-lookup";
import { smallRoadmap, withRoadmapFolder } from "@/tests/support/small-roadmap";

let content: RoadmapContent;

beforeAll(async () => {
  content = await withRoadmapFolder(smallRoadmap(), readRoadmap);
});

describe("looking things up in a version", () => {
  it("gives each track its own year", () => {
    const keys = (track: string | null) => milestonesOf(content, track).map(({ key }) => key);
    expect(keys("tinker")).toEqual(["w1-begin", "a2-wire", "w3-end"]);
    expect(keys("think")).toEqual(["w1-begin", "b2-books", "w3-end"]);
    expect(keys(null)).toEqual(["w1-begin", "s2", "w3-end"]);
  });

  it("treats a track that this version does not know as none", () => {
    expect(milestonesOf(content, "dream")).toBe(milestonesOf(content, null));
  });

  it("leaves a placeholder with week and phase for a track not chosen", () => {
    expect(entryOfWeek(content, null, 2)).toEqual({
      key: "s2",
      week: 2,
      phaseKey: "second",
      tasks: [],
      placeholder: true,
    });
    expect(entryOfWeek(content, null, 4)).toBe(null);
    expect(findMilestone(content, "s2")).toBe(null);
  });

  it("counts the tasks of the track only", () => {
    expect(tasksOnTrack(content, "think").map(({ key }) => key)).toEqual([
      ...["w1-t1", "w1-t2", "b2-t1", "b2-t2", "w3-t1", "w3-t2"],
    ]);
    expect(tasksOnTrack(content, null)).toHaveLength(4);
    expect(tasksOnTrack(content, null)).toBe(tasksOnTrack(content, null));
  });

  it("finds what exists on any track, and nothing else", () => {
    expect(findTask(content, "b2-t1")?.milestoneKey).toBe("b2-books");
    expect(findTask(content, "__proto__")).toBe(null);
    expect(findMilestone(content, "a2-wire")?.week).toBe(2);
    expect(findSkill(content, "looking")?.group).toBe("senses");
    const task = findTask(content, "w1-t1");
    expect(task && resourcesOf(content, task).map(({ url }) => url)).toEqual([
      "https://example.org/manual",
    ]);
  });
});
