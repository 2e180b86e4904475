import type { CalendarDate } from "./calendar-date";
import { findCurrentWeek } from "./current-week";
import type { YearEnding } from "./ending";
import { restsOf, workingDates } from "./idle-days";
import { isFinished } from "./milestone-status";
import type { PlanChange } from "./plan-change";
import { reviewDays } from "./review-days";
import type { WeekEntry } from "./roadmap-lookup";
import { instantAt } from "./wall-time";
import type { Year } from "./year";

/** First and last day, both included. */
type Days = { readonly first: CalendarDate; readonly last: CalendarDate };

export type WeekEvent = Days & {
  readonly kind: "week";
  readonly uid: string;
  readonly entry: WeekEntry;
  readonly isFinished: boolean;
};

/** Days without work: those of a break, or the gap by which a shift moved everything. */
export type RestEvent = Days & { readonly kind: "break" | "shift"; readonly uid: string };

export type ReviewEvent = {
  readonly kind: "review";
  readonly uid: string;
  readonly start: Date;
  readonly end: Date;
};

/** What stands in a learner's calendar. The words are not chosen yet. */
export type CalendarEvent = WeekEvent | RestEvent | ReviewEvent;

/** When the learner has their weekly review: on the wall clock, whatever hour ends their day. */
export type ReviewTime = {
  /** ISO weekday: 1 is Monday. */
  readonly day: number;
  /** Minutes after midnight on the wall clock. */
  readonly at: number;
  /** IANA name. */
  readonly timeZone: string;
};

type Input = {
  readonly year: Pick<Year, "entries" | "weeks" | "state" | "plan">;
  readonly enrollment: {
    readonly id: string;
    readonly startDate: CalendarDate;
    readonly changes: readonly (PlanChange & { readonly id: string })[];
    /** After it nothing is ahead any more: what begins later is left out. */
    readonly ending: YearEnding | null;
  };
  readonly review: ReviewTime;
  readonly today: CalendarDate;
};

/** PRODUCT, Notes and reviews: "ten minutes". */
const reviewMinutes = 10;

/**
 * A learner's plan as events: the weeks in order, then breaks and shifts, then the reviews to
 * come (RULES, Plan). Known weeks take no time and have no event.
 *
 * The ids name the enrollment and the number of the week, never its key or its dates: re-planning and another
 * track move an event and give it another title instead of making a second one.
 */
export function calendarEvents({ year, enrollment, review, today }: Input): CalendarEvent[] {
  const { ending } = enrollment;
  const isOver = ending !== null || findCurrentWeek(year.weeks, year.state) === null;
  const hasBegun = ({ first }: Days) => ending === null || first <= ending.on;
  return [
    ...weekEvents(year, enrollment.id).filter(hasBegun),
    ...restEvents(enrollment.changes).filter(hasBegun),
    ...(isOver
      ? []
      : reviewEvents(reviewDays({ ...year, ...enrollment, review, today }), {
          ...{ id: enrollment.id, review },
        })),
  ];
}

function weekEvents({ entries, weeks, state, plan }: Input["year"], id: string): WeekEvent[] {
  return plan.weeks.flatMap((dates, index): WeekEvent[] => {
    const { week, start, end } = workingDates(dates, plan.idle);
    const entry = entries[index];
    const yearWeek = weeks[index];
    if (!entry || !yearWeek || start === null) return [];
    return [
      {
        ...{ kind: "week", entry, isFinished: isFinished(yearWeek, state) },
        ...{ uid: uidOf(`week-${week}`, id), first: start, last: end },
      },
    ];
  });
}

function restEvents(changes: Input["enrollment"]["changes"]): RestEvent[] {
  return restsOf(changes).map(({ kind, id, from, to }) => ({
    ...{ kind, uid: uidOf(kind, id), first: from, last: to },
  }));
}

/**
 * One event per calendar week, at instants, and not one that repeats: so weeks of rest are left out, each slot
 * stands at the hour of the learner's own clock on both sides of a change of the clocks, and no calendar has to
 * know the rules of the zone.
 */
function reviewEvents(
  days: readonly { readonly monday: CalendarDate; readonly on: CalendarDate }[],
  { id, review }: { id: string; review: ReviewTime },
): ReviewEvent[] {
  return days.map(({ monday, on }) => {
    const start = instantAt(on, review.at, review.timeZone);
    const end = new Date(start.getTime() + reviewMinutes * 60_000);
    return { kind: "review", uid: uidOf(`review-${monday}`, id), start, end };
  });
}

function uidOf(name: string, id: string): string {
  return `${name}.${id}@cairn`;
}
