import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import { findMilestone } from "@/lib/domain/roadmap-lookup";
import type { TaskRecords } from "@/lib/domain/task-state";
import { type TaskAdditions, viewTasks } from "@/lib/domain/task-view";
import { done, pinnedTo } from "@/tests/support/year";

const folder = fileURLToPath(new URL("../../../content/ai-safety", import.meta.url));
const version = { ...(await readRoadmap(folder)), id: "v1", number: 1, isBuiltIn: true };
const tasksOf = (key: string) => findMilestone(version, key)?.tasks ?? [];

function view(states: TaskRecords, track: string | null, key: string, additions?: TaskAdditions) {
  const records = { states, closedOn: new Map(), evidencedTaskKeys: new Set<string>() };
  const week = findMilestone(version, key)?.week ?? 0;
  return viewTasks({ version, records }, track, tasksOf(key), week, additions);
}

describe("viewTasks", () => {
  it("lists tasks in their order with their resources and what the learner added", () => {
    const views = view(new Map(), null, "f01-pytorch-basics", {
      stoppedAt: new Map([["f01-t2", "At autograd."]]),
      evidence: new Map([["f01-t1", [{ url: "https://example.org/lab" }]]]),
    });
    expect(views.map(({ task }) => task.key)).toEqual([
      ...["f01-t1", "f01-t2", "f01-t3", "f01-t4", "f01-t5", "f01-t6"],
    ]);
    expect(views[0]?.resources.map(({ key }) => key)).toEqual(["pytorch-basics"]);
    expect(views[0]?.evidence).toEqual([{ url: "https://example.org/lab" }]);
    expect(views[1]?.stoppedAt).toBe("At autograd.");
    expect(views[5]).toMatchObject({ resources: [], stoppedAt: "", evidence: [], advice: null });
  });

  it("says from which week a task was moved here", () => {
    const records = {
      states: new Map([["f01-t6", pinnedTo(2)]]),
      closedOn: new Map(),
      evidencedTaskKeys: new Set<string>(),
    };
    const moved = tasksOf("f01-pytorch-basics").slice(5);
    expect(viewTasks({ version, records }, null, moved, 2)[0]?.movedFrom).toBe(1);
  });

  it("advises to skip what is similar to done work of the other track", () => {
    const states = new Map([["g32-t2", done()]]);
    const [advised] = view(states, "interpretability", "i30-superposition-probes").filter(
      ({ advice }) => advice !== null,
    );
    expect(advised).toMatchObject({
      task: { key: "i30-t3" },
      advice: { percent: 35, weeks: [32] },
    });
    expect(view(states, null, "i30-superposition-probes").some(({ advice }) => advice)).toBe(false);
  });
});
