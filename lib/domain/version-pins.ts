import type { CalendarDate } from "./calendar-date";
import { decidingTasks, isFinished, isLateComer, type YearState } from "./milestone-status";
import { type PlanChange, trimmedTaskKeys } from "./plan-change";
import type { Milestone, RoadmapContent } from "./roadmap";
import { isOpen, type TaskRecord, type TaskRecords } from "./task-state";
import { toYearWeek } from "./year";

/** Sets `pinnedWeek` of a task; null takes the pin away. */
export type VersionPin = { readonly taskKey: string; readonly week: number | null };

type Move = {
  /** The version that the learner is on. */
  readonly from: RoadmapContent;
  readonly to: RoadmapContent;
  readonly states: TaskRecords;
  readonly closedOn: ReadonlyMap<string, CalendarDate>;
  readonly changes: readonly PlanChange[];
};

/**
 * What accepting a version stores besides the version itself, so that a finished week stays finished although it
 * gained a must (RULES, Versions): the open tasks that would undo it are pinned to their own week and do not decide
 * about it. A week that stays finished by itself, or that Finish week closed, needs nothing.
 */
export function pinsToAccept(move: Move): readonly VersionPin[] {
  const { from, to, states } = move;
  const [before, after] = [stateOn(from, move), stateOn(to, move)];
  return to.milestones.flatMap((milestone) => {
    const old = from.milestones.find(({ key }) => key === milestone.key);
    const late = new Set(keysOf(old, (key) => isLate(key, old, states)));
    if (old && isFinished(toYearWeek(old), before)) {
      for (const key of lateComers(milestone, late, after, states)) late.add(key);
    }
    return pinsOf(milestone, late, states);
  });
}

/**
 * Takes back exactly what accepting stored. A late comer that the former version has as a deciding task was
 * one there already, from an earlier acceptance, and stays one; any other was made by this one.
 */
export function pinsToGoBack(move: Move): readonly VersionPin[] {
  const { from, to, states } = move;
  const back = to.milestones.flatMap((milestone) => {
    const now = from.milestones.find(({ key }) => key === milestone.key);
    const year = { ...stateOn(to, move), states: new Map() };
    const deciding = decidingTasks(toYearWeek(milestone), year).map(({ key }) => key);
    const late = deciding.filter((key) => isLate(key, now, states));
    return pinsOf(milestone, new Set(late), states);
  });
  const kept = new Set(to.milestones.flatMap(({ tasks }) => tasks.map(({ key }) => key)));
  const gone = from.milestones.flatMap((milestone) =>
    keysOf(milestone, (key) => !kept.has(key) && isLate(key, milestone, states)),
  );
  return [...back, ...gone.map((taskKey) => ({ taskKey, week: null }))];
}

/** The open tasks that must not decide, so that the week stays finished: musts, and if need be all. */
function lateComers(
  milestone: Milestone,
  late: ReadonlySet<string>,
  year: YearState,
  states: TaskRecords,
): readonly string[] {
  const week = toYearWeek(milestone);
  const isFinishedWith = (keys: readonly string[]) =>
    isFinished(week, { ...year, states: withPins(states, milestone.week, [...late, ...keys]) });
  const open = milestone.tasks.filter(({ key }) => isOpen(states, key));
  const musts = open.filter(({ priority }) => priority === "must").map(({ key }) => key);
  if (isFinishedWith([])) return [];
  return isFinishedWith(musts) ? musts : open.map(({ key }) => key);
}

/** Only what differs from the pins as they are. */
function pinsOf(
  milestone: Milestone,
  late: ReadonlySet<string>,
  states: TaskRecords,
): VersionPin[] {
  return milestone.tasks.flatMap(({ key }): VersionPin[] => {
    if (late.has(key) === isLate(key, milestone, states)) return [];
    return [{ taskKey: key, week: late.has(key) ? milestone.week : null }];
  });
}

function keysOf(milestone: Milestone | undefined, isWanted: (key: string) => boolean): string[] {
  return (milestone?.tasks ?? []).map(({ key }) => key).filter(isWanted);
}

function isLate(key: string, week: Milestone | undefined, states: TaskRecords): boolean {
  return week !== undefined && isLateComer(key, week, { states });
}

function withPins(states: TaskRecords, week: number, keys: readonly string[]): TaskRecords {
  const untouched: TaskRecord = { state: "open", on: null, reason: null, pinnedWeek: null };
  return new Map([
    ...states,
    ...keys.map((key) => [key, { ...(states.get(key) ?? untouched), pinnedWeek: week }] as const),
  ]);
}

/** The learner's records on a version, for its weeks of all tracks. */
function stateOn({ milestones }: RoadmapContent, { states, closedOn, changes }: Move): YearState {
  return {
    states,
    closedKeys: new Set(closedOn.keys()),
    trimmed: trimmedTaskKeys(milestones, changes),
  };
}
