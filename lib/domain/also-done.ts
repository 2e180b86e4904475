import type { CalendarDate } from "./calendar-date";
import type { LocalizedText } from "./locale";
import type { RoadmapContent } from "./roadmap";
import type { TaskRecords } from "./task-state";

/** A task that was done and that the learner's version of the roadmap has no longer. */
export type AlsoDone = {
  readonly key: string;
  readonly title: LocalizedText;
  readonly on: CalendarDate | null;
};

/**
 * What the learner has done of what is retired by now: kept and named, counted nowhere (RULES, Versions). The
 * last done first. Skipped and open ones are left out: nothing was done there.
 */
export function alsoDone({ retired }: RoadmapContent, states: TaskRecords): readonly AlsoDone[] {
  return retired
    .flatMap(({ kind, key, title }) => {
      const record = kind === "task" ? states.get(key) : undefined;
      return record?.state === "done" ? { key, title, on: record.on } : [];
    })
    .toSorted((a, b) => (b.on ?? "").localeCompare(a.on ?? ""));
}
