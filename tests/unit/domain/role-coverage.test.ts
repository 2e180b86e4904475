import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { calendarDate as day } from "@/lib/domain/calendar-date";
import type { OwnTask } from "@/lib/domain/own-task";
import type { PlanChange } from "@/lib/domain/plan-change";
import type { Milestone, Priority, RoadmapVersion } from "@/lib/domain/roadmap";
import type { Requirement } from "@/lib/domain/role";
import { type CoveringEvidence, coverProfile, strengths } from "@/lib/domain/role-coverage";
import type { TaskRecord } from "@/lib/domain/task-state";
import { assembleYear } from "@/lib/domain/year";
import { done, pinnedTo, skipped } from "@/tests/support/year";

/** "w1-a1": a task of the skill `a` in week 1; in capitals "w1-A1" it is no must. */
function milestone(key: string, week: number, tasks: string[], trackKey: string | null = null) {
  return {
    ...{ key, week, month: 1, phaseKey: "p", trackKey, title: { en: key }, goal: { en: "" } },
    ...{ outcomes: [], checkpoint: [] },
    tasks: tasks.map((name) => {
      const priority: Priority = name === name.toLowerCase() ? "must" : "could";
      return {
        ...{ key: `${key}-${name}`, milestoneKey: key, kind: "build" as const, priority },
        ...{ minutes: 60, resourceKeys: [], uses: [], note: null, deliverable: null },
        ...{ skillKeys: [name.charAt(0).toLowerCase()], title: { en: name }, detail: { en: "" } },
      };
    }),
  } satisfies Milestone;
}

const track = (key: string) => ({ key, title: { en: key }, summary: { en: "" }, topics: [] });

const version: RoadmapVersion = {
  ...{ id: "v", number: 1, isBuiltIn: true, key: "small", title: { en: "" } },
  ...{ description: { en: "" }, nominalHundredths: 1200, weeks: 4, skills: [] },
  ...{ resources: new Map(), trackChoice: null, readingLists: [], habits: [], retired: [] },
  roles: null,
  phases: [{ key: "p", firstWeek: 1, lastWeek: 4, title: { en: "" }, months: [] }],
  tracks: [track("x"), track("y")],
  milestones: [
    milestone("w1", 1, ["a1", "A2"]),
    milestone("x2", 2, ["b1"], "x"),
    milestone("y2", 2, ["c1"], "y"),
    milestone("w3", 3, ["a1", "c1"]),
    milestone("w4", 4, ["d1", "A1"]),
  ],
};

type World = {
  skills?: string;
  weeks?: number[];
  trackKey?: string | null;
  states?: Record<string, TaskRecord>;
  closed?: string[];
  changes?: PlanChange[];
  knownWeeks?: number[];
  evidence?: Partial<CoveringEvidence>[];
  ownTask?: OwnTask | null;
};

const requirement = (skills: string, weeks: readonly number[]): Requirement => ({
  ...{ key: "r-1", text: { en: "" }, weight: "must", inferred: false },
  ...{ evidence: { en: "" }, source: { en: "" }, skillKeys: [...skills], weeks },
});

function profile({ skills = "a", weeks = [1, 3], ...world }: World) {
  const choices = {
    ...{ startDate: day("2026-05-01"), hoursHundredths: 1200 },
    trackKey: world.trackKey === undefined ? "x" : world.trackKey,
    ...{ knownWeeks: world.knownWeeks ?? [], changes: world.changes ?? [] },
  };
  const year = assembleYear(version, choices, {
    states: new Map(Object.entries(world.states ?? {})),
    closedOn: new Map((world.closed ?? []).map((key) => [key, day("2026-05-09")])),
    evidencedTaskKeys: new Set(),
  });
  const requirements = [
    requirement(skills, weeks),
    { ...requirement("d", [4]), key: "r-2", weight: "nice" as const },
  ];
  return coverProfile(
    { requirements },
    {
      ...{ year, knownWeeks: choices.knownWeeks },
      evidence: (world.evidence ?? []).map((piece) => ({ skillKeys: [], taskKeys: [], ...piece })),
      ownTaskOf: (key) => (key === "r-1" ? (world.ownTask ?? null) : null),
    },
  );
}

function cover(world: World) {
  const [first] = profile(world).requirements;
  if (!first) throw new Error("The profile has a requirement.");
  return first;
}

