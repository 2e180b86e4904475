import { beforeAll, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import { bringOver } from "@/lib/domain/bring-over";
import type { RoadmapContent } from "@/lib/domain/roadmap";
import type { TaskRecord } from "@/lib/domain/task-state";
import { smallRoadmap, withRoadmapFolder } from "@/tests/support/small-roadmap";
import { done, pinnedTo, skipped } from "@/tests/support/year";

let content: RoadmapContent;

beforeAll(async () => {
  content = await withRoadmapFolder(smallRoadmap(), readRoadmap);
});

const over = (states: Record<string, TaskRecord>, knownWeeks: number[] = []) =>
  bringOver(content, { states: new Map(Object.entries(states)), knownWeeks });

it("takes over what is settled, on any track, and nothing that is open or unknown here", () => {
  const states = {
    "w1-t1": done(),
    "a2-t1": skipped(),
    "b2-t1": done(),
    "w3-t1": pinnedTo(3),
    "old-t1": done(),
  };
  expect(over(states).taskKeys).toEqual(["w1-t1", "a2-t1", "b2-t1"]);
});

it("keeps a week known while all of its tasks are settled", () => {
  expect(over({ "w1-t1": skipped(), "w1-t2": done() }, [1]).knownWeeks).toEqual([1]);
  expect(over({ "w1-t1": skipped() }, [1]).knownWeeks).toEqual([]);
  expect(over({ "w1-t1": skipped(), "w1-t2": done() }).knownWeeks).toEqual([]);
});

it("knows no week that this roadmap does not have for everybody", () => {
  expect(over({ "a2-t1": skipped(), "a2-t2": skipped() }, [2, 9]).knownWeeks).toEqual([]);
});
