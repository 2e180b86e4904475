import { describe, expect, it } from "vitest";

import { inWorkingOrder } from "@/lib/domain/task-order";

import { done, skipped, weekNumber } from "../../support/year";

const { tasks } = weekNumber(1);
const order = (next: string | null, states: Record<string, ReturnType<typeof done>>) =>
  inWorkingOrder(tasks, next === null ? null : { key: next }, new Map(Object.entries(states))).map(
    ({ key }) => key,
  );

describe("the tasks of a week on the dashboard", () => {
  it("begin with the next step, then what is open, then what is settled", () => {
    expect(order("w1-c", { "w1-a": done(), "w1-b": skipped() })).toEqual([
      "w1-c",
      "w1-d",
      "w1-a",
      "w1-b",
    ]);
  });

  it("keep the order of the roadmap when nothing is next", () => {
    expect(order(null, {})).toEqual(["w1-a", "w1-b", "w1-c", "w1-d"]);
  });
});
