import type { Locale } from "@/lib/domain/locale";
import type { StoneState } from "@/lib/domain/stone";

/** A stone as it is drawn, named and put into the table: finished words, and few bytes (SPEED, rule 2). */
export type StoneView = {
  readonly key: string;
  readonly week: number;
  readonly title: string;
  /** Given when the title is not in the language of the page. */
  readonly lang?: Locale;
  readonly state: StoneState;
  /** 0 to 1. */
  readonly fill: number;
  readonly notch?: true;
  readonly proved?: true;
  readonly current?: true;
  readonly planned?: true;
  /** Marked as known in the welcome. */
  readonly known?: true;
  /** Absent where one may not look into the week. */
  readonly href?: string;
  /** First and last day that is not idle; absent for a week without dates. */
  readonly dates?: string;
  /** Days of the breaks and pauses after it, or inside it. */
  readonly rest?: string;
  /** Number of tasks. */
  readonly done: number;
  readonly settled: number;
  readonly total: number;
};

/** A row of the picture. */
export type PhaseView = {
  readonly key: string;
  readonly title: string;
  readonly lang?: Locale;
  /** "months 1–3". */
  readonly months: string;
  readonly stones: readonly StoneView[];
};
