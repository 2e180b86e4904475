import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import { locales } from "@/lib/domain/locale";
import type { Milestone, RoadmapContent, Task } from "@/lib/domain/roadmap";
import { type DiffEntry, diffVersions, type VersionDiff } from "@/lib/domain/version-diff";
import { changesInWords, countChanges } from "@/lib/domain/version-summary";
import { secondEdition } from "@/tests/support/second-edition";
import { smallRoadmap, withRoadmapFolder } from "@/tests/support/small-roadmap";
import { roadmapWithRoles } from "@/tests/support/small-roles";

let first: RoadmapContent;
let second: RoadmapContent;

beforeAll(async () => {
  first = await withRoadmapFolder(smallRoadmap(), readRoadmap);
  second = await withRoadmapFolder(secondEdition(), readRoadmap);
});

const named = (entries: readonly DiffEntry[]) => entries.map(({ kind, key }) => `${kind} ${key}`);

/** The first edition with one of its milestones changed. */
function withMilestone(key: string, change: (milestone: Milestone) => Milestone): RoadmapContent {
  const milestones = first.milestones.map((one) => (one.key === key ? change(one) : one));
  return { ...first, milestones };
}

function withTask(key: string, change: Partial<Task>): RoadmapContent {
  return withMilestone("w1-begin", (milestone) => ({
    ...milestone,
    tasks: milestone.tasks.map((task) => (task.key === key ? { ...task, ...change } : task)),
  }));
}

const changesOf = (diff: VersionDiff, key: string) =>
  diff.changed.find((entry) => entry.key === key)?.fields;

describe("the diff of two versions", () => {
  it("is empty between a version and itself", () => {
    const nothing = { added: [], changed: [], translated: [], retired: [], parts: [] };
    const expected = { ...nothing, newMusts: new Map(), count: 0 };
    expect(diffVersions(second, second, locales)).toEqual(expected);
    expect(diffVersions(second, structuredClone(second), ["ko"])).toEqual(expected);
  });

  it("names what was added, changed and retired, with before and after", () => {
    const diff = diffVersions(first, second, ["en"]);
    expect(named(diff.added)).toEqual(["task w1-t3"]);
    expect(named(diff.retired)).toEqual(["task w1-t2"]);
    expect(diff.retired[0]?.title).toEqual({ en: "Write" });
    expect(named(diff.changed)).toEqual(["task a2-t2", "task w3-t1", "resource manual"]);
    expect(changesOf(diff, "w3-t1")).toEqual([
      { kind: "value", field: "minutes", before: 60, after: 90 },
    ]);
    expect(diff.count).toBe(5);
    expect(changesInWords(countChanges(diff))).toBe("1 added, 3 changed, 1 retired");
  });

  it("says which weeks have more musts, whether new or raised", () => {
    expect([...diffVersions(first, second, ["en"]).newMusts]).toEqual([
      ["w1-begin", ["w1-t3"]],
      ["a2-wire", ["a2-t2"]],
    ]);
  });

  it("says when a week moved, and when a task went to another week", () => {
    const moved = withMilestone("w3-end", (milestone) => ({ ...milestone, week: 1 }));
    const diff = diffVersions(first, moved, ["en"]);
    expect(named(diff.changed)).toEqual(["milestone w3-end"]);
    expect(changesOf(diff, "w3-end")).toEqual([
      { kind: "value", field: "week", before: 3, after: 1 },
    ]);

    const [task] = first.milestones[0]?.tasks ?? [];
    const without = withMilestone("w1-begin", (one) => ({ ...one, tasks: one.tasks.slice(1) }));
    const elsewhere = {
      ...without,
      milestones: without.milestones.map((one) =>
        one.key === "w3-end" && task ? { ...one, tasks: [...one.tasks, task] } : one,
      ),
    };
    expect(changesOf(diffVersions(first, elsewhere, ["en"]), "w1-t1")).toEqual([
      { kind: "value", field: "week", before: 1, after: 3 },
    ]);
  });

  it("does not call what stands behind something new moved", () => {
    const added = withMilestone("w1-begin", (milestone) => ({
      ...milestone,
      tasks: [
        ...milestone.tasks.slice(0, 1).map((t) => ({ ...t, key: "w1-t0" })),
        ...milestone.tasks,
      ],
    }));
    expect(diffVersions(first, added, ["en"])).toMatchObject({ changed: [], count: 1 });

    const turned = withMilestone("w1-begin", (milestone) => ({
      ...milestone,
      tasks: milestone.tasks.toReversed(),
    }));
    expect(changesOf(diffVersions(first, turned, ["en"]), "w1-begin")).toEqual([
      { kind: "plain", field: "taskOrder" },
    ]);
  });

  it("compares texts in English and in the learner's language only", () => {
    const korean = withTask("w1-t1", { title: { en: "Read", ko: "읽기" } });
    const better = withTask("w1-t1", { title: { en: "Read", ko: "읽어 보기" } });
    expect(diffVersions(first, korean, ["en"]).count).toBe(0);
    expect(diffVersions(korean, better, ["ja"]).count).toBe(0);
    expect(diffVersions(first, korean, ["ko"])).toMatchObject({
      ...{ changed: [], count: 1 },
      translated: [{ key: "w1-t1" }],
    });
    expect(named(diffVersions(korean, better, ["ko"]).changed)).toEqual(["task w1-t1"]);
    // A translation that is gone is a change of what one reads.
    expect(named(diffVersions(korean, first, ["ko"]).changed)).toEqual(["task w1-t1"]);
  });

  it("compares lists by what came and went", () => {
    const changed = withTask("w1-t1", { skillKeys: ["listening"], note: null });
    expect(changesOf(diffVersions(first, changed, ["en"]), "w1-t1")).toEqual([
      { kind: "text", field: "note", before: { en: "Slowly." }, after: null },
      { kind: "keys", field: "skills", added: ["listening"], removed: ["looking"] },
    ]);
    const outcomes = withMilestone("w1-begin", (milestone) => ({
      ...milestone,
      outcomes: [{ en: "Can begin." }, { en: "Can go on." }],
    }));
    expect(changesOf(diffVersions(first, outcomes, ["en"]), "w1-begin")).toEqual([
      {
        ...{ kind: "texts", field: "outcomes" },
        added: [{ en: "Can go on." }],
        removed: [{ en: "Can stop." }],
      },
    ]);
  });

  it("names the parts that have no key", () => {
    const title = { ...first.title, ja: "三週間" };
    const [phase, ...phases] = first.phases;
    const other = { ...first, title, phases: phase ? [{ ...phase, lastWeek: 2 }, ...phases] : [] };
    expect(diffVersions(first, other, ["en"]).parts).toEqual(["phases"]);
    expect(diffVersions(first, other, ["ja"]).parts).toEqual(["about", "phases"]);
  });

  it("names the job profiles as one part", async () => {
    const jobs = await withRoadmapFolder(roadmapWithRoles(), readRoadmap);
    expect(diffVersions(first, jobs, ["en"])).toMatchObject({ parts: ["roles"], count: 1 });
    const looked = { ...jobs, roles: jobs.roles && { ...jobs.roles, checkedOn: "2027-01-01" } };
    expect(diffVersions(jobs, looked, ["en"]).parts).toEqual(["roles"]);
    expect(diffVersions(jobs, structuredClone(jobs), ["en"]).count).toBe(0);
  });

  it("has every key in exactly one list, or in none when it is the same", () => {
    fc.assert(
      fc.property(edition(), edition(), (before, after) => {
        const diff = diffVersions(before, after, ["en", "ko"]);
        const [a, b] = [keysOf(before), keysOf(after)];
        const listed = [diff.added, diff.changed, diff.translated, diff.retired].flatMap(named);
        expect(new Set(listed).size).toBe(listed.length);
        expect(named(diff.added).toSorted()).toEqual(
          b.filter((key) => !a.includes(key)).toSorted(),
        );
        expect(named(diff.retired).toSorted()).toEqual(
          a.filter((key) => !b.includes(key)).toSorted(),
        );
        const both = a.filter((key) => b.includes(key));
        for (const key of [...named(diff.changed), ...named(diff.translated)]) {
          expect(both).toContain(key);
        }
        expect(diffVersions(before, structuredClone(before), ["en", "ko"]).count).toBe(0);
        // The other way round what came is what goes, and nothing else differs.
        const back = diffVersions(after, before, ["en", "ko"]);
        expect(named(back.added)).toEqual(named(diff.retired));
        const differing = ({ changed, translated }: VersionDiff) =>
          [...named(changed), ...named(translated)].toSorted();
        expect(differing(back)).toEqual(differing(diff));
      }),
    );
  });
});

