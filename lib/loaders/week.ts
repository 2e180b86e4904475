import "server-only";

import { randomUUID } from "node:crypto";

import { notFound, redirect } from "next/navigation";

import { cache } from "react";

import { listEvidenceOfTasks } from "@/lib/data/evidence";
import { findTaskTime } from "@/lib/data/time-logs";
import { findWeekTexts } from "@/lib/data/week-texts";
import { addDays, mondayOf } from "@/lib/domain/calendar-date";
import { findCurrentWeek, findNextStep, pinnedTasks } from "@/lib/domain/current-week";
import { emptyNote } from "@/lib/domain/note";
import { isOwnTaskKey, toTask } from "@/lib/domain/own-task";
import { measureMilestone } from "@/lib/domain/progress";
import type { Milestone, Task } from "@/lib/domain/roadmap";
import { findMilestone, isPlaceholder, type WeekEntry } from "@/lib/domain/roadmap-lookup";
import { planWeekOn } from "@/lib/domain/schedule";
import { viewTasks } from "@/lib/domain/task-view";
import { sumByTask } from "@/lib/domain/time-log";
import { toYearWeek, type Year } from "@/lib/domain/year";
import { localePath } from "@/lib/i18n/paths";

import { type Learner, readYear, requireLearner } from "./learner";
import { loadTicks } from "./ticks";
import { nameSittings } from "./time";
import { nameTimer } from "./timer";

/**
 * One week of the learner's year, of the other track, or a placeholder. A placeholder's address leads to the
 * week itself once a track is chosen; an address that names no week of this version is not found.
 */
export const loadWeek = cache(async (key: string) => {
  const learner = await requireLearner();
  const year = await readYear(learner.user, learner.enrollment);
  const entry = year.entries.find((week) => week.key === key) ?? findMilestone(year.version, key);
  if (!entry) return redirectOrNotFound(learner, year, key);

  const frame = {
    learner,
    ...frameOf(year, entry),
    isPlanned: planWeekOn(year.plan, learner.today) === entry.week,
  };
  return isPlaceholder(entry)
    ? { ...frame, entry, content: null }
    : { ...frame, entry, content: await loadContent(learner, year, entry, frame) };
});

function redirectOrNotFound({ locale }: Learner, { entries }: Year, key: string): never {
  const week = /^s(\d{1,3})$/.exec(key)?.[1];
  const entry = entries.find((one) => String(one.week) === week);
  // Only weeks of a track have such an address.
  if (!entry || isPlaceholder(entry) || entry.trackKey === null) notFound();
  redirect(localePath(locale, `/weeks/${entry.key}`));
}

/** Where a week stands in the year. Neighbours are those of its number on the learner's own track. */
function frameOf(year: Year, { key, week }: WeekEntry) {
  const at = (number: number) => {
    const entry = year.entries[number - 1];
    const dates = year.plan.weeks[number - 1];
    return entry && dates ? { ...dates, key: entry.key } : null;
  };
  return {
    isOnTrack: year.entries.some((entry) => entry.key === key),
    isCurrent: findCurrentWeek(year.weeks, year.state)?.key === key,
    isLast: week === year.version.weeks,
    isBuiltIn: year.version.isBuiltIn,
    dates: at(week),
    previous: at(week - 1),
    next: at(week + 1),
  };
}

async function loadContent(
  learner: Learner,
  year: Year,
  milestone: Milestone,
  { isOnTrack, isCurrent }: { isOnTrack: boolean; isCurrent: boolean },
) {
  const { user, enrollment } = learner;
  const { states, closedOn } = year.records;
  const moved: readonly Task[] = isOnTrack ? pinnedTasks(year.entries, milestone.week, states) : [];
  const own = year.ownTasks.filter((task) => task.milestoneKey === milestone.key).map(toTask);
  const tasks = [...milestone.tasks, ...moved, ...own];
  const keys = tasks.map(({ key }) => key);

  const [texts, evidence, time, ticks] = await Promise.all([
    findWeekTexts(user.id, {
      ...{ milestoneKey: milestone.key, taskKeys: keys },
      reviewOf: addDays(mondayOf(learner.today), -7),
    }),
    listEvidenceOfTasks(user.id, keys),
    findTaskTime(user.id, enrollment.id, keys),
    loadTicks(learner, states, tasks),
  ]);
  const { noteOf } = texts;
  const views = viewTasks(year, enrollment.trackKey, tasks, milestone.week, {
    stoppedAt: new Map([...noteOf].map(([key, { stoppedAt }]) => [key, stoppedAt])),
    logged: sumByTask(time.sittings),
    evidence: new Map(
      keys.map((key) => [key, evidence.filter(({ taskKeys }) => taskKeys.includes(key))]),
    ),
  });
  const asYearWeek = toYearWeek(milestone);

  return {
    ticks,
    views,
    nextKey: isCurrent ? (findNextStep(asYearWeek, year.state)?.key ?? null) : null,
    /** Tasks that the review of last week picked for this one. */
    pickedKeys: texts.pickedKeys,
    progress: measureMilestone(asYearWeek, year.state),
    closedOn: closedOn.get(milestone.key) ?? null,
    /** Tasks that Finish week asks about when they are open. */
    askedKeys: keys.filter((key) => !year.state.trimmed?.has(key) && !isOwnTaskKey(key)),
    ownCount: own.length,
    sittings: nameSittings(time.sittings, year, learner),
    timer: time.timer && (await nameTimer(learner, year, time.timer)),
    /** Of the next task that is added. */
    ownFormId: randomUUID(),
    weekNote: texts.weekNote,
    noteOf: (key: string) => noteOf.get(key) ?? emptyNote,
  };
}
