import type { LoggedTime } from "./activity";
import {
  addDays,
  type CalendarDate,
  calendarDate,
  compareDates,
  isoWeekday,
  mondayOf,
  parseCalendarDate,
} from "./calendar-date";
import type { SkipReason, TaskRecords } from "./task-state";

/** The three questions of a weekly review. */
export const reviewPrompts = ["learned", "shipped", "stuck"] as const;
export type ReviewPrompt = (typeof reviewPrompts)[number];

export type ReviewTexts = Readonly<Record<ReviewPrompt, string>>;

/** What a learner says about a calendar week; version 0 stands for a review that was never written. */
export type ReviewContent = ReviewTexts & {
  /** Tasks picked for the week after. */
  readonly nextKeys: readonly string[];
  readonly version: number;
};

export const emptyReview: ReviewContent = {
  ...{ learned: "", shipped: "", stuck: "" },
  nextKeys: [],
  version: 0,
};

/** More than one can do in a week by far. */
export const mostPicks = 60;

/** No review is older than the days on which a task may have been done. */
const earliestMonday = calendarDate("2000-01-03");

/**
 * The Monday of the calendar week whose review is offered first: until Wednesday the past week, from Thursday
 * the present one (docs/decisions/0066). In the week in which the year starts there is no past one yet.
 */
export function offeredWeek(today: CalendarDate, startDate: CalendarDate): CalendarDate {
  const present = mondayOf(today);
  const past = addDays(present, -7);
  return isoWeekday(today) <= 3 && past >= mondayOf(startDate) ? past : present;
}

/** The Monday that an address names, if that week has begun; null for anything else. */
export function reviewableWeek(monday: string, today: CalendarDate): CalendarDate | null {
  const day = parseCalendarDate(monday);
  if (day === null || isoWeekday(day) !== 1) return null;
  return day >= earliestMonday && day <= today ? day : null;
}

export type WeekFacts = {
  /** In the order of their days. */
  readonly done: readonly {
    readonly key: string;
    readonly on: CalendarDate;
    /** All sittings up to the end of the week, or the estimate; null when neither is known. */
    readonly minutes: number | null;
    readonly isLogged: boolean;
  }[];
  readonly skipped: readonly {
    readonly key: string;
    readonly on: CalendarDate;
    readonly reason: SkipReason | null;
  }[];
  /** Time logged in this week for tasks that were not settled in it. */
  readonly worked: readonly { readonly key: string; readonly minutes: number }[];
  readonly minutes: {
    readonly logged: number;
    /** The estimates of what was done without a log. */
    readonly estimated: number;
  };
};

/** What happened in a calendar week, from Monday to Sunday. */
export function weekFacts({
  monday,
  states,
  logged,
  minutesOf,
}: {
  readonly monday: CalendarDate;
  readonly states: TaskRecords;
  readonly logged: readonly LoggedTime[];
  /** The estimate of a task; null when it is not known any more. */
  readonly minutesOf: (taskKey: string) => number | null;
}): WeekFacts {
  const sunday = addDays(monday, 6);
  const isInWeek = (day: CalendarDate) => day >= monday && day <= sunday;
  const upToNow = sumByTask(logged.filter(({ on }) => on <= sunday));
  const inWeek = sumByTask(logged.filter(({ on }) => isInWeek(on)));
  const settled = settledBetween(states, monday, sunday);

  const done = settled
    .filter(({ state }) => state === "done")
    .map(({ key, on }) => {
      const minutes = upToNow.get(key);
      return { key, on, minutes: minutes ?? minutesOf(key), isLogged: minutes !== undefined };
    });
  const keys = new Set(settled.map(({ key }) => key));
  return {
    done,
    skipped: settled
      .filter(({ state }) => state === "skipped")
      .map(({ key, on, reason }) => ({ key, on, reason })),
    worked: [...inWeek].flatMap(([key, minutes]) => (keys.has(key) ? [] : [{ key, minutes }])),
    minutes: {
      logged: sum([...inWeek.values()]),
      estimated: sum(done.map(({ isLogged, minutes }) => (isLogged ? 0 : (minutes ?? 0)))),
    },
  };
}

/** What was settled on these days, the earliest first. */
function settledBetween(states: TaskRecords, from: CalendarDate, to: CalendarDate) {
  return [...states]
    .flatMap(([key, { state, on, reason }]) =>
      on !== null && on >= from && on <= to ? [{ key, state, on, reason }] : [],
    )
    .sort((a, b) => compareDates(a.on, b.on) || (a.key < b.key ? -1 : 1));
}

function sumByTask(logged: readonly LoggedTime[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { taskKey, minutes } of logged) {
    sums.set(taskKey, (sums.get(taskKey) ?? 0) + minutes);
  }
  return sums;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
