import type { RoadmapContent, TrackChoice } from "@/lib/domain/roadmap";

import type { Problem } from "./problems";

/** What the track choice says of tracks, weeks, tasks, skills and minutes must be true of the roadmap. */
export function checkTrackChoice(
  choice: TrackChoice,
  content: RoadmapContent,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, text: string) => problems.push({ file, path, text });
  const known = knownKeys(content);
  const need = (path: string, kind: keyof typeof known, keys: readonly string[]) => {
    for (const key of keys.filter((name) => !known[kind].has(name))) {
      report(path, `there is no ${kind} ${key}`);
    }
  };
  const needEachTrack = (path: string, byTrack: Readonly<Record<string, unknown>>) => {
    need(path, "track", Object.keys(byTrack));
    for (const { key } of content.tracks) {
      if (!Object.hasOwn(byTrack, key)) report(path, `says nothing of track ${key}`);
    }
  };

  for (const row of choice.comparison) {
    needEachTrack(`comparison.${row.key}.by_track`, row.byTrack);
    for (const value of Object.values(row.byTrack)) {
      if ("skillKeys" in value) need(`comparison.${row.key}.by_track`, "skill", value.skillKeys);
    }
  }

  const { selfAssessment } = choice;
  needEachTrack("self_assessment.suggestions", selfAssessment.suggestions);
  for (const question of selfAssessment.questions) {
    const path = `self_assessment.questions.${question.key}`;
    need(`${path}.tasks`, "task", question.taskKeys);
    for (const option of question.options) {
      needEachTrack(`${path}.options.${option.key}.weights`, option.weights);
    }
  }

  for (const equivalence of choice.equivalences) {
    const path = `switching.equivalences.${equivalence.key}`;
    need(`${path}.weeks`, "milestone", equivalence.weeks);
    need(`${path}.tasks`, "task", equivalence.taskKeys);
  }

  const minutesOf = new Map(
    content.milestones.flatMap(({ tasks }) => tasks.map((task) => [task.key, task.minutes])),
  );
  for (const bridge of choice.bridges) {
    const path = `switching.bridges.${bridge.key}`;
    need(`${path}.to`, "track", [bridge.toTrackKey]);
    need(`${path}.do`, "task", bridge.doTaskKeys);
    need(`${path}.continue_at`, "milestone", [bridge.continueAt]);
    const weeks = bridge.skipKeys.filter((key) => !known.task.has(key));
    need(`${path}.skip`, "milestone", weeks);
    const minutes = bridge.doTaskKeys.reduce((sum, key) => sum + (minutesOf.get(key) ?? 0), 0);
    if (minutes !== bridge.extraMinutes) {
      report(`${path}.extra_minutes`, `must be ${minutes}, the sum of the tasks under do`);
    }
  }

  need("both_tracks.tasks", "task", choice.bothTracks.taskKeys);
  need("both_tracks.reading", "resource", [choice.bothTracks.readingKey]);
  problems.push(...checkUnique(choice, file));
  return problems;
}

function knownKeys(content: RoadmapContent) {
  const keysOf = (entries: readonly { readonly key: string }[]) =>
    new Set(entries.map(({ key }) => key));
  return {
    track: keysOf(content.tracks),
    skill: keysOf(content.skills),
    milestone: keysOf(content.milestones),
    task: keysOf(content.milestones.flatMap(({ tasks }) => tasks)),
    resource: new Set(content.resources.keys()),
  };
}

function checkUnique(choice: TrackChoice, file: string): Problem[] {
  const { questions, checks } = choice.selfAssessment;
  const lists = {
    comparison: choice.comparison,
    "self_assessment.questions": questions,
    "self_assessment.options": questions.flatMap(({ options }) => options),
    "self_assessment.checks": checks,
    "switching.equivalences": choice.equivalences,
    "switching.bridges": choice.bridges,
  };
  return Object.entries(lists).flatMap(([path, entries]) =>
    entries
      .filter(({ key }, index) => entries.findIndex((entry) => entry.key === key) !== index)
      .map(({ key }) => ({ file, path: `${path}.${key}`, text: "is used twice" })),
  );
}
