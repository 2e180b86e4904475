import { type Locale, textIn } from "@/lib/domain/locale";
import type { OwnTask } from "@/lib/domain/own-task";
import type { RoadmapContent } from "@/lib/domain/roadmap";
import { findTaskSubject } from "@/lib/domain/task-subject";
import type { RunningTimer } from "@/lib/domain/time-log";

import { formatSince } from "./format-since";
import type { Words } from "./words";

/** A running timer as a page shows it. */
export type NamedTimer = RunningTimer & {
  readonly title: string;
  /** When it is not the language of the page. */
  readonly lang: string | undefined;
  /** "since 14:05". */
  readonly since: string;
};

type Around = {
  readonly version: RoadmapContent;
  readonly ownTasks: readonly OwnTask[];
  readonly timeZone: string;
  readonly locale: Locale;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** Says what a running timer is for and since when it runs. */
export function describeTimer(
  timer: RunningTimer,
  { version, ownTasks, locale, ...when }: Around,
  words: Words["time"]["timer"],
): NamedTimer {
  const subject = findTaskSubject(version, ownTasks, timer.taskKey);
  const title = subject && textIn(subject.title, locale);
  return {
    ...timer,
    title: title?.text ?? words.otherTask,
    lang: title && title.lang !== locale ? title.lang : undefined,
    since: formatSince(timer.startedAt, when, locale, words),
  };
}
