import type { CalendarDate } from "./calendar-date";

/** Minutes that a learner logged for a task on a day, all sittings of that day together. */
export type LoggedTime = {
  readonly taskKey: string;
  readonly on: CalendarDate;
  readonly minutes: number;
};

/** What a learner did beside setting tasks: with the states of the tasks, what pace, rhythm and coming back look at. */
export type YearActivity = {
  /** In order of the days. */
  readonly logged: readonly LoggedTime[];
  /** The learner's own days on which evidence was added that is not in the bin, in order, each once. */
  readonly evidenceOn: readonly CalendarDate[];
  /** The Mondays of the calendar weeks that have a review, in order. */
  readonly reviewedWeeks: readonly CalendarDate[];
  /** The learner's own day on which a note was saved last. */
  readonly notedOn: CalendarDate | null;
};

export const noActivity: YearActivity = {
  logged: [],
  evidenceOn: [],
  reviewedWeeks: [],
  notedOn: null,
};