/** An edition of the small roadmap with some of its tasks, weeks and skills, some of them changed. */
function edition(): fc.Arbitrary<RoadmapContent> {
  return fc
    .record({
      gone: fc.uniqueArray(
        fc.constantFrom<string[]>("w1-t1", "w1-t2", "w1-c1", "w1-begin", "looking", "w3-t1"),
      ),
      minutes: fc.constantFrom(60, 90),
      ko: fc.constantFrom(undefined, "읽기", "읽어 보기"),
      week: fc.constantFrom(1, 3),
    })
    .map(({ gone, minutes, ko, week }) => {
      const isKept = ({ key }: { key: string }) => !gone.includes(key);
      return {
        ...first,
        skills: first.skills.filter(isKept),
        milestones: first.milestones.filter(isKept).map((milestone) => ({
          ...milestone,
          ...(milestone.key === "w3-end" && { week }),
          checkpoint: milestone.checkpoint.filter(isKept),
          tasks: milestone.tasks
            .filter(isKept)
            .map((task) => ({ ...task, minutes, ...(ko && { title: { en: "Read", ko } }) })),
        })),
      };
    });
}

function keysOf({ milestones, skills, resources }: RoadmapContent): string[] {
  return [
    ...milestones.map(({ key }) => `milestone ${key}`),
    ...milestones.flatMap(({ tasks }) => tasks.map(({ key }) => `task ${key}`)),
    ...milestones.flatMap(({ checkpoint }) => checkpoint.map(({ key }) => `question ${key}`)),
    ...[...resources.keys()].map((key) => `resource ${key}`),
    ...skills.map(({ key }) => `skill ${key}`),
  ];
}
