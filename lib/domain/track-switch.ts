import type { LocalizedText } from "./locale";
import type { Equivalence, Milestone, RoadmapContent, Task } from "./roadmap";
import { findMilestone, findTask } from "./roadmap-lookup";
import { stateOf, type TaskStates } from "./task-state";

/** What a done task may replace in one week of the other track. */
export type Replacement = {
  readonly milestoneKey: string;
  readonly week: number;
  /** The upper limit in percent of that week: "up to 35 % of week 32". */
  readonly percent: number;
  /** The tasks of that week which are similar and still open, in its order; at least one. */
  readonly taskKeys: readonly string[];
  readonly counts: LocalizedText;
};

export type Credit = {
  readonly taskKey: string;
  readonly milestoneKey: string;
  readonly week: number;
  readonly replaces: readonly Replacement[];
};

/** A week of a track with what the learner has settled in it. */
export type SettledWeek = {
  readonly milestoneKey: string;
  readonly week: number;
  readonly doneTaskKeys: readonly string[];
  readonly skippedTaskKeys: readonly string[];
};

export type TrackSwitchPreview = {
  /** Done tasks of other tracks that may replace something, by week and in the order of the week. */
  readonly credits: readonly Credit[];
  /** Weeks of the old track that are kept and marked "also explored". */
  readonly alsoExplored: readonly SettledWeek[];
  /** Weeks of the new track that were worked on before and count again. */
  readonly comesBack: readonly SettledWeek[];
};

/**
 * What a change of track means, before it is made (RULES, Tracks). It is advice: the tracks share no
 * task, nothing is skipped, moved or deleted, and switching back restores everything. Credit is given
 * for done tasks only, not for skipped ones. A null track is "decide later".
 */
export function previewTrackSwitch(input: {
  readonly version: RoadmapContent;
  readonly from: string | null;
  readonly to: string | null;
  readonly states: TaskStates;
}): TrackSwitchPreview {
  const { version, from, to, states } = input;
  if (from === to) return { credits: [], alsoExplored: [], comesBack: [] };
  return {
    credits: version.milestones
      .filter(({ trackKey }) => trackKey !== null && trackKey !== to)
      .flatMap((week) => creditsOf(input, week)),
    alsoExplored: settledWeeks(weeksOfTrack(version, from), states),
    comesBack: settledWeeks(weeksOfTrack(version, to), states),
  };
}

/** Why an open task may be skipped: "similar work done in …". */
export type SkipAdvice = {
  readonly percent: number;
  readonly counts: LocalizedText;
  /** The done tasks of other tracks, at least one. */
  readonly doneTaskKeys: readonly string[];
  /** Their weeks, without repetition. */
  readonly doneIn: readonly { readonly milestoneKey: string; readonly week: number }[];
};

/**
 * The open tasks on `track` for which similar work is done on another, by task key. Where several
 * equivalences name a task, the one with the largest share speaks.
 */
export function skipAdvice(input: {
  readonly version: RoadmapContent;
  readonly track: string | null;
  readonly states: TaskStates;
}): ReadonlyMap<string, SkipAdvice> {
  const { version, track, states } = input;
  const advice = new Map<string, SkipAdvice>();

  for (const equivalence of equivalencesOf(version)) {
    const tasks = tasksOf(version, equivalence);
    for (const { task, milestone } of tasks) {
      if (milestone.trackKey !== track || track === null || stateOf(states, task.key) !== "open")
        continue;
      const similar = tasks.filter(
        (other) =>
          stateOf(states, other.task.key) === "done" &&
          givesCredit(version, equivalence, other.milestone.trackKey, track),
      );
      const percent = percentOf(equivalence);
      if (similar.length === 0 || percent <= (advice.get(task.key)?.percent ?? 0)) continue;
      advice.set(task.key, {
        percent,
        counts: equivalence.counts,
        doneTaskKeys: similar.map((other) => other.task.key),
        doneIn: [...new Set(similar.map((other) => other.milestone))].map(({ key, week }) => ({
          milestoneKey: key,
          week,
        })),
      });
    }
  }
  return advice;
}

function creditsOf(
  input: { version: RoadmapContent; to: string | null; states: TaskStates },
  milestone: Milestone,
): Credit[] {
  const { version, to, states } = input;
  return milestone.tasks
    .filter((task) => stateOf(states, task.key) === "done")
    .map((task) => ({
      taskKey: task.key,
      milestoneKey: milestone.key,
      week: milestone.week,
      replaces: equivalencesOf(version)
        .filter(({ taskKeys }) => taskKeys.includes(task.key))
        .filter((equivalence) => givesCredit(version, equivalence, milestone.trackKey, to))
        .flatMap((equivalence) => replacementsOf(input, equivalence)),
    }))
    .filter(({ replaces }) => replaces.length > 0);
}

/** For each week of the wanted track that the equivalence names and in which something is left to do. */
function replacementsOf(
  { version, to, states }: { version: RoadmapContent; to: string | null; states: TaskStates },
  equivalence: Equivalence,
): Replacement[] {
  return equivalence.weeks.flatMap((key) => {
    const week = findMilestone(version, key);
    if (week === null || week.trackKey !== to) return [];
    const similar = week.tasks.filter(
      ({ key: taskKey }) =>
        equivalence.taskKeys.includes(taskKey) && stateOf(states, taskKey) === "open",
    );
    if (similar.length === 0) return [];
    return {
      milestoneKey: week.key,
      week: week.week,
      percent: percentOf(equivalence),
      taskKeys: similar.map((task) => task.key),
      counts: equivalence.counts,
    };
  });
}

/** Whether work of the one track counts for the other; `a` is the track that comes first. */
function givesCredit(
  version: RoadmapContent,
  { share, direction }: Equivalence,
  from: string | null,
  to: string | null,
): boolean {
  const order = version.tracks.map(({ key }) => key);
  const fromIndex = order.indexOf(from ?? "");
  const toIndex = order.indexOf(to ?? "");
  if (share <= 0 || fromIndex === -1 || toIndex === -1 || fromIndex === toIndex) return false;
  return direction === "both" || direction === (fromIndex < toIndex ? "aToB" : "bToA");
}

function tasksOf(version: RoadmapContent, { taskKeys }: Equivalence) {
  return taskKeys.flatMap((key) => {
    const task = findTask(version, key);
    const milestone = task && findMilestone(version, task.milestoneKey);
    return task && milestone ? { task, milestone } : [];
  });
}

function settledWeeks(weeks: readonly Milestone[], states: TaskStates): SettledWeek[] {
  return weeks
    .map(({ key, week, tasks }) => ({
      milestoneKey: key,
      week,
      doneTaskKeys: keysIn("done", tasks, states),
      skippedTaskKeys: keysIn("skipped", tasks, states),
    }))
    .filter((week) => week.doneTaskKeys.length + week.skippedTaskKeys.length > 0);
}

function keysIn(state: "done" | "skipped", tasks: readonly Task[], states: TaskStates): string[] {
  return tasks.filter((task) => stateOf(states, task.key) === state).map(({ key }) => key);
}

function weeksOfTrack(version: RoadmapContent, track: string | null): readonly Milestone[] {
  return track === null ? [] : version.milestones.filter(({ trackKey }) => trackKey === track);
}

function equivalencesOf(version: RoadmapContent): readonly Equivalence[] {
  return version.trackChoice?.equivalences ?? [];
}

/** Whole percent; shares are hundredths, which a binary fraction may miss by a hair. */
function percentOf({ share }: Equivalence): number {
  return Math.round(share * 100);
}
