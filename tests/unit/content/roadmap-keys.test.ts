import { beforeAll, describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import type { Milestone, RoadmapContent } from "@/lib/domain/roadmap";
import { findKeyBreaks } from "@/lib/domain/roadmap-keys";
import { smallRoadmap, withRoadmapFolder } from "@/tests/support/small-roadmap";

let content: RoadmapContent;

beforeAll(async () => {
  content = await withRoadmapFolder(smallRoadmap(), readRoadmap);
});

/** The content with its first milestone changed. */
function withFirst(change: (milestone: Milestone) => Milestone): RoadmapContent {
  const [first, ...rest] = content.milestones;
  return { ...content, milestones: first ? [change(first), ...rest] : [] };
}

const title = { en: "Gone" };
const none = { lost: [], reused: [] };

describe("keys of a new edition", () => {
  it("may stay, be joined by new ones, and move within their week", () => {
    const next = withFirst((first) => ({
      ...first,
      week: 3,
      tasks: [
        ...first.tasks,
        ...first.tasks.map((task) => ({ ...task, key: `${task.key}b` })),
      ].reverse(),
    }));
    expect(findKeyBreaks(content, next)).toEqual(none);
  });

  it("are lost when they are gone without being retired", () => {
    const next = withFirst((first) => ({ ...first, tasks: first.tasks.slice(1), checkpoint: [] }));
    expect(findKeyBreaks(content, next)).toEqual({
      lost: ["task w1-t1", "question w1-c1"],
      reused: [],
    });
    const retired = [
      { kind: "task", key: "w1-t1", title } as const,
      { kind: "question", key: "w1-c1", title } as const,
    ];
    expect(findKeyBreaks(content, { ...next, retired })).toEqual(none);
  });

  it("are lost with a milestone, a skill or a track", () => {
    const next = { ...content, milestones: content.milestones.slice(1), skills: [], tracks: [] };
    expect(findKeyBreaks(content, next).lost).toEqual([
      "milestone w1-begin",
      "task w1-t1",
      "task w1-t2",
      "question w1-c1",
      "skill looking",
      "track tinker",
      "track think",
    ]);
  });

  it("stay retired for ever", () => {
    const before = { ...content, retired: [{ kind: "task", key: "w0-t1", title } as const] };
    expect(findKeyBreaks(before, content).lost).toEqual(["task w0-t1"]);

    const back = withFirst((first) => ({
      ...first,
      tasks: first.tasks.map((task) => ({
        ...task,
        key: task.key === "w1-t2" ? "w0-t1" : task.key,
      })),
    }));
    expect(findKeyBreaks(before, back)).toEqual({ lost: ["task w1-t2"], reused: ["task w0-t1"] });
  });

  it("are reused when a task moves to another milestone, or a milestone to another track", () => {
    const [first, second, ...rest] = content.milestones;
    if (!first || !second) throw new Error("The small roadmap is too small.");
    const moved = {
      ...content,
      milestones: [
        { ...first, tasks: first.tasks.slice(1), trackKey: "tinker" },
        { ...second, tasks: [...second.tasks, ...first.tasks.slice(0, 1)] },
        ...rest,
      ],
    };
    expect(findKeyBreaks(content, moved)).toEqual({
      lost: [],
      reused: ["milestone w1-begin", "task w1-t1"],
    });
  });
});
