import type { CalendarDate } from "./calendar-date";

export const letterKinds = ["month", "phase"] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What one expects, written at the beginning, and what one did, written at the end. */
export const letterParts = ["expected", "did"] as const;
export type LetterPart = (typeof letterParts)[number];

/** A letter to oneself; version 0 stands for one that was never written. */
export type LetterContent = Readonly<Record<LetterPart, string>> & { readonly version: number };

export const emptyLetter: LetterContent = { expected: "", did: "", version: 0 };

export type LetterSubject = {
  readonly kind: LetterKind;
  /** `YYYY-MM`, or the key of a phase. */
  readonly period: string;
};

/** A period about which one may write to oneself. */
export type LetterPeriod = LetterSubject & {
  /** The month or the phase goes on; earlier ones are over. */
  readonly isPresent: boolean;
};

export function isLetterKind(value: unknown): value is LetterKind {
  return letterKinds.some((kind) => kind === value);
}

/**
 * The months from the start of the year to the present one and the phases that were begun, the newest first.
 * What is still ahead has no letter yet. Before the start there is one for the month of the start.
 *
 * @param currentPhaseKey where the learner is; null after the last week
 */
export function letterPeriods({
  startDate,
  today,
  phaseKeys,
  currentPhaseKey,
}: {
  readonly startDate: CalendarDate;
  readonly today: CalendarDate;
  /** In order. */
  readonly phaseKeys: readonly string[];
  readonly currentPhaseKey: string | null;
}): { readonly months: readonly LetterPeriod[]; readonly phases: readonly LetterPeriod[] } {
  const present = today < startDate ? startDate : today;
  const last = currentPhaseKey === null ? phaseKeys.length : phaseKeys.indexOf(currentPhaseKey);
  return {
    months: monthsBetween(startDate, present)
      .map(
        (period): LetterPeriod => ({
          ...{ kind: "month", period },
          isPresent: period === present.slice(0, 7),
        }),
      )
      .reverse(),
    phases: phaseKeys
      .slice(0, last + 1)
      .map(
        (period, index): LetterPeriod => ({
          ...{ kind: "phase", period },
          isPresent: index === last,
        }),
      )
      .reverse(),
  };
}

/** Whether one may write about it: a month that has begun, or a phase of the roadmap. */
export function isLetterSubject(
  { kind, period }: LetterSubject,
  {
    startDate,
    today,
    phaseKeys,
  }: {
    readonly startDate: CalendarDate;
    readonly today: CalendarDate;
    readonly phaseKeys: readonly string[];
  },
): boolean {
  if (kind === "phase") return phaseKeys.includes(period);
  const last = today < startDate ? startDate : today;
  return /^2\d{3}-(?:0[1-9]|1[0-2])$/.test(period) && period <= last.slice(0, 7);
}

/** `YYYY-MM` from one day's month to another's. */
function monthsBetween(from: CalendarDate, to: CalendarDate): string[] {
  const months: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const name = `${year}-${String(month).padStart(2, "0")}`;
    if (name > to.slice(0, 7)) return months;
    months.push(name);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}
