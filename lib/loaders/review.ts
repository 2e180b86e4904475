import "server-only";

import { notFound, redirect } from "next/navigation";

import { listReviews, type StoredReview } from "@/lib/data/reviews";
import { findWeekAdditions } from "@/lib/data/week-additions";
import {
  addDays,
  type CalendarDate,
  mondayOf,
  parseCalendarDate,
} from "@/lib/domain/calendar-date";
import { findCurrentWeek, pinnedTasks } from "@/lib/domain/current-week";
import { textIn } from "@/lib/domain/locale";
import { openTasks } from "@/lib/domain/milestone-status";
import { findRoadmapSubject } from "@/lib/domain/note-subject";
import { isOwnTaskKey, ownTaskKey, toTask } from "@/lib/domain/own-task";
import {
  emptyReview,
  offeredWeek,
  type ReviewContent,
  reviewableWeek,
  weekFacts,
} from "@/lib/domain/review";
import { rhythmOf } from "@/lib/domain/rhythm";
import type { RoadmapVersion, Task } from "@/lib/domain/roadmap";
import { findTask, isPlaceholder } from "@/lib/domain/roadmap-lookup";
import { isOpen, stateOf } from "@/lib/domain/task-state";
import { toYearWeek, type Year } from "@/lib/domain/year";
import { localePath } from "@/lib/i18n/paths";

import { type Learner, readYearWithActivity, requireLearner } from "./learner";
import { readNamedRoadmap } from "./named-roadmap";
import { notePath } from "./notes";
import { loadTicks } from "./ticks";

/**
 * The review of a calendar week: what happened, what was written, and what comes next. Without a week it is
 * the one that is due (`offeredWeek`). A day that is no Monday leads to its week; a week that has not begun is
 * not found.
 */
export async function loadReview(asked: string | null) {
  const learner = await requireLearner();
  const { user, enrollment, today } = learner;
  const { startDate } = enrollment;
  const monday = asked === null ? offeredWeek(today, startDate) : weekAsked(learner, asked);
  const before = addDays(monday, -7);
  const [{ year, activity }, reviews, additions, named] = await Promise.all([
    readYearWithActivity(user, enrollment),
    listReviews(user.id, [monday, before]),
    findWeekAdditions(user, monday),
    readNamedRoadmap(learner),
  ]);
  const { states } = year.records;
  const nameOf = taskNames(learner, named);
  const review = reviewOf(reviews, monday);
  const isRecent = monday >= addDays(mondayOf(today), -7);
  const estimates = new Map(year.ownTasks.map(({ id, minutes }) => [ownTaskKey(id), minutes]));
  const facts = weekFacts({
    ...{ monday, states, logged: activity.logged },
    minutesOf: (key) => findTask(year.version, key)?.minutes ?? estimates.get(key) ?? null,
  });

  return {
    learner,
    monday,
    sunday: addDays(monday, 6),
    name: nameOfWeek(monday, today),
    previous: monday > mondayOf(startDate) ? before : null,
    next: monday < mondayOf(today) ? addDays(monday, 7) : null,
    review,
    facts: {
      minutes: facts.minutes,
      done: facts.done.map((task) => ({ ...task, ...nameOf(task.key) })),
      skipped: facts.skipped.map((task) => ({ ...task, ...nameOf(task.key) })),
      worked: facts.worked.map((task) => ({ ...task, ...nameOf(task.key) })),
      evidence: additions.evidence,
      notes: additions.notes.map((note) => noteName(learner, named, note)),
    },
    rhythm: user.showRhythm
      ? rhythmOf({ states, activity, idle: year.plan.idle, startDate, today })
      : null,
    /** What was picked a week earlier for this one. */
    picked: picksOf(reviewOf(reviews, before), year, nameOf),
    closing: isRecent ? await loadClosing(learner, year, monday) : null,
    choices: isRecent ? pickChoices(year, review, nameOf) : picksOf(review, year, nameOf),
  };
}

export type LoadedReview = Awaited<ReturnType<typeof loadReview>>;

function nameOfWeek(monday: CalendarDate, today: CalendarDate): "present" | "past" | null {
  if (monday === mondayOf(today)) return "present";
  return addDays(monday, 7) === mondayOf(today) ? "past" : null;
}

