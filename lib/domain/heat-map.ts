import { addDays, type CalendarDate, earliest, latest, mondayOf } from "./calendar-date";
import type { DateRange } from "./plan-change";
import type { SpentTime } from "./time-spent";

/** The least minutes of each of the five steps: each is about twice the one before it. */
export const heatSteps = [1, 30, 60, 120, 240] as const;

export type HeatDay = {
  readonly on: CalendarDate;
  readonly minutes: number;
  /** 0 is none, 1 to 5 one of the steps. */
  readonly step: number;
  /** In a break or a pause of the plan. */
  readonly rest: boolean;
  /** Before the year began, or not here yet: nothing was expected. */
  readonly outside: boolean;
};

export type HeatWeek = {
  readonly monday: CalendarDate;
  /** Monday to Sunday, in every language. */
  readonly days: readonly HeatDay[];
  readonly minutes: number;
  /** Days with time. */
  readonly active: number;
  /** Days in a break. */
  readonly resting: number;
};

export type HeatMap = {
  readonly weeks: readonly HeatWeek[];
  readonly minutes: number;
  readonly active: number;
};

type Input = {
  readonly spent: readonly SpentTime[];
  readonly idle: readonly DateRange[];
  readonly startDate: CalendarDate;
  readonly today: CalendarDate;
};

const weeksShown = 53;

/**
 * 53 calendar weeks of days with their minutes. They end with the present week; in a year that is younger they
 * begin with its first week, or with the first day of work before that, so that the picture fills from the left.
 */
export function heatMap({ spent, idle, startDate, today }: Input): HeatMap {
  const byDay = new Map<CalendarDate, number>();
  for (const { on, minutes } of spent) byDay.set(on, (byDay.get(on) ?? 0) + minutes);

  const first = firstMonday([...byDay.keys(), startDate, today], today);
  const weeks = Array.from({ length: weeksShown }, (_, index): HeatWeek => {
    const monday = addDays(first, 7 * index);
    const days = Array.from({ length: 7 }, (_, place): HeatDay => {
      const on = addDays(monday, place);
      const minutes = on > today ? 0 : (byDay.get(on) ?? 0);
      return {
        ...{ on, minutes, step: stepOf(minutes) },
        rest: idle.some(({ from, to }) => from <= on && on <= to),
        outside: on < startDate || on > today,
      };
    });
    return {
      ...{ monday, days, minutes: days.reduce((sum, day) => sum + day.minutes, 0) },
      active: days.filter(({ minutes }) => minutes > 0).length,
      resting: days.filter(({ rest }) => rest).length,
    };
  });

  return {
    weeks,
    minutes: weeks.reduce((sum, { minutes }) => sum + minutes, 0),
    active: weeks.reduce((sum, { active }) => sum + active, 0),
  };
}

function firstMonday(days: readonly CalendarDate[], today: CalendarDate): CalendarDate {
  const lastWindow = addDays(mondayOf(today), -7 * (weeksShown - 1));
  return latest([lastWindow, mondayOf(earliest(days) ?? today)]) ?? lastWindow;
}

function stepOf(minutes: number): number {
  return heatSteps.filter((least) => minutes >= least).length;
}
