import type { CalendarDate } from "./calendar-date";
import { isCounted, isFinished } from "./milestone-status";
import { type OwnTask, toTask } from "./own-task";
import type { Milestone, RoadmapContent, Task } from "./roadmap";
import { stateOf, type TaskState } from "./task-state";
import type { Year } from "./year";

/** The parts of a learner's year that say what was done and what is still to come. */
export type TrainedYear = Pick<
  Year,
  "version" | "entries" | "weeks" | "records" | "state" | "plan"
>;

/** A week of the plan; no dates for one that takes no time. */
export type WeekAhead = {
  readonly week: number;
  readonly milestoneKey: string;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
};

/** A task that trains a skill of a requirement. */
export type CoveringTask = {
  readonly task: Task;
  /** Number of the week in which it stands. */
  readonly week: number;
  readonly state: TaskState;
  /** Of a track that is not the learner's. */
  readonly isElsewhere: boolean;
  /** The one that the learner made of the requirement. */
  readonly isOwn: boolean;
  /** When it is still to come: the week on whose list it is. */
  readonly planned: WeekAhead | null;
};

/**
 * The tasks that train a skill in these weeks, of whatever track; where no task of these weeks does, those of any
 * week.
 */
export function tasksOfSkill(
  year: TrainedYear,
  weeks: readonly number[],
  skillKey: string,
): readonly CoveringTask[] {
  const everywhere = indexOf(year.version).get(skillKey) ?? [];
  const there = everywhere.filter(({ milestone }) => weeks.includes(milestone.week));
  const places = there.length > 0 ? there : everywhere;
  return places.map((place) => coveringTask(place, year));
}

/** The learner's own task in the week to which they put it; nothing when the roadmap has no such week. */
export function placeOwnTask(year: TrainedYear, ownTask: OwnTask): readonly CoveringTask[] {
  const isItsWeek = ({ key }: { readonly key: string }) => key === ownTask.milestoneKey;
  const milestone = year.version.milestones.find(isItsWeek);
  if (!milestone) return [];
  return [{ ...coveringTask({ task: toTask(ownTask), milestone }, year), isOwn: true }];
}

type Place = { readonly task: Task; readonly milestone: Milestone };

function coveringTask({ task, milestone }: Place, year: TrainedYear): CoveringTask {
  const { week, key } = milestone;
  const state = stateOf(year.state.states, task.key);
  const isElsewhere = year.entries[week - 1]?.key !== key;
  const isKept = state === "open" && !isElsewhere && isCounted(task.key, year.state);
  const planned = isKept ? weekAheadOf(task.key, week, year) : null;
  return { task, week, state, isElsewhere, isOwn: false, planned };
}

/** The week on whose list an open task is, its own or the one to which Finish week moved it, unless that is over. */
function weekAheadOf(
  taskKey: string,
  ownWeek: number,
  { weeks, records, state, plan }: TrainedYear,
): WeekAhead | null {
  const movedTo = records.states.get(taskKey)?.pinnedWeek ?? ownWeek;
  for (const number of [ownWeek, movedTo]) {
    const week = weeks[number - 1];
    if (!week || isFinished(week, state)) continue;
    const { start = null, end = null } = plan.weeks[number - 1] ?? {};
    return { week: number, milestoneKey: week.key, start, end };
  }
  return null;
}

/** By skill. */
type Index = ReadonlyMap<string, readonly Place[]>;

/** Versions never change, so an index is built once for each and goes when its version goes. */
const indexes = new WeakMap<RoadmapContent, Index>();

function indexOf(version: RoadmapContent): Index {
  const index = indexes.get(version) ?? buildIndex(version);
  indexes.set(version, index);
  return index;
}

function buildIndex({ milestones }: RoadmapContent): Index {
  const places = new Map<string, Place[]>();
  for (const milestone of milestones) {
    for (const task of milestone.tasks) {
      for (const skillKey of task.skillKeys) {
        const known = places.get(skillKey) ?? [];
        known.push({ task, milestone });
        places.set(skillKey, known);
      }
    }
  }
  return places;
}
