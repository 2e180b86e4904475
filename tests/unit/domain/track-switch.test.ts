import { describe, expect, it } from "vitest";

import type { Equivalence, Milestone, RoadmapContent, Task } from "@/lib/domain/roadmap";
import type { TaskStates } from "@/lib/domain/task-state";
import { previewTrackSwitch, skipAdvice } from "@/lib/domain/track-switch";

const interpretability = "interpretability";
const governance = "governance";

const task = (key: string): Task => ({
  key,
  milestoneKey: key.replace(/-t\d+$/, ""),
  kind: "build",
  priority: "must",
  minutes: 60,
  resourceKeys: [],
  skillKeys: [],
  uses: [],
  title: { en: key },
  detail: { en: "" },
  note: null,
  deliverable: null,
});

const milestone = (key: string, trackKey: string | null): Milestone => ({
  key,
  week: Number(key.slice(1)),
  month: 7,
  phaseKey: "specialization",
  trackKey,
  title: { en: key },
  goal: { en: "" },
  outcomes: [],
  tasks: [task(`${key}-t1`), task(`${key}-t2`)],
  checkpoint: [],
});

const equivalence = (
  key: string,
  taskKeys: string[],
  share: number,
  direction: Equivalence["direction"] = "both",
): Equivalence => ({
  key,
  weeks: [...new Set(taskKeys.map((taskKey) => taskKey.replace(/-t\d+$/, "")))],
  share,
  direction,
  counts: { en: `counts of ${key}` },
  taskKeys,
});

const track = (key: string) => ({ key, title: { en: key }, summary: { en: "" }, topics: [] });

const version: RoadmapContent = {
  key: "test",
  title: { en: "" },
  description: { en: "" },
  nominalHundredths: 1200,
  weeks: 52,
  phases: [],
  tracks: [track(interpretability), track(governance)],
  milestones: [
    milestone("f01", null),
    milestone("i30", interpretability),
    milestone("i36", interpretability),
    milestone("i39", interpretability),
    milestone("g30", governance),
    milestone("g32", governance),
    milestone("g39", governance),
  ],
  skills: [],
  resources: new Map(),
  trackChoice: {
    purpose: { en: "" },
    comparison: [],
    selfAssessment: {
      note: { en: "" },
      shuffleOptions: false,
      hideWeights: false,
      questions: [],
      margin: 5,
      reasonsFor: 3,
      reasonsAgainst: 1,
      suggestions: {},
      noLean: { en: "" },
      checks: [],
    },
    switching: { principle: { en: "" }, bestWeeks: [], rules: [] },
    equivalences: [
      equivalence("probes", ["i30-t1", "g32-t2"], 0.35),
      equivalence("reading", ["i30-t1", "g30-t1"], 0.15),
      equivalence("features", ["i36-t1", "g32-t2"], 0.25, "aToB"),
      equivalence("nothing", ["i39-t1", "g39-t1"], 0),
    ],
    bridges: [],
    bothTracks: { forWhom: { en: "" }, plan: { en: "" }, taskKeys: [], readingKey: "" },
  },
  readingLists: [],
  habits: [],
  roles: null,
  retired: [],
};

const statesOf = (states: Record<string, "open" | "done" | "skipped">): TaskStates =>
  new Map(Object.entries(states).map(([key, state]) => [key, { state }]));

const preview = (states: TaskStates, from: string | null, to: string | null) =>
  previewTrackSwitch({ version, from, to, states });

const creditsIn = (states: TaskStates, from: string | null, to: string | null) =>
  preview(states, from, to).credits.map(({ taskKey, replaces }) => [
    taskKey,
    ...replaces.map(({ week, percent, taskKeys }) => `${percent} % of ${week}: ${taskKeys}`),
  ]);

