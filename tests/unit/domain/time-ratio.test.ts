import { describe, expect, it } from "vitest";

import { everyTask, exactRatioFor, ratioFor, timeRatios } from "@/lib/domain/time-ratio";

import { logged, pacedYear, task } from "../../support/paced-year";
import { done, skipped } from "../../support/year";

const reads = Array.from({ length: 8 }, (_, index) => task(`r${index}`, 60));
const tasks = [...reads, task("b0", 90, { kind: "build" }), task("free", 0)];
const states = new Map(tasks.map(({ key }) => [key, done()]));

describe("the learner's own ratio", () => {
  it("is minutes taken to minutes estimated, with all sittings of a task as one log", () => {
    const logs = [logged("r0", 45), logged("r0", 45), logged("r1", 30), logged("b0", 45)];
    expect(timeRatios(tasks, states, logs)).toEqual(
      new Map([
        ["read", { ratio: 1, logs: 2, taken: 120, estimated: 120 }],
        ["build", { ratio: 0.5, logs: 1, taken: 45, estimated: 90 }],
      ]),
    );
  });

  it("leaves out tasks that are open or skipped, unknown, or estimated at nothing", () => {
    const logs = ["r0", "r1", "nobody", "free"].map((key) => logged(key, 60));
    const said = new Map([
      ["r0", skipped()],
      ["free", done()],
      ["nobody", done()],
    ]);
    expect(timeRatios(tasks, said, logs)).toEqual(new Map());
  });

  it("is believed from the eighth log of a kind on, and only for that kind", () => {
    const logs = reads.map(({ key }) => logged(key, 80));
    const seven = timeRatios(tasks, states, logs.slice(1));
    expect(seven.get("read")?.logs).toBe(7);
    expect(ratioFor(seven, "read")).toBe(1);
    const eight = timeRatios(tasks, states, logs);
    expect(ratioFor(eight, "read")).toBeCloseTo(4 / 3);
    expect(exactRatioFor(eight, "read")).toEqual({ part: 4n, whole: 3n });
    expect(ratioFor(eight, "build")).toBe(1);
  });

  it("counts tasks of the other track and the learner's own", () => {
    const year = pacedYear({
      weeks: [[task("a", 60)]],
      elsewhere: [task("b", 30)],
      ownTasks: [{ id: "1", kind: "write", minutes: 20 }],
    });
    expect(everyTask(year).map(({ key, minutes }) => [key, minutes])).toEqual([
      ["a", 60],
      ["b", 30],
      ["own-1", 20],
    ]);
  });
});
