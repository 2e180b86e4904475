import "server-only";

import { textIn } from "@/lib/domain/locale";
import { findTaskSubject } from "@/lib/domain/task-subject";
import type { RunningTimer } from "@/lib/domain/time-log";
import type { Year } from "@/lib/domain/year";
import { formatSince } from "@/lib/i18n/format-since";
import { getWords } from "@/lib/i18n/get-words";

import type { Learner } from "./learner";

/** A running timer as a page shows it. */
export type NamedTimer = RunningTimer & {
  readonly title: string;
  /** When it is not the language of the page. */
  readonly lang: string | undefined;
  /** "since 14:05". */
  readonly since: string;
};

/** Says what a running timer is for and since when it runs. */
export async function nameTimer(
  { user, locale }: Learner,
  { version, ownTasks }: Pick<Year, "version" | "ownTasks">,
  timer: RunningTimer,
): Promise<NamedTimer> {
  const { timer: words } = await getWords("time");
  const subject = findTaskSubject(version, ownTasks, timer.taskKey);
  const title = subject && textIn(subject.title, locale);
  return {
    ...timer,
    title: title?.text ?? words.otherTask,
    lang: title && title.lang !== locale ? title.lang : undefined,
    since: formatSince(timer.startedAt, { ...user, now: Date.now() }, locale, words),
  };
}
