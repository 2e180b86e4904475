import { countedTasks, isFinished, isProved, openTasks, type YearState } from "./milestone-status";
import { stateOf } from "./task-state";
import type { YearWeek } from "./year-week";

/** Done and settled apart: skipped never counts as done. */
export type Count = { readonly total: number; readonly done: number; readonly settled: number };

/** The same sum in tasks and in estimated minutes. */
export type Sum = { readonly tasks: Count; readonly minutes: Count };

export type PhaseProgress = Sum & { readonly key: string };

export type MilestoneProgress = Sum & {
  readonly key: string;
  readonly finished: boolean;
  readonly proved: boolean;
};

export type Progress = {
  readonly whole: Sum;
  readonly phases: readonly PhaseProgress[];
  readonly milestones: readonly MilestoneProgress[];
};

/**
 * The one measure of progress, for every screen, the API, the export and the portfolio (RULES,
 * Progress). Every task of the given weeks counts, whatever its priority; a skipped one counts its
 * estimated minutes as settled; a trimmed one counts only if it is settled, so that 100 % stays
 * reachable. States of other tracks and versions are ignored. Placeholders count nothing.
 *
 * @param weeks the weeks of the pinned version on the current track, in order
 */
export function measureProgress({
  weeks,
  ...year
}: YearState & { readonly weeks: readonly YearWeek[] }): Progress {
  const milestones = weeks.map((week) => measureMilestone(week, year));
  const phaseKeys = [...new Set(weeks.map(({ phaseKey }) => phaseKey))];

  return {
    whole: total(milestones),
    phases: phaseKeys.map((key) => ({
      key,
      ...total(milestones.filter((_, index) => weeks[index]?.phaseKey === key)),
    })),
    milestones,
  };
}

/** One week by itself, also one that is not on the current track. */
export function measureMilestone(week: YearWeek, year: YearState): MilestoneProgress {
  const tasks = { total: 0, done: 0, settled: 0 };
  const minutes = { total: 0, done: 0, settled: 0 };
  for (const task of countedTasks(week, year)) {
    const state = stateOf(year.states, task.key);
    tasks.total += 1;
    minutes.total += task.minutes;
    if (state === "open") continue;
    tasks.settled += 1;
    minutes.settled += task.minutes;
    if (state === "skipped") continue;
    tasks.done += 1;
    minutes.done += task.minutes;
  }

  const finished = isFinished(week, year);
  return { key: week.key, finished, proved: isProved(week, year), tasks, minutes };
}

/** Keys of the tasks that still stand between the learner and 100 %, in order. */
export function missingTaskKeys({
  weeks,
  ...year
}: YearState & { readonly weeks: readonly YearWeek[] }): readonly string[] {
  return weeks.flatMap((week) => openTasks(week, year).map(({ key }) => key));
}

/** A percentage, floored so that 100 means all; 0 of nothing. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((100 * part) / whole);
}

function total(sums: readonly Sum[]): Sum {
  return {
    tasks: totalCount(sums.map(({ tasks }) => tasks)),
    minutes: totalCount(sums.map(({ minutes }) => minutes)),
  };
}

function totalCount(counts: readonly Count[]): Count {
  const sum = { total: 0, done: 0, settled: 0 };
  for (const count of counts) {
    sum.total += count.total;
    sum.done += count.done;
    sum.settled += count.settled;
  }
  return sum;
}