const strength = (world: World) => cover(world).strength;

describe("a requirement with one skill", () => {
  it("is planned in the first week ahead that trains it, with the plan's dates", () => {
    expect(cover({})).toMatchObject({
      strength: "planned",
      planned: { week: 1, milestoneKey: "w1", start: "2026-05-01", end: "2026-05-07" },
    });
    expect(cover({ closed: ["w1"] }).planned).toMatchObject({ week: 3, start: "2026-05-15" });
  });

  it("is done once a task of it is, and proved by evidence of a done task only", () => {
    const evidence = [{ taskKeys: ["w1-a1"] }];
    expect(strength({ states: { "w1-a1": done() } })).toBe("done");
    expect(strength({ evidence })).toBe("planned");
    expect(strength({ states: { "w1-a1": skipped() }, evidence })).toBe("planned");
    expect(cover({ states: { "w1-a1": done() }, evidence })).toMatchObject({
      ...{ strength: "proved", evidence: [{ taskKeys: ["w1-a1"] }] },
    });
  });

  it("is proved by evidence that names the skill, with or without a task", () => {
    expect(strength({ evidence: [{ skillKeys: ["a"] }] })).toBe("proved");
    expect(strength({ evidence: [{ skillKeys: ["a"], taskKeys: ["gone-t1"] }] })).toBe("proved");
  });

  it("is not proved by evidence that names other skills, whatever task it belongs to", () => {
    const evidence = [{ skillKeys: ["d"], taskKeys: ["w1-a1"] }];
    expect(strength({ states: { "w1-a1": done() }, evidence })).toBe("done");
  });

  it("is not covered by a done task of other weeks, nor by its evidence", () => {
    const world = { weeks: [3], states: { "w1-a1": done() }, closed: ["w3"] };
    expect(strength({ ...world, evidence: [{ taskKeys: ["w1-a1"] }] })).toBe("missing");
  });

  it("takes tasks of any week where its own weeks have none", () => {
    expect(cover({ skills: "d", weeks: [1, 3] }).planned?.week).toBe(4);
    expect(strength({ skills: "z" })).toBe("missing");
  });

  it("is missing once all is skipped, trimmed or left open in weeks that are over", () => {
    const all = { "w1-a1": skipped(), "w1-A2": skipped(), "w3-a1": skipped() };
    expect(strength({ states: all })).toBe("missing");
    expect(strength({ closed: ["w1", "w3"] })).toBe("missing");
    const changes: PlanChange[] = [{ kind: "trim", week: 4, keep: "must" }];
    expect(strength({ weeks: [4] })).toBe("planned");
    expect(strength({ weeks: [4], changes })).toBe("missing");
  });

  it("is planned in the week to which Finish week moved its task, until that is over, too", () => {
    const world = { weeks: [1], states: { "w1-a1": pinnedTo(3) }, closed: ["w1"] };
    expect(cover(world).planned?.week).toBe(3);
    expect(strength({ ...world, closed: ["w1", "w3"] })).toBe("missing");
  });

  it("says which of its weeks were known while nothing shows it", () => {
    const known = {
      weeks: [1],
      knownWeeks: [1],
      states: { "w1-a1": skipped(), "w1-A2": skipped() },
    };
    expect(cover(known)).toMatchObject({ strength: "missing", knownWeeks: [1] });
    expect(cover({ ...known, evidence: [{ skillKeys: ["a"] }] }).knownWeeks).toEqual([]);
  });
});

describe("a requirement with several skills", () => {
  it("has the strength of the weakest, and says that of each", () => {
    const covered = cover({ skills: "ad", weeks: [1, 3, 4], states: { "w1-a1": done() } });
    expect(covered.strength).toBe("planned");
    expect(covered.skills.map((skill) => skill.strength)).toEqual(["done", "planned"]);
    expect(covered.planned?.week).toBe(4);
    expect(covered.tasks.map(({ task }) => task.key)).toEqual([
      "w1-a1",
      "w1-A2",
      "w3-a1",
      "w4-A1",
      "w4-d1",
    ]);
  });
});

