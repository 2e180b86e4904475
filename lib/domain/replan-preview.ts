import { type CalendarDate, daysBetween } from "./calendar-date";
import { hoursOn } from "./capacity";
import { leastHours, mostHours } from "./hours";
import type { PlanChange } from "./plan-change";
import { computeSchedule, type Schedule } from "./schedule";
import type { Year, YearChoices } from "./year";

/** How far a week starts from where it was planned; negative: earlier. */
export type Move = { readonly week: number; readonly days: number };

/** What a change does to the plan, to be seen before it is applied (PRODUCT, Re-plan). */
export type ReplanPreview = {
  readonly before: Schedule;
  readonly after: Schedule;
  /** The weeks that start on another day, the first and the last of them; null when none does. */
  readonly moved: { readonly count: number; readonly first: Move; readonly last: Move } | null;
  /** Hours per week that the plan then asks for, in hundredths: from today, or from the new pace on. */
  readonly hoursHundredths: number;
  /** Where the plan ends later than first planned: hours per week from today that would end it on that day. */
  readonly onFirstPlanned: {
    readonly finish: CalendarDate;
    /** In hundredths; null when even the most hours a week would not do. */
    readonly hoursHundredths: number | null;
  } | null;
};

type PlannedYear = Pick<Year, "version" | "weeks">;

/** The plan that these changes make. */
export function planWith(
  { version, weeks }: PlannedYear,
  choices: YearChoices,
  changes: readonly PlanChange[],
): Schedule {
  const { nominalHundredths } = version;
  return computeSchedule({ ...choices, nominalHundredths, weeks, changes });
}

/**
 * The plan before and after one more change.
 *
 * @param firstFinish the last day as first planned
 */
export function previewChange(
  year: PlannedYear,
  choices: YearChoices,
  change: PlanChange,
  { today, firstFinish }: { today: CalendarDate; firstFinish: CalendarDate | null },
): ReplanPreview {
  const changes = [...choices.changes, change];
  const before = planWith(year, choices, choices.changes);
  const after = planWith(year, choices, changes);
  const from = change.kind === "pace" && change.from > today ? change.from : today;
  const isLate = firstFinish !== null && after.finish !== null && after.finish > firstFinish;
  return {
    before,
    after,
    moved: movesBetween(before, after),
    hoursHundredths: hoursOn({ ...choices, changes }, from),
    onFirstPlanned: isLate
      ? {
          finish: firstFinish,
          hoursHundredths: hoursToFinishBy(year, { ...choices, changes }, today, firstFinish),
        }
      : null,
  };
}

/** The weeks that start on another day in the second plan. */
export function movesBetween(before: Schedule, after: Schedule): ReplanPreview["moved"] {
  const moves = before.weeks.flatMap(({ week, start }, index): Move[] => {
    const then = after.weeks[index]?.start ?? null;
    const days = start === null || then === null ? 0 : daysBetween(start, then);
    return days === 0 ? [] : [{ week, days }];
  });
  const [first, last] = [moves[0], moves.at(-1)];
  return first && last ? { count: moves.length, first, last } : null;
}

/**
 * The least hours per week from today on, in hundredths, with which the plan ends by a day: every pace after
 * today gives way to it, breaks and trims stay. Null when the most hours do not suffice. More hours never
 * make a plan longer, so halving the range finds it.
 */
export function hoursToFinishBy(
  year: PlannedYear,
  choices: YearChoices,
  today: CalendarDate,
  by: CalendarDate,
): number | null {
  const from = today > choices.startDate ? today : choices.startDate;
  const kept = choices.changes.filter((change) => change.kind !== "pace" || change.from < from);
  const isInTime = (hoursHundredths: number) => {
    const { finish } = planWith(year, choices, [...kept, { kind: "pace", from, hoursHundredths }]);
    return finish === null || finish <= by;
  };
  if (!isInTime(mostHours)) return null;

  let [least, enough] = [leastHours, mostHours];
  while (least < enough) {
    const middle = Math.floor((least + enough) / 2);
    if (isInTime(middle)) enough = middle;
    else least = middle + 1;
  }
  return enough;
}