function weekAsked({ locale, today }: Learner, asked: string): CalendarDate {
  const monday = reviewableWeek(asked, today);
  if (monday) return monday;
  const day = parseCalendarDate(asked);
  const week = day && reviewableWeek(mondayOf(day), today);
  if (!week) notFound();
  redirect(localePath(locale, `/review?week=${week}`));
}

function reviewOf(reviews: readonly StoredReview[], monday: CalendarDate): ReviewContent {
  const found = reviews.find(({ weekOf }) => weekOf === monday);
  if (!found) return emptyReview;
  const { weekOf: _, ...review } = found;
  return review;
}

/** What a task is called and where it stands; retired and removed ones have a name and no place. */
function taskNames({ locale }: Learner, named: RoadmapVersion) {
  return (key: string) => {
    const about = findRoadmapSubject(named, { kind: "task", key });
    return {
      title: about ? textIn(about.title, locale) : { text: key, lang: locale },
      week: about?.week ?? null,
      isKnown: about !== null,
      path: about?.milestoneKey ? `/weeks/${about.milestoneKey}#task-${key}` : null,
    };
  };
}

type NameOf = ReturnType<typeof taskNames>;

function noteName(
  { locale }: Learner,
  named: RoadmapVersion,
  { claim, ...subject }: Awaited<ReturnType<typeof findWeekAdditions>>["notes"][number],
) {
  const about = findRoadmapSubject(named, subject);
  return {
    ...subject,
    title: about ? textIn(about.title, locale) : { text: claim ?? subject.key, lang: locale },
    path: notePath(subject, about?.milestoneKey ?? null),
  };
}

/** The list of Finish week for the current week, and the weeks that were closed in the week under review. */
async function loadClosing(learner: Learner, year: Year, monday: CalendarDate) {
  const { entries, records, state } = year;
  const sunday = addDays(monday, 6);
  const current = findCurrentWeek(entries, state);
  const tasks = current && !isPlaceholder(current) ? weekTasks(year, current) : [];
  return {
    current: current && {
      ...{ key: current.key, week: current.week, isPlaceholder: isPlaceholder(current) },
      isLast: current.week === year.version.weeks,
      asked: tasks
        .filter(({ key }) => !state.trimmed?.has(key) && !isOwnTaskKey(key))
        .map(({ key, title }) => ({ key, title: textIn(title, learner.locale) })),
    },
    closed: entries.flatMap(({ key, week }) => {
      const on = records.closedOn.get(key);
      return on && on >= monday && on <= sunday ? [{ key, week, on }] : [];
    }),
    ticks: await loadTicks(learner, records.states, tasks),
  };
}

/** What may be picked for the week after: what is open in the current week and the one after it, and what was picked. */
function pickChoices(year: Year, review: ReviewContent, nameOf: NameOf) {
  const { entries, records, state } = year;
  const current = findCurrentWeek(entries, state);
  const weeks = current ? entries.slice(current.week - 1, current.week + 1) : [];
  const open = weeks.flatMap((week) => {
    if (isPlaceholder(week)) return [];
    const roadmap = new Set(openTasks(toYearWeek(week), state).map(({ key }) => key));
    return weekTasks(year, week).filter(
      ({ key, milestoneKey }) =>
        isOpen(records.states, key) &&
        (milestoneKey !== week.key || isOwnTaskKey(key) || roadmap.has(key)),
    );
  });
  const keys = new Set([...open.map(({ key }) => key), ...review.nextKeys]);
  return picksOf({ nextKeys: [...keys] }, year, nameOf);
}

/** Tasks of another roadmap are passed over; they stay picked. */
function picksOf({ nextKeys }: Pick<ReviewContent, "nextKeys">, { records }: Year, nameOf: NameOf) {
  return nextKeys
    .map((key) => ({ key, state: stateOf(records.states, key), ...nameOf(key) }))
    .filter(({ isKnown }) => isKnown);
}

/** The list of a week: its tasks, those that were moved to it and the learner's own. */
function weekTasks(
  { entries, records, ownTasks }: Year,
  { key, week, tasks }: { key: string; week: number; tasks: readonly Task[] },
): readonly Task[] {
  const own = ownTasks.filter(({ milestoneKey }) => milestoneKey === key);
  return [...tasks, ...pinnedTasks(entries, week, records.states), ...own.map(toTask)];
}
