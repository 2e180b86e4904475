import type { LoggedTime } from "./activity";
import { type Fraction, fraction, one } from "./fraction";
import { type OwnTask, ownTaskKey } from "./own-task";
import type { TaskKind } from "./roadmap";
import { stateOf, type TaskStates } from "./task-state";

/** From so many logs of a kind on its ratio is believed (RULES, Forecast). */
export const fewestLogs = 8;

/** What the ratios need to know of a task. */
export type TimedTask = {
  readonly key: string;
  readonly kind: TaskKind;
  /** Estimated minutes. */
  readonly minutes: number;
};

/** How the time that tasks of one kind took compares with their estimates. */
export type TimeRatio = {
  /** Minutes taken ÷ minutes estimated, for showing: 1.25 is a quarter more than estimated. */
  readonly ratio: number;
  /** Tasks behind it: all sittings of one task are one log. */
  readonly logs: number;
  readonly taken: number;
  readonly estimated: number;
};

export type TimeRatios = ReadonlyMap<TaskKind, TimeRatio>;

/**
 * The learner's own ratio for each kind of task, over the done tasks for which time is logged. A task
 * that is open yet has not taken all its time, and a skipped one never will, so both are left out;
 * so are logs for tasks that are not given, and tasks estimated at nothing. Kinds without logs are
 * not in the map.
 *
 * @param tasks of every track, and the learner's own, see `everyTask`
 */
export function timeRatios(
  tasks: readonly TimedTask[],
  states: TaskStates,
  logged: readonly LoggedTime[],
): TimeRatios {
  const taken = new Map<string, number>();
  for (const { taskKey, minutes } of logged) {
    taken.set(taskKey, (taken.get(taskKey) ?? 0) + minutes);
  }

  const ratios = new Map<TaskKind, TimeRatio>();
  for (const { key, kind, minutes } of tasks) {
    const took = taken.get(key);
    if (took === undefined || minutes <= 0 || stateOf(states, key) !== "done") continue;
    const before = ratios.get(kind) ?? { logs: 0, taken: 0, estimated: 0 };
    const sums = {
      logs: before.logs + 1,
      taken: before.taken + took,
      estimated: before.estimated + minutes,
    };
    ratios.set(kind, { ...sums, ratio: sums.taken / sums.estimated });
  }
  return ratios;
}

/** By what estimates of this kind are multiplied: the learner's ratio from eight logs on, else 1. */
export function ratioFor(ratios: TimeRatios, kind: TaskKind): number {
  const known = ratios.get(kind);
  return known && known.logs >= fewestLogs ? known.ratio : 1;
}

/** The same without rounding, for what becomes a date. */
export function exactRatioFor(ratios: TimeRatios, kind: TaskKind): Fraction {
  const known = ratios.get(kind);
  return known && known.logs >= fewestLogs ? fraction(known.taken, known.estimated) : one;
}

/** All tasks that a learner can have worked on: of every track, and their own. */
export function everyTask({
  version,
  ownTasks,
}: {
  readonly version: { readonly milestones: readonly { readonly tasks: readonly TimedTask[] }[] };
  readonly ownTasks: readonly Pick<OwnTask, "id" | "kind" | "minutes">[];
}): readonly TimedTask[] {
  return [
    ...version.milestones.flatMap(({ tasks }) => tasks),
    ...ownTasks.map(({ id, kind, minutes }) => ({ key: ownTaskKey(id), kind, minutes })),
  ];
}
