import type { CalendarDate } from "./calendar-date";

/** What one did with a paper, from quick to thorough; any of them. */
export const paperMarks = ["skimmed", "summarised", "reproduced", "discussed"] as const;

export type PaperMark = (typeof paperMarks)[number];

/** What a learner says about a paper that was read. */
export type PaperFields = {
  /** Of a resource of the roadmap, or null for a paper of one's own. */
  readonly resourceKey: string | null;
  /** Of a resource: its title when it was logged. */
  readonly title: string;
  /** Normalised; "" for none. */
  readonly url: string;
  readonly readOn: CalendarDate;
  readonly marks: readonly PaperMark[];
  readonly summary: string;
};

/** A row of the paper log. */
export type PaperEntry = PaperFields & { readonly id: string };

export function isPaperMark(value: unknown): value is PaperMark {
  return paperMarks.some((mark) => mark === value);
}
