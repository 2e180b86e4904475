import "server-only";

import { alsoDone } from "@/lib/domain/also-done";
import { baselineSchedule } from "@/lib/domain/baseline";
import { findCurrentWeek } from "@/lib/domain/current-week";
import { planWeekOn } from "@/lib/domain/schedule";
import { phaseSlipDays, slipOf } from "@/lib/domain/slip";
import { standingOf } from "@/lib/domain/standing";

import { readYear, requireLearner } from "./learner";

/** The plan beside the dates first planned, by phase and week. */
export async function loadPlan() {
  const learner = await requireLearner();
  const { enrollment, today } = learner;
  const year = await readYear(learner.user, enrollment);
  const { version, entries, weeks, state, records, plan, progress } = year;
  const { states, closedOn } = records;
  const baseline = enrollment.baseline.dates;
  const first = baselineSchedule(baseline);
  const dated = { weeks, states, closedOn, ...(state.trimmed && { trimmed: state.trimmed }) };

  return {
    learner,
    version,
    first,
    plan,
    alsoDone: alsoDone(version, states),
    standing: standingOf({ year, startDate: enrollment.startDate, baseline, today }),
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
          return { entry, now, before, minutes };
        }),
      };
    }),
  };
}
