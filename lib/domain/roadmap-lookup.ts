import type { LocalizedText } from "./locale";
import type { Milestone, Resource, RoadmapContent, Skill, Task } from "./roadmap";

/** A week whose content depends on a track that is not chosen yet: it has dates and no tasks. */
export type Placeholder = {
  /** `s27` … `s39` in the built-in roadmap. */
  readonly key: string;
  readonly week: number;
  readonly phaseKey: string;
  readonly tasks: readonly [];
  readonly placeholder: true;
};

/** One week of a learner's year. */
export type WeekEntry = Milestone | Placeholder;

export function isPlaceholder(entry: WeekEntry): entry is Placeholder {
  return "placeholder" in entry;
}

/**
 * The learner's year in order: one entry per week. The weeks that belong to a track are placeholders
 * when the track is null, or when this version does not know it.
 */
export function milestonesOf(
  version: RoadmapContent,
  trackKey: string | null,
): readonly WeekEntry[] {
  const { years } = indexOf(version);
  const known = version.tracks.some((track) => track.key === trackKey) ? trackKey : null;
  const year = years.get(known) ?? yearOf(version, known);
  years.set(known, year);
  return year;
}

/** The tasks that count for a learner on this track, by week and then in the order of the week. */
export function tasksOnTrack(version: RoadmapContent, trackKey: string | null): readonly Task[] {
  const { tasksByYear } = indexOf(version);
  const year = milestonesOf(version, trackKey);
  const tasks = tasksByYear.get(year) ?? year.flatMap((entry): readonly Task[] => entry.tasks);
  tasksByYear.set(year, tasks);
  return tasks;
}

/** A task of any track, or null. */
export function findTask(version: RoadmapContent, key: string): Task | null {
  return indexOf(version).tasks.get(key) ?? null;
}

/** A milestone of any track, or null; placeholders are none. */
export function findMilestone(version: RoadmapContent, key: string): Milestone | null {
  return indexOf(version).milestones.get(key) ?? null;
}

/** The milestone that a week number names on this track, its placeholder, or null outside the year. */
export function entryOfWeek(
  version: RoadmapContent,
  trackKey: string | null,
  week: number,
): WeekEntry | null {
  return milestonesOf(version, trackKey)[week - 1] ?? null;
}

export function findSkill(version: RoadmapContent, key: string): Skill | null {
  return indexOf(version).skills.get(key) ?? null;
}

/** What a skill is called, also one that is retired; null when this roadmap never had it. */
export function skillName(version: RoadmapContent, key: string): LocalizedText | null {
  const retired = () => version.retired.find((old) => old.kind === "skill" && old.key === key);
  return findSkill(version, key)?.name ?? retired()?.title ?? null;
}

/** The resources of a task in its order. */
export function resourcesOf(version: RoadmapContent, task: Task): readonly Resource[] {
  return task.resourceKeys.flatMap((key) => version.resources.get(key) ?? []);
}

type Index = {
  readonly tasks: ReadonlyMap<string, Task>;
  readonly milestones: ReadonlyMap<string, Milestone>;
  readonly skills: ReadonlyMap<string, Skill>;
  /** Filled as tracks are asked for. */
  readonly years: Map<string | null, readonly WeekEntry[]>;
  readonly tasksByYear: WeakMap<readonly WeekEntry[], readonly Task[]>;
};

/** Versions never change, so an index is built once for each and goes when its version goes. */
const indexes = new WeakMap<RoadmapContent, Index>();

function indexOf(version: RoadmapContent): Index {
  const known = indexes.get(version);
  if (known) return known;

  const tasks = version.milestones.flatMap((milestone) => milestone.tasks);
  const index: Index = {
    tasks: new Map(tasks.map((task) => [task.key, task])),
    milestones: new Map(version.milestones.map((milestone) => [milestone.key, milestone])),
    skills: new Map(version.skills.map((skill) => [skill.key, skill])),
    years: new Map(),
    tasksByYear: new WeakMap(),
  };
  indexes.set(version, index);
  return index;
}

function yearOf(version: RoadmapContent, trackKey: string | null): readonly WeekEntry[] {
  const onTrack = new Map(
    version.milestones
      .filter((milestone) => milestone.trackKey === null || milestone.trackKey === trackKey)
      .map((milestone) => [milestone.week, milestone]),
  );
  return Array.from(
    { length: version.weeks },
    (_, index) => onTrack.get(index + 1) ?? placeholderOf(version, index + 1),
  );
}

function placeholderOf(version: RoadmapContent, week: number): Placeholder {
  const phase = version.phases.find(
    ({ firstWeek, lastWeek }) => week >= firstWeek && week <= lastWeek,
  );
  return { key: `s${week}`, week, phaseKey: phase?.key ?? "", tasks: [], placeholder: true };
}
