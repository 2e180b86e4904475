import "server-only";

import { getLocale } from "next-intl/server";

import type { CurrentUser } from "@/lib/auth/session";
import { hasOwnTask, listOwnTasks } from "@/lib/data/own-tasks";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import type { ActiveEnrollment } from "@/lib/data/sessions";
import { isOwnTaskKey, ownTaskId } from "@/lib/domain/own-task";
import { findTask } from "@/lib/domain/roadmap-lookup";
import type { RunningTimer } from "@/lib/domain/time-log";
import { describeTimer, type NamedTimer } from "@/lib/i18n/describe-timer";
import { getWords } from "@/lib/i18n/get-words";

/** Whether the key is one of the learner's version, on whatever track, or of an own task that is not removed. */
export async function hasTaskOfYear(
  user: CurrentUser,
  { versionId }: ActiveEnrollment,
  key: string,
): Promise<boolean> {
  const ownId = ownTaskId(key);
  if (ownId !== null) return hasOwnTask(user.id, ownId);
  return findTask(await getRoadmapVersion(versionId), key) !== null;
}

/** The timer with its words, for what an action answers. */
export async function nameTimerOf(
  { id, timeZone }: CurrentUser,
  { versionId }: ActiveEnrollment,
  timer: RunningTimer,
): Promise<NamedTimer> {
  const [version, own, locale, words] = await Promise.all([
    getRoadmapVersion(versionId),
    isOwnTaskKey(timer.taskKey) ? listOwnTasks(id) : null,
    getLocale(),
    getWords("time"),
  ]);
  const around = { version, ownTasks: own?.here ?? [], timeZone, locale, now: Date.now() };
  return describeTimer(timer, around, words.timer);
}
