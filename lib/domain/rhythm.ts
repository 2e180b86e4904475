import type { YearActivity } from "./activity";
import { addDays, type CalendarDate, mondayOf } from "./calendar-date";
import { type DateRange, idleDays, idleDaysOfABreak } from "./plan-change";
import type { TaskRecords } from "./task-state";

/** "8 of the last 10 weeks." */
export type Rhythm = {
  /** Weeks with a task done, minutes logged, evidence added or a review. */
  readonly active: number;
  /** Weeks looked at, 1 to 10. */
  readonly of: number;
};

const mostWeeks = 10;

/**
 * How regularly the learner worked in the last ten complete calendar weeks since the start (RULES,
 * Rhythm). Weeks of a break are passed over and an earlier week takes their place, so that a break
 * never resets it (docs/decisions/0061). Null while no week counts.
 */
export function rhythmOf({
  states,
  activity,
  idle,
  startDate,
  today,
}: {
  readonly states: TaskRecords;
  readonly activity: YearActivity;
  /** Days without work in order, as the plan has them. */
  readonly idle: readonly DateRange[];
  readonly startDate: CalendarDate;
  readonly today: CalendarDate;
}): Rhythm | null {
  const activeWeeks = weeksWithActivity(states, activity);
  let active = 0;
  let of = 0;
  const last = addDays(mondayOf(today), -7);
  for (let monday = last; monday >= startDate && of < mostWeeks; monday = addDays(monday, -7)) {
    if (idleDays(idle, monday, addDays(monday, 6)) >= idleDaysOfABreak) continue;
    of += 1;
    if (activeWeeks.has(monday)) active += 1;
  }
  return of === 0 ? null : { active, of };
}

/** The Mondays of the calendar weeks in which something was done, whatever the track. */
function weeksWithActivity(states: TaskRecords, activity: YearActivity): ReadonlySet<CalendarDate> {
  const doneOn = [...states.values()].flatMap(({ state, on }) =>
    state === "done" && on !== null ? on : [],
  );
  const days = [...doneOn, ...activity.logged.map(({ on }) => on), ...activity.evidenceOn];
  return new Set([...days.map(mondayOf), ...activity.reviewedWeeks]);
}
