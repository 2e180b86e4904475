import { type BaselineDates, baselineSchedule } from "./baseline";
import type { CalendarDate } from "./calendar-date";
import type { Forecast } from "./forecast";
import { toHours } from "./hours";
import { type ChangeDocument, changeDocument, type RecordedChange } from "./plan-change-document";
import type { Schedule } from "./schedule";
import type { Year } from "./year";

/** One calendar as the API writes it. */
export type PlannedDates = {
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
  /** Null without enough data, and when nothing is open; `latest` null is open-ended. */
  readonly forecast: {
    readonly finish: CalendarDate;
    readonly earliest: CalendarDate;
    readonly latest: CalendarDate | null;
  } | null;
  /** In the order in which they were made, undone ones too. */
  readonly changes: readonly ChangeDocument[];
};

type Choices = {
  readonly startDate: CalendarDate;
  readonly hoursHundredths: number;
  readonly baseline: { readonly dates: BaselineDates };
};

type More = { readonly forecast: Forecast; readonly changes: readonly RecordedChange[] };

/** Both calendars by the keys of the learner's present track; placeholders have theirs. */
export function planDocument(
  { startDate, hoursHundredths, baseline }: Choices,
  { entries, plan }: Pick<Year, "entries" | "plan">,
  { forecast, changes }: More = { forecast: { kind: "notEnoughData" }, changes: [] },
): PlanDocument {
  const { finish, earliest, latest } =
    forecast.kind === "range" ? forecast : { finish: null, earliest: null, latest: null };
  return {
    startDate,
    hoursPerWeek: toHours(hoursHundredths),
    baseline: plannedDates(entries, baselineSchedule(baseline.dates)),
    plan: plannedDates(entries, plan),
    forecast: finish && { finish, earliest, latest },
    changes: changes.map((change) => changeDocument(change, entries)),
  };
}

/** One calendar by the keys of the weeks. */
export function plannedDates(
  entries: readonly { readonly key: string }[],
  { finish, weeks }: Schedule,
): PlannedDates {
  return {
    finish,
    milestones: entries.map(({ key }, index) => ({
      key,
      start: weeks[index]?.start ?? null,
      end: weeks[index]?.end ?? null,
    })),
  };
}