describe("weeks of the tracks", () => {
  const b = { skills: "b", weeks: [2] };

  it("are planned on one's own track only, and named where they would help", () => {
    expect(strength(b)).toBe("planned");
    for (const trackKey of ["y", null]) {
      const covered = cover({ ...b, trackKey });
      expect(covered.strength).toBe("missing");
      expect(covered.otherTracks).toMatchObject([{ trackKey: "x", milestone: { key: "x2" } }]);
    }
  });

  it("count when they were done as explored", () => {
    const world = { ...b, trackKey: "y", states: { "x2-b1": done() } };
    expect(cover(world)).toMatchObject({ strength: "done", otherTracks: [] });
    expect(strength({ ...world, evidence: [{ taskKeys: ["x2-b1"] }] })).toBe("proved");
  });
});

describe("the task that a learner made of a requirement", () => {
  const id = "0b8e4d3a-9c1f-8a2b-8c3d-4e5f60718293";
  const ownTask: OwnTask = { id, milestoneKey: "w4", kind: "build", title: "Own", minutes: 60 };
  const world = { skills: "zb", weeks: [1], trackKey: "y", ownTask };

  it("stands for all its skills: planned in its week, then done, then proved", () => {
    expect(cover(world)).toMatchObject({ strength: "planned", planned: { week: 4 } });
    const states = { [`own-${id}`]: done() };
    expect(strength({ ...world, states })).toBe("done");
    expect(strength({ ...world, states, evidence: [{ taskKeys: [`own-${id}`] }] })).toBe("proved");
    expect(strength({ ...world, states: { [`own-${id}`]: skipped() } })).toBe("missing");
  });

  it("plans nothing in a week that is over or that the roadmap does not have", () => {
    expect(strength({ ...world, closed: ["w4"] })).toBe("missing");
    const nowhere = { ...ownTask, milestoneKey: "w9" };
    expect(cover({ ...world, ownTask: nowhere }).tasks.some(({ isOwn }) => isOwn)).toBe(false);
  });
});

describe("a profile", () => {
  it("counts all requirements, and the musts apart", () => {
    const { all, musts } = profile({ evidence: [{ skillKeys: ["a"] }] });
    expect(all).toEqual({ proved: 1, done: 0, planned: 1, missing: 0, total: 2 });
    expect(musts).toEqual({ proved: 1, done: 0, planned: 0, missing: 0, total: 1 });
  });
});

describe("whatever a learner did", () => {
  const taskKeys = version.milestones.flatMap(({ tasks }) => tasks.map(({ key }) => key));
  const skills = ["a", "b", "c", "d", "z"];
  const piece = fc.record({
    skillKeys: fc.subarray(skills),
    taskKeys: fc.subarray([...taskKeys, "gone"]),
  });
  const world = fc.record({
    skills: fc.subarray(skills, { minLength: 1 }).map((keys) => keys.join("")),
    weeks: fc.subarray([1, 2, 3, 4], { minLength: 1 }),
    trackKey: fc.constantFrom("x", "y", null),
    states: fc.dictionary(fc.constantFrom(...taskKeys), fc.constantFrom(done(), skipped())),
    closed: fc.subarray(["w1", "x2", "y2", "w3", "w4"]),
    evidence: fc.array(piece, { maxLength: 4 }),
  });
  const rank = (input: World) => strengths.indexOf(strength(input));

  it("a requirement is as strong as its weakest skill, and the counts add up", () => {
    fc.assert(
      fc.property(world, (input) => {
        const { requirements, all } = profile(input);
        for (const { strength: own, skills: each } of requirements) {
          expect(
            each.every((skill) => strengths.indexOf(skill.strength) >= strengths.indexOf(own)),
          );
        }
        expect(all.proved + all.done + all.planned + all.missing).toBe(all.total);
      }),
    );
  });

  it("another piece of evidence never weakens, and without evidence nothing is proved", () => {
    fc.assert(
      fc.property(world, piece, (input, more) => {
        const richer = { ...input, evidence: [...input.evidence, more] };
        expect(rank(richer)).toBeGreaterThanOrEqual(rank(input));
        expect(strength({ ...input, evidence: [] })).not.toBe("proved");
      }),
    );
  });

  it("done needs a done task of each skill, and planned or missing has a skill without one", () => {
    fc.assert(
      fc.property(world, (input) => {
        const { skills: each } = cover({ ...input, evidence: [] });
        for (const skill of each) {
          const isDone = skill.tasks.some(({ state }) => state === "done");
          expect(skill.strength === "done").toBe(isDone);
        }
      }),
    );
  });
});
