import "server-only";

import { listPlanChanges, type StoredPlanChange } from "@/lib/data/plan-changes";
import { alsoDone } from "@/lib/domain/also-done";
import { baselineSchedule } from "@/lib/domain/baseline";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { hoursOn } from "@/lib/domain/capacity";
import { findCurrentWeek } from "@/lib/domain/current-week";
import { forecastOf } from "@/lib/domain/forecast";
import { restsOf, weekBefore, workingDates } from "@/lib/domain/idle-days";
import { planWeekOn } from "@/lib/domain/schedule";
import { phaseSlipDays, slipOf } from "@/lib/domain/slip";
import { standingOf } from "@/lib/domain/standing";
import { todayFor } from "@/lib/domain/today";
import { saidText } from "@/lib/i18n/replan-text";

import { readYearWithActivity, requireLearner } from "./learner";
import { type Asked, loadReplan } from "./replan";

/** The plan beside the dates first planned, by phase and week, with the changes that made it. */
export async function loadPlan(asked: Asked = {}) {
  const learner = await requireLearner();
  const { user, enrollment, today } = learner;
  const [{ year, activity }, changes] = await Promise.all([
    readYearWithActivity(user, enrollment),
    listPlanChanges(user.id, enrollment.id),
  ]);
  const { version, entries, weeks, state, records, plan, progress } = year;
  const { states, closedOn } = records;
  const baseline = enrollment.baseline.dates;
  const first = baselineSchedule(baseline);
  const dated = { weeks, states, closedOn, ...(state.trimmed && { trimmed: state.trimmed }) };

  const rests = restsOf(enrollment.changes);
  const dayOf = (instant: string) => todayFor({ ...user, instant: new Date(instant) });
  /** The change that was just made, by the address. */
  const changed = changes.find(({ id }) => id === asked.changed) ?? null;

  return {
    learner,
    version,
    first,
    plan,
    hoursNow: hoursOn(enrollment, today),
    replan: await loadReplan(learner, { year, activity }, asked),
    /** The newest first, undone ones too. */
    history: [...changes].reverse().map((change) => ({
      change,
      madeOn: dayOf(change.createdAt),
      undoneOn: change.undoneAt === null ? null : dayOf(change.undoneAt),
    })),
    changed: changed && (await said(changed, plan.finish)),
    /** Rests that begin before the first week. */
    firstRests: rests.filter(({ from }) => weekBefore(plan.weeks, from) === null),
    alsoDone: alsoDone(version, states),
    standing: standingOf({ year, startDate: enrollment.startDate, baseline, today }),
    forecast: forecastOf({ year, activity, startDate: enrollment.startDate, today }),
    currentWeek: findCurrentWeek(weeks, state)?.week ?? null,
    plannedWeek: planWeekOn(plan, today),
    phases: version.phases.map((phase) => {
      const days = phaseSlipDays({ ...dated, baseline, plan, phaseKey: phase.key });
      return {
        phase,
        slip: days === null ? null : slipOf(days),
        weeks: entries.flatMap((entry, index) => {
          const [now, before] = [plan.weeks[index], first.weeks[index]];
          const minutes = progress.milestones[index]?.minutes.total ?? 0;
          if (entry.phaseKey !== phase.key || !now || !before) return [];
          return {
            ...{ entry, before, minutes },
            now: workingDates(now, plan.idle),
            rests: rests.filter(({ from }) => weekBefore(plan.weeks, from) === entry.week),
          };
        }),
      };
    }),
  };
}

/** What was done to a change, and what takes that back. */
async function said(change: StoredPlanChange, finish: CalendarDate | null) {
  const isUndone = change.undoneAt !== null;
  const next = isUndone ? "redo" : "undo";
  const text = await saidText(change, { isUndone, finish });
  return { id: change.id, text, next, change: `${next}:${change.id}` } as const;
}
