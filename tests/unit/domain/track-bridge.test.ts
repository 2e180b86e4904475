import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import type { TaskStates } from "@/lib/domain/task-state";
import { bridgesTo } from "@/lib/domain/track-bridge";
import { trialWeeks } from "@/lib/domain/trial-week";

const folder = fileURLToPath(new URL("../../../content/ai-safety", import.meta.url));
const version = await readRoadmap(folder);

const bridges = (currentWeek: number | null, states: TaskStates = new Map()) =>
  bridgesTo({ version, to: "governance", states, currentWeek });
const fitting = (currentWeek: number | null) =>
  bridges(currentWeek).find(({ fits }) => fits)?.afterWeek ?? null;

describe("bridgesTo", () => {
  it("says what to do, what that replaces and where to go on", () => {
    expect(bridges(null)).toMatchObject([
      {
        afterWeek: 30,
        openMinutes: 930,
        skipWeeks: [],
        continueAt: { key: "g31-risk-map" },
      },
      {
        afterWeek: 34,
        openMinutes: 1500,
        skipWeeks: [{ key: "g29-iso-42001" }],
        skipTasks: [{ key: "g34-t2", week: 34 }],
        continueAt: { key: "g35-consulting-gap" },
      },
    ]);
    expect(bridges(null)[0]?.tasks.map(({ key, week }) => [key, week])).toEqual([
      ["g27-t1", 27],
      ["g27-t3", 27],
      ["g27-t4", 27],
      ["g28-t3", 28],
      ["g30-t1", 30],
    ]);
  });

  it("leaves out the minutes of what is settled already", () => {
    const states: TaskStates = new Map([["g27-t3", { state: "done" }]]);
    const [first] = bridges(31, states);
    const done = first?.tasks.find(({ key }) => key === "g27-t3");
    expect(done?.isSettled).toBe(true);
    expect(first?.openMinutes).toBe(930 - (done?.minutes ?? 0));
  });

  it("fits the last week that is over", () => {
    expect([null, 27, 30, 31, 34, 35, 40].map(fitting)).toEqual([
      ...[null, null, null, 30, 30, 34, 34],
    ]);
  });

  it("knows none without a track or without a choice", () => {
    expect(bridgesTo({ version, to: null, states: new Map(), currentWeek: 31 })).toEqual([]);
    const plain = { ...version, trackChoice: null };
    expect(
      bridgesTo({ version: plain, to: "governance", states: new Map(), currentWeek: 31 }),
    ).toEqual([]);
  });
});

describe("a trial week", () => {
  it("is the first week of each track", () => {
    expect(trialWeeks(version).map(({ track, milestone }) => [track.key, milestone.key])).toEqual([
      ["interpretability", "i27-transformerlens"],
      ["governance", "g27-eu-ai-act"],
    ]);
  });
});
