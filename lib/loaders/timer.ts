import "server-only";

import type { RunningTimer } from "@/lib/domain/time-log";
import type { Year } from "@/lib/domain/year";
import { describeTimer, type NamedTimer } from "@/lib/i18n/describe-timer";
import { getWords } from "@/lib/i18n/get-words";

import type { Learner } from "./learner";

/** A running timer with its words, for a page of the learner's year. */
export async function nameTimer(
  { user, locale }: Learner,
  { version, ownTasks }: Pick<Year, "version" | "ownTasks">,
  timer: RunningTimer,
): Promise<NamedTimer> {
  const { timer: words } = await getWords("time");
  const { timeZone } = user;
  return describeTimer(timer, { version, ownTasks, timeZone, locale, now: Date.now() }, words);
}
