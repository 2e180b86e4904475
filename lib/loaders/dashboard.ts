import "server-only";

import { findTaskAdditions } from "@/lib/data/task-additions";
import {
  findCurrentWeek,
  findNextStep,
  pinnedTasks,
  weeksLeftOpen,
} from "@/lib/domain/current-week";
import { forecastOf } from "@/lib/domain/forecast";
import { isOwnTaskKey, ownTaskKey, toTask } from "@/lib/domain/own-task";
import { restNotice } from "@/lib/domain/rest-notice";
import { rhythmOf } from "@/lib/domain/rhythm";
import type { Milestone } from "@/lib/domain/roadmap";
import { isPlaceholder } from "@/lib/domain/roadmap-lookup";
import { planWeekOn } from "@/lib/domain/schedule";
import { standingOf } from "@/lib/domain/standing";
import { stonesOf } from "@/lib/domain/stone";
import { inWorkingOrder } from "@/lib/domain/task-order";
import { stateOf } from "@/lib/domain/task-state";
import { viewTasks } from "@/lib/domain/task-view";
import { sumByTask } from "@/lib/domain/time-log";
import type { Year } from "@/lib/domain/year";
import { yearChart } from "@/lib/domain/year-chart";

import { loadComingBack } from "./coming-back";
import { type Learner, readYearWithActivity, requireLearner } from "./learner";
import { countVersionChanges } from "./roadmap-version";
import { loadTicks } from "./ticks";
import { nameTimer } from "./timer";

/** Everything on the dashboard in three statements, the session's included (SPEED, 10). */
export async function loadDashboard() {
  const learner = await requireLearner();
  const { enrollment, today } = learner;
  const { startDate } = enrollment;
  const { timer, ...facts } = await readYearWithActivity(learner.user, enrollment);
  const { year, activity } = facts;
  const { weeks, state, records, plan, progress } = year;
  const current = findCurrentWeek(year.entries, state);
  const milestone = current && !isPlaceholder(current) ? current : null;
  const { ending } = enrollment;
  const forecast = forecastOf({ year, activity, startDate, today });

  return {
    learner,
    year,
    current,
    week: milestone && (await loadWeekTasks(learner, year, milestone, sumByTask(activity.logged))),
    timer: timer && (await nameTimer(learner, year, timer)),
    ticks: await loadTicks(learner, records.states, tasksShown(year, milestone)),
    progress: progress.whole,
    standing: standingOf({ year, startDate, baseline: enrollment.baseline.dates, today }),
    forecast,
    // After the finish there is nothing that it could say.
    rhythm:
      current && !ending && learner.user.showRhythm
        ? rhythmOf({ activity, states: records.states, idle: plan.idle, startDate, today })
        : null,
    rest: current && !ending ? restNotice(plan.idle, today) : null,
    comingBack: ending ? null : loadComingBack(learner, facts),
    /** After it nothing is ahead: no plan to keep up with, no pace, no break, nobody who comes back. */
    ending,
    stones: stonesOf({
      ...{ ...state, weeks, knownWeeks: enrollment.knownWeeks },
      currentWeek: ending ? null : (current?.week ?? null),
      plannedWeek: ending ? null : planWeekOn(plan, today),
    }),
    chart: yearChart({ ...state, states: records.states, weeks, plan, startDate, today, forecast }),
    leftOpen: weeksLeftOpen(weeks, { ...state, states: records.states }).map(({ week, tasks }) => ({
      ...{ key: week.key, week: week.week, tasks: tasks.length },
    })),
    /** Items that a newer version of the roadmap changes; 0 when there is none. */
    versionChanges: await countVersionChanges(year.version, learner.locale),
    /** Tasks of the learner's own that are done; they count in no number. */
    ownDone: year.ownTasks.filter(({ id }) => stateOf(records.states, ownTaskKey(id)) === "done")
      .length,
    /** Weeks that no number counts, because their track is not chosen. */
    weeksWithoutTrack: year.entries.filter(isPlaceholder).length,
  };
}

async function loadWeekTasks(
  { user, enrollment }: Learner,
  year: Year,
  milestone: Milestone,
  logged: ReadonlyMap<string, number>,
) {
  const tasks = tasksShown(year, milestone);
  const keys = tasks.map(({ key }) => key);
  const additions = await findTaskAdditions(user.id, keys);
  const next = findNextStep(milestone, year.state);
  return {
    milestone,
    nextKey: next?.key ?? null,
    views: viewTasks(
      year,
      enrollment.trackKey,
      inWorkingOrder(tasks, next, year.records.states),
      milestone.week,
      { ...additions, logged },
    ),
    isLast: milestone.week === year.version.weeks,
    /** Tasks that Finish week asks about when they are open. */
    askedKeys: keys.filter((key) => !year.state.trimmed?.has(key) && !isOwnTaskKey(key)),
  };
}

/** The tasks of the week, those that were moved to its list and those that the learner added. */
function tasksShown({ entries, records, ownTasks }: Year, milestone: Milestone | null) {
  if (!milestone) return [];
  const own = ownTasks.filter(({ milestoneKey }) => milestoneKey === milestone.key);
  return [
    ...milestone.tasks,
    ...pinnedTasks(entries, milestone.week, records.states),
    ...own.map(toTask),
  ];
}
