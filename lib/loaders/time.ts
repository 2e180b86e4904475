import "server-only";

import { randomUUID } from "node:crypto";

import { listOwnTasks } from "@/lib/data/own-tasks";
import { getRoadmapVersion } from "@/lib/data/roadmaps";
import { findLatestTime, findTaskTime } from "@/lib/data/time-logs";
import { textIn } from "@/lib/domain/locale";
import { findTaskSubject } from "@/lib/domain/task-subject";
import { proposeMinutes, type Sitting } from "@/lib/domain/time-log";
import { todayFor } from "@/lib/domain/today";

import { type Learner, requireLearner } from "./learner";
import { nameTimer } from "./timer";

/** Sittings on the page without a task. */
const latest = 100;

/**
 * The form that logs time for a task when there is one by this key, the running timer, and what is logged: for
 * that task, or the latest of all.
 */
export async function loadTime(taskKey: string | null) {
  const learner = await requireLearner();
  const { user, enrollment, locale, today } = learner;
  const [version, own] = await Promise.all([
    getRoadmapVersion(enrollment.versionId),
    listOwnTasks(user.id),
  ]);
  const year = { version, ownTasks: own.here };
  const subject = taskKey === null ? null : findTaskSubject(version, own.here, taskKey);
  const task = taskKey !== null && subject?.milestoneKey ? { key: taskKey, ...subject } : null;
  const { sittings, timer } = task
    ? await findTaskTime(user.id, enrollment.id, [task.key])
    : await findLatestTime(user.id, enrollment.id, latest);

  return {
    learner,
    today,
    /** Null without a task, or when the year has none by this key. */
    task: task && {
      key: task.key,
      milestoneKey: task.milestoneKey,
      ...shownTitle(textIn(task.title, locale), locale),
    },
    timer: timer && {
      ...(await nameTimer(learner, year, timer)),
      /** What the form proposes; null when it has to be asked. */
      proposal: proposeMinutes(timer, Date.now()),
      on: todayFor({ instant: new Date(timer.startedAt), ...user }),
    },
    sittings: nameSittings(
      sittings,
      { version, ownTasks: [...own.here, ...own.elsewhere] },
      learner,
    ),
    isFull: !task && sittings.length === latest,
    formId: randomUUID(),
  };
}

/** Sittings with the titles of their tasks. */
export function nameSittings(
  sittings: readonly Sitting[],
  { version, ownTasks }: Parameters<typeof nameTimer>[1],
  { locale }: Pick<Learner, "locale">,
) {
  return sittings.map((sitting) => {
    const subject = findTaskSubject(version, ownTasks, sitting.taskKey);
    const title = subject
      ? shownTitle(textIn(subject.title, locale), locale)
      : { title: sitting.taskKey, lang: undefined };
    return { ...sitting, ...title };
  });
}

export type NamedSitting = ReturnType<typeof nameSittings>[number];

function shownTitle({ text, lang }: ReturnType<typeof textIn>, locale: string) {
  return { title: text, lang: lang === locale ? undefined : lang };
}
