import type { RoadmapVersion, Task, TaskKind } from "./roadmap";
import { isUuid } from "./uuid";

/** A task that a learner added to a week. It counts in no total and is named apart (RULES, Progress). */
export type OwnTask = {
  readonly id: string;
  readonly milestoneKey: string;
  readonly kind: TaskKind;
  readonly title: string;
  /** Estimated minutes. */
  readonly minutes: number;
};

export const ownMinutes = { min: 5, max: 1_200 } as const;

/** In one week, and in a year: far above any hand. */
export const mostOwnTasks = { week: 30, year: 400 } as const;

const prefix = "own-";

/** Under which it is ticked, noted and linked to evidence, as other tasks are under theirs. */
export function ownTaskKey(id: string): string {
  return `${prefix}${id}`;
}

/** The id in the key of an own task; null for any other key. */
export function ownTaskId(key: string): string | null {
  const id = key.startsWith(prefix) ? key.slice(prefix.length) : "";
  return isUuid(id) && id === id.toLowerCase() ? id : null;
}

export function isOwnTaskKey(key: string): boolean {
  return ownTaskId(key) !== null;
}

/** As lists of tasks take it. The title is shown as it was written, in whatever language. */
export function toTask({ id, title, ...task }: OwnTask): Task {
  const text = { en: title, ko: title, ja: title };
  return {
    ...{ ...task, key: ownTaskKey(id), priority: "could", title: text, detail: text },
    ...{ resourceKeys: [], skillKeys: [], uses: [], note: null, deliverable: null },
  };
}

/**
 * The roadmap with the learner's own tasks in their weeks, for whoever looks up what a key is called or where
 * it stands. Never for progress. Those of other years, and removed ones, have a title and no place.
 */
export function withOwnTasks(
  version: RoadmapVersion,
  { here, elsewhere }: { here: readonly OwnTask[]; elsewhere: readonly OwnTask[] },
): RoadmapVersion {
  if (here.length + elsewhere.length === 0) return version;
  const keys = new Set(version.milestones.map(({ key }) => key));
  const gone = [...elsewhere, ...here.filter(({ milestoneKey }) => !keys.has(milestoneKey))];
  return {
    ...version,
    milestones: version.milestones.map((milestone) => ({
      ...milestone,
      tasks: [
        ...milestone.tasks,
        ...here.filter(({ milestoneKey }) => milestoneKey === milestone.key).map(toTask),
      ],
    })),
    retired: [
      ...version.retired,
      ...gone.map(toTask).map(({ key, title }) => ({ kind: "task" as const, key, title })),
    ],
  };
}
