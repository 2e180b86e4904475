import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

import { checkContent } from "@/lib/content/check-content";
import { readRoadmap } from "@/lib/content/read-roadmap";
import type { RoadmapContent, Task } from "@/lib/domain/roadmap";
import { isPlaceholder, milestonesOf, tasksOnTrack } from "@/lib/domain/roadmap-lookup";

const folder = fileURLToPath(new URL("../../../content/ai-safety", import.meta.url));

let content: RoadmapContent;

beforeAll(async () => {
  content = await readRoadmap(folder);
});

describe("the built-in roadmap", () => {
  it("has everything that the curriculum has", () => {
    const tasks = content.milestones.flatMap((milestone) => milestone.tasks);
    expect({
      weeks: content.weeks,
      nominal: content.nominalHundredths,
      phases: content.phases.map(({ firstWeek, lastWeek }) => [firstWeek, lastWeek]),
      months: content.phases.flatMap(({ months }) => months.map(({ month }) => month)),
      milestones: content.milestones.length,
      tasks: tasks.length,
      deliverables: tasks.filter((task) => task.deliverable).length,
      notes: tasks.filter((task) => task.note).length,
      uses: tasks.flatMap((task) => task.uses).length,
      questions: content.milestones.flatMap((milestone) => milestone.checkpoint).length,
      resources: content.resources.size,
      otherAddresses: [...content.resources.values()].flatMap(({ also }) => also).length,
      skills: content.skills.length,
      papers: content.readingLists.map(({ papers }) => papers.length),
      habits: content.habits.length,
    }).toEqual({
      weeks: 52,
      nominal: 1200,
      phases: [
        [1, 13],
        [14, 26],
        [27, 39],
        [40, 52],
      ],
      months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      milestones: 65,
      tasks: 338,
      deliverables: 213,
      notes: 14,
      uses: 20,
      questions: 191,
      resources: 263,
      otherAddresses: 7,
      skills: 23,
      papers: [10],
      habits: 5,
    });
  });

  it("is complete and without a finding in all three languages", async () => {
    const { problems, coverage } = await checkContent(folder);
    expect(problems).toEqual([]);
    expect(coverage.map(({ texts, translated }) => translated / texts)).toEqual([1, 1, 1]);
  }, 30_000);

  it("counts tasks and minutes of each year that a learner can have", () => {
    const sums = [null, "interpretability", "governance"].map((track) =>
      sumOf(tasksOnTrack(content, track)),
    );
    expect(sums).toEqual([
      { tasks: 208, minutes: 28_185, musts: 90 },
      { tasks: 273, minutes: 37_755, musts: 120 },
      { tasks: 273, minutes: 37_695, musts: 120 },
    ]);
  });

  it("asks for musts with a little more than half of the minutes", () => {
    const tasks = content.milestones.flatMap((milestone) => milestone.tasks);
    const musts = sumOf(tasks.filter((task) => task.priority === "must"));
    expect(musts.minutes / sumOf(tasks).minutes).toBeCloseTo(0.55, 1);
  });

  it("leaves the specialization open until there is a track", () => {
    const placeholders = milestonesOf(content, null).filter(isPlaceholder);
    expect(placeholders.map(({ key }) => key)).toEqual(
      Array.from({ length: 13 }, (_, index) => `s${index + 27}`),
    );
    expect(new Set(placeholders.map(({ phaseKey }) => phaseKey))).toEqual(
      new Set(["specialization"]),
    );
    expect(milestonesOf(content, "governance").some(isPlaceholder)).toBe(false);
  });

  it("shares no task between the tracks", () => {
    const [a, b] = ["interpretability", "governance"].map(
      (track) =>
        new Set(
          content.milestones
            .filter(({ trackKey }) => trackKey === track)
            .flatMap(({ tasks }) => tasks.map(({ key }) => key)),
        ),
    );
    expect(a?.size).toBe(65);
    expect(b?.size).toBe(65);
    expect([...(a ?? [])].filter((key) => b?.has(key))).toEqual([]);
  });

  it("compares the tracks, asks ten questions and says what carries over", () => {
    const choice = content.trackChoice;
    if (!choice) throw new Error("There is no track choice.");
    const best = (track: string) =>
      choice.selfAssessment.questions
        .map(({ options }) => Math.max(...options.map(({ weights }) => weights[track] ?? 0)))
        .reduce((sum, weight) => sum + weight, 0);
    expect({
      rows: choice.comparison.length,
      questions: choice.selfAssessment.questions.length,
      options: choice.selfAssessment.questions.flatMap(({ options }) => options).length,
      best: [best("interpretability"), best("governance")],
      checks: choice.selfAssessment.checks.length,
      rules: choice.switching.rules.length,
      bestWeeks: choice.switching.bestWeeks,
      equivalences: choice.equivalences.map(({ share }) => share),
      bridges: choice.bridges.map(({ extraMinutes }) => extraMinutes),
      electives: choice.bothTracks.taskKeys.length,
    }).toEqual({
      rows: 14,
      questions: 10,
      options: 30,
      best: [28, 28],
      checks: 4,
      rules: 3,
      bestWeeks: [30, 34],
      equivalences: [0.35, 0.15, 0.25, 0.2, 0.25, 0.35, 0.4, 0.75, 0],
      bridges: [930, 1500, 1080, 1470],
      electives: 8,
    });
  });

  it("has eight job profiles, each with what it asks for and what no roadmap gives", () => {
    const profiles = content.roles?.profiles ?? [];
    const requirements = profiles.flatMap((profile) => profile.requirements);
    const count = (weight: string) => requirements.filter((one) => one.weight === weight).length;
    expect({
      checkedOn: content.roles?.checkedOn,
      notes: content.roles?.notes.length,
      levels: content.roles?.salaries?.levels.length,
      requirements: profiles.map((profile) => profile.requirements.length),
      facts: profiles.map((profile) => profile.facts.length),
      weights: [count("must"), count("strong"), count("nice")],
      inferred: requirements.filter(({ inferred }) => inferred).length,
      related: content.roles?.related.length,
    }).toEqual({
      checkedOn: "2026-11-21",
      notes: 3,
      levels: 5,
      requirements: [9, 10, 9, 8, 8, 9, 7, 7],
      facts: [4, 3, 2, 2, 3, 4, 2, 4],
      weights: [38, 24, 5],
      inferred: 6,
      related: 2,
    });
  });

  it("keeps notes for editors out of what is published", () => {
    expect(JSON.stringify([...content.resources.values()])).not.toContain("verified_note");
  });
});

function sumOf(tasks: readonly Task[]) {
  return {
    tasks: tasks.length,
    minutes: tasks.reduce((sum, task) => sum + task.minutes, 0),
    musts: tasks.filter((task) => task.priority === "must").length,
  };
}
