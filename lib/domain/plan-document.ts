import { type BaselineDates, baselineSchedule } from "./baseline";
import type { CalendarDate } from "./calendar-date";
import { toHours } from "./hours";
import type { Schedule } from "./schedule";
import type { Year } from "./year";

type PlannedDates = {
  /** The last day, included; null when every week is known. */
  readonly finish: CalendarDate | null;
  readonly milestones: readonly {
    readonly key: string;
    /** First and last day, included; null for a week that was known. */
    readonly start: CalendarDate | null;
    readonly end: CalendarDate | null;
  }[];
};

/** The answer of `GET /api/v1/plan`, field by field as promised (CONTRACT, Addresses). */
export type PlanDocument = {
  readonly startDate: CalendarDate;
  readonly hoursPerWeek: number;
  readonly baseline: PlannedDates;
  readonly plan: PlannedDates;
  /** Comes with re-planning. */
  readonly forecast: null;
  readonly changes: readonly [];
};

type Choices = {
  readonly startDate: CalendarDate;
  readonly hoursHundredths: number;
  readonly baseline: { readonly dates: BaselineDates };
};

/** Both calendars by the keys of the learner's present track; placeholders have theirs. */
export function planDocument(
  { startDate, hoursHundredths, baseline }: Choices,
  year: Pick<Year, "entries" | "plan">,
): PlanDocument {
  const datesOf = ({ finish, weeks }: Schedule): PlannedDates => ({
    finish,
    milestones: year.entries.map(({ key }, index) => ({
      key,
      start: weeks[index]?.start ?? null,
      end: weeks[index]?.end ?? null,
    })),
  });
  return {
    startDate,
    hoursPerWeek: toHours(hoursHundredths),
    baseline: datesOf(baselineSchedule(baseline.dates)),
    plan: datesOf(year.plan),
    forecast: null,
    changes: [],
  };
}
