import type { Milestone, RoadmapContent } from "@/lib/domain/roadmap";

import { checkRoles } from "./cross-check-roles";
import { checkTrackChoice } from "./cross-check-tracks";
import type { Problem } from "./problems";
import type { ContentFiles } from "./read-roadmap";
import type { RoadmapSource } from "./sections";

/**
 * What no single file can promise: keys are unique, everything that is named exists, and the weeks
 * are complete and of the right length. Returns what is wrong, in the order of the files.
 */
export function crossCheck(
  content: RoadmapContent,
  source: RoadmapSource,
  files: ContentFiles,
): Problem[] {
  return [
    ...checkKeys(content, source, files),
    ...checkPhases(content, files),
    ...checkWeeks(content, files),
    ...content.milestones.flatMap((milestone) =>
      checkMilestone(
        milestone,
        content,
        source.roadmap.weekly_minutes ?? null,
        fileOf(milestone, files),
      ),
    ),
    ...checkReadingLists(content, files),
    ...(content.trackChoice
      ? checkTrackChoice(content.trackChoice, content, files.trackChoice)
      : []),
    ...(content.roles ? checkRoles(content.roles, content, files.roles) : []),
  ];
}

function fileOf(milestone: Milestone, files: ContentFiles): string {
  return files.milestones.get(milestone.key) ?? files.roadmap;
}

function checkKeys(content: RoadmapContent, source: RoadmapSource, files: ContentFiles): Problem[] {
  const { milestones } = content;
  const tasks = milestones.flatMap((milestone) => milestone.tasks);
  const questions = milestones.flatMap((milestone) => milestone.checkpoint);
  const milestoneOf = new Map(
    milestones.flatMap((milestone) =>
      [milestone, ...milestone.tasks, ...milestone.checkpoint].map(({ key }) => [key, milestone]),
    ),
  );
  const inMilestone = (key: string) => {
    const milestone = milestoneOf.get(key);
    return milestone ? fileOf(milestone, files) : files.roadmap;
  };
  const inRoadmap = () => files.roadmap;

  const present = {
    milestone: repeated(milestones, inMilestone),
    task: repeated(tasks, inMilestone, "tasks."),
    question: repeated(questions, inMilestone, "checkpoint."),
    skill: repeated(content.skills, () => files.skills),
    track: repeated(content.tracks, inRoadmap, "tracks."),
  };
  return [
    ...Object.values(present).flatMap(({ problems }) => problems),
    ...repeated(source.resources, () => files.resources).problems,
    ...repeated(content.phases, inRoadmap, "phases.").problems,
    ...repeated(content.readingLists, () => files.readingLists, "reading_lists.").problems,
    ...repeated(content.habits, () => files.readingLists, "habits.").problems,
    ...content.retired
      .filter(({ kind, key }) => present[kind].keys.has(key))
      .map(({ kind, key }) => ({
        file: files.roadmap,
        path: `retired.${key}`,
        text: `is retired, but there is a ${kind} with this key`,
      })),
  ];
}

function repeated(
  entries: readonly { readonly key: string }[],
  file: (key: string) => string,
  inside = "",
) {
  const keys = new Set<string>();
  const problems: Problem[] = [];
  for (const { key } of entries) {
    if (keys.has(key))
      problems.push({ file: file(key), path: `${inside}${key}`, text: "is used twice" });
    keys.add(key);
  }
  return { keys, problems };
}

function checkPhases(content: RoadmapContent, files: ContentFiles): Problem[] {
  return content.phases.flatMap((phase, index) => {
    const expected = (content.phases[index - 1]?.lastWeek ?? 0) + 1;
    const isRight = phase.firstWeek === expected && phase.lastWeek >= phase.firstWeek;
    const path = `phases.${phase.key}.weeks`;
    return isRight ? [] : [{ file: files.roadmap, path, text: `must begin at week ${expected}` }];
  });
}

/** Each week is there once for everybody, or once for each track. */
function checkWeeks(content: RoadmapContent, files: ContentFiles): Problem[] {
  const trackKeys = content.tracks.map((track) => track.key);
  const problems: Problem[] = [];
  for (let week = 1; week <= content.weeks; week += 1) {
    const found = content.milestones
      .filter((milestone) => milestone.week === week)
      .map((milestone) => milestone.trackKey);
    const isShared = found.length === 1 && found[0] === null;
    const isByTrack =
      trackKeys.length > 0 &&
      found.length === trackKeys.length &&
      trackKeys.every((key) => found.includes(key));
    if (isShared || isByTrack) continue;
    const text = `needs one milestone for everybody or one for each track; it has ${found.length}`;
    problems.push({ file: files.roadmap, path: `week ${week}`, text });
  }
  return problems;
}

function checkMilestone(
  milestone: Milestone,
  content: RoadmapContent,
  weeklyMinutes: readonly [number, number] | null,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, text: string) => problems.push({ file, path, text });

  const phase = content.phases.find(({ key }) => key === milestone.phaseKey);
  if (!phase) {
    report("phase", `there is no phase ${milestone.phaseKey}`);
  } else {
    const { firstWeek, lastWeek, months } = phase;
    if (milestone.week < firstWeek || milestone.week > lastWeek) {
      report("week", `is outside phase ${phase.key}, weeks ${firstWeek} to ${lastWeek}`);
    }
    if (months.length > 0 && !months.some(({ month }) => month === milestone.month)) {
      report("month", `is no month of phase ${phase.key}`);
    }
  }
  if (
    milestone.trackKey !== null &&
    !content.tracks.some(({ key }) => key === milestone.trackKey)
  ) {
    report("track", `there is no track ${milestone.trackKey}`);
  }

  const skillKeys = new Set(content.skills.map(({ key }) => key));
  for (const task of milestone.tasks) {
    for (const key of task.resourceKeys.filter((resource) => !content.resources.has(resource))) {
      report(`tasks.${task.key}.resources`, `there is no resource ${key}`);
    }
    for (const key of task.skillKeys.filter((skill) => !skillKeys.has(skill))) {
      report(`tasks.${task.key}.skills`, `there is no skill ${key}`);
    }
  }

  if (!milestone.tasks.some((task) => task.priority === "must")) {
    report("tasks", "at least one must be a must");
  }
  const minutes = milestone.tasks.reduce((sum, task) => sum + task.minutes, 0);
  if (weeklyMinutes && (minutes < weeklyMinutes[0] || minutes > weeklyMinutes[1])) {
    report("tasks", `take ${minutes} minutes; allowed are ${weeklyMinutes.join(" to ")}`);
  }
  return problems;
}

function checkReadingLists(content: RoadmapContent, files: ContentFiles): Problem[] {
  return content.readingLists.flatMap((list) =>
    list.papers
      .filter((paper) => !content.resources.has(paper.resourceKey) || paper.week > content.weeks)
      .map((paper) => ({
        file: files.readingLists,
        path: `reading_lists.${list.key}.papers.${paper.resourceKey}`,
        text: content.resources.has(paper.resourceKey)
          ? `there is no week ${paper.week}`
          : `there is no resource ${paper.resourceKey}`,
      })),
  );
}