describe("previewTrackSwitch", () => {
  it("lists what each done task may replace in the other track", () => {
    expect(preview(statesOf({ "i30-t1": "done" }), interpretability, governance).credits).toEqual([
      {
        taskKey: "i30-t1",
        milestoneKey: "i30",
        week: 30,
        replaces: [
          {
            milestoneKey: "g32",
            week: 32,
            percent: 35,
            taskKeys: ["g32-t2"],
            counts: { en: "counts of probes" },
          },
          {
            milestoneKey: "g30",
            week: 30,
            percent: 15,
            taskKeys: ["g30-t1"],
            counts: { en: "counts of reading" },
          },
        ],
      },
    ]);
  });

  it("gives credit in the other direction only where the equivalence holds both ways", () => {
    expect(creditsIn(statesOf({ "i36-t1": "done" }), interpretability, governance)).toEqual([
      ["i36-t1", "25 % of 32: g32-t2"],
    ]);
    expect(creditsIn(statesOf({ "g32-t2": "done" }), governance, interpretability)).toEqual([
      ["g32-t2", "35 % of 30: i30-t1"],
    ]);
  });

  it("gives none for skipped or open tasks, a share of 0 and tasks in no equivalence", () => {
    const states = statesOf({
      "i30-t1": "skipped",
      "i36-t1": "open",
      "i39-t1": "done",
      "i39-t2": "done",
    });
    expect(creditsIn(states, interpretability, governance)).toEqual([]);
  });

  it("says what stays as also explored and what counts again", () => {
    const states = statesOf({
      "f01-t1": "done",
      "i30-t1": "done",
      "i30-t2": "skipped",
      "i36-t1": "open",
      "g39-t2": "done",
    });
    const { alsoExplored, comesBack } = preview(states, interpretability, governance);
    expect(alsoExplored).toEqual([
      { milestoneKey: "i30", week: 30, doneTaskKeys: ["i30-t1"], skippedTaskKeys: ["i30-t2"] },
    ]);
    expect(comesBack).toEqual([
      { milestoneKey: "g39", week: 39, doneTaskKeys: ["g39-t2"], skippedTaskKeys: [] },
    ]);
  });

  it("says nothing when the track does not change", () => {
    expect(preview(statesOf({ "i30-t1": "done" }), interpretability, interpretability)).toEqual({
      credits: [],
      alsoExplored: [],
      comesBack: [],
    });
  });

  it("gives no credit where nothing similar is left to do", () => {
    const states = statesOf({ "i30-t1": "done", "g32-t2": "skipped" });
    expect(creditsIn(states, interpretability, governance)).toEqual([
      ["i30-t1", "15 % of 30: g30-t1"],
    ]);
  });

  it("gives credit for a trial week, before any track was chosen", () => {
    expect(creditsIn(statesOf({ "i36-t1": "done" }), null, governance)).toEqual([
      ["i36-t1", "25 % of 32: g32-t2"],
    ]);
  });

  it("gives no credit towards an undecided or unknown track", () => {
    const states = statesOf({ "i30-t1": "done" });
    expect(creditsIn(states, interpretability, null)).toEqual([]);
    expect(creditsIn(states, interpretability, "robotics")).toEqual([]);
    expect(preview(states, interpretability, null).alsoExplored).toHaveLength(1);
  });

  it("gives no credit in a roadmap without a choice", () => {
    const plain = { ...version, trackChoice: null };
    const states = statesOf({ "i30-t1": "done" });
    expect(
      previewTrackSwitch({ version: plain, from: interpretability, to: governance, states })
        .credits,
    ).toEqual([]);
  });
});

describe("skipAdvice", () => {
  const adviceOn = (trackKey: string | null, states: TaskStates) =>
    Object.fromEntries(skipAdvice({ version, track: trackKey, states }));

  it("names the similar work that is done", () => {
    expect(adviceOn(governance, statesOf({ "i36-t1": "done" }))).toEqual({
      "g32-t2": {
        percent: 25,
        counts: { en: "counts of features" },
        doneTaskKeys: ["i36-t1"],
        doneIn: [{ milestoneKey: "i36", week: 36 }],
      },
    });
  });

  it("lets the largest share speak for a task in several equivalences", () => {
    const advice = adviceOn(governance, statesOf({ "i30-t1": "done", "i36-t1": "done" }));
    expect(advice["g32-t2"]?.percent).toBe(35);
    expect(Object.keys(advice).sort()).toEqual(["g30-t1", "g32-t2"]);
  });

  it("is silent about tasks that are settled already, and without a track", () => {
    expect(adviceOn(governance, statesOf({ "i36-t1": "done", "g32-t2": "skipped" }))).toEqual({});
    expect(adviceOn(null, statesOf({ "i36-t1": "done" }))).toEqual({});
  });

  it("heeds the direction", () => {
    expect(Object.keys(adviceOn(interpretability, statesOf({ "g32-t2": "done" })))).toEqual([
      "i30-t1",
    ]);
  });
});
