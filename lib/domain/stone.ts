import { countedTasks, openTasks, type YearState } from "./milestone-status";
import { measureMilestone, type Progress } from "./progress";
import { stateOf } from "./task-state";
import type { YearWeek } from "./year-week";

/** The word for a stone: colour alone never says it. */
export type StoneState = "placeholder" | "open" | "started" | "finished" | "skipped";

/** One week in the picture of the year. */
export type Stone = {
  readonly key: string;
  readonly week: number;
  readonly phaseKey: string;
  readonly state: StoneState;
  /** How far it is filled from the bottom, in minutes; a finished week is drawn full. */
  readonly fill: { readonly part: number; readonly whole: number };
  /** Finished, but something in it is open. */
  readonly notch: boolean;
  /** Finished, and at least one of its tasks is proved: a vein of quartz. */
  readonly proved: boolean;
  /** Marked as known in the welcome. */
  readonly known: boolean;
  /** The current week. */
  readonly current: boolean;
  /** The plan's week: where one would be today. */
  readonly planned: boolean;
};

type Year = YearState & {
  readonly weeks: readonly YearWeek[];
  readonly knownWeeks: readonly number[];
  readonly currentWeek: number | null;
  readonly plannedWeek: number | null;
};

/**
 * The stones of the year (RULES, Current week, next step, finishing). Which evidence makes a vein is
 * decided by `evidenceTaskKeys`: on a public page only the public one.
 */
export function stonesOf({
  weeks,
  knownWeeks,
  currentWeek,
  plannedWeek,
  ...year
}: Year): readonly Stone[] {
  return weeks.map((week) => ({
    ...stoneOf(week, year),
    known: knownWeeks.includes(week.week),
    current: week.week === currentWeek,
    planned: week.week === plannedWeek,
  }));
}

/** The share that is filled, 0 to 1, for drawing. */
export function fillShare({ fill }: Pick<Stone, "fill">): number {
  return fill.whole === 0 ? 0 : fill.part / fill.whole;
}

function stoneOf(week: YearWeek, year: YearState): Omit<Stone, "known" | "current" | "planned"> {
  const { finished, proved, minutes } = measureMilestone(week, year);
  const whole = Math.max(1, minutes.total);
  return {
    key: week.key,
    week: week.week,
    phaseKey: week.phaseKey,
    state: stateOfWeek(week, year, { finished, minutes }),
    fill: { part: finished ? whole : minutes.settled, whole },
    notch: finished && openTasks(week, year).length > 0,
    proved,
  };
}

function stateOfWeek(
  week: YearWeek,
  year: YearState,
  { finished, minutes }: Pick<Progress["milestones"][number], "finished" | "minutes">,
): StoneState {
  if (week.placeholder) return "placeholder";
  const tasks = countedTasks(week, year);
  if (tasks.length > 0 && tasks.every(({ key }) => stateOf(year.states, key) === "skipped"))
    return "skipped";
  if (finished) return "finished";
  return minutes.settled > 0 ? "started" : "open";
}
