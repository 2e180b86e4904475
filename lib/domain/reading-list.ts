import type { LocalizedText } from "./locale";

export type Paper = {
  readonly resourceKey: string;
  /** The week in which it is due. */
  readonly week: number;
  readonly why: LocalizedText;
};

/** Papers in the order in which they are to be read. */
export type ReadingList = {
  readonly key: string;
  readonly title: LocalizedText;
  readonly rule: LocalizedText;
  readonly papers: readonly Paper[];
};

/** Something to do every week, in no task's minutes. */
export type Habit = {
  readonly key: string;
  readonly title: LocalizedText;
  readonly detail: LocalizedText;
};
