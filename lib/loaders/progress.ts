import "server-only";

import { balanceOf } from "@/lib/domain/balance";
import { baselineSchedule } from "@/lib/domain/baseline";
import { forecastOf } from "@/lib/domain/forecast";
import { heatMap } from "@/lib/domain/heat-map";
import { rhythmOf } from "@/lib/domain/rhythm";
import { phaseSlipDays, slipOf } from "@/lib/domain/slip";
import { standingOf } from "@/lib/domain/standing";
import { everyTask } from "@/lib/domain/time-ratio";
import { timeSpent } from "@/lib/domain/time-spent";
import { yearChart } from "@/lib/domain/year-chart";
import { yearGrid } from "@/lib/domain/year-grid";

import { readYearWithActivity, requireLearner } from "./learner";
import { listTimeRatios } from "./time-ratios";

/** The year in pictures: two statements, the session's included. */
export async function loadProgress() {
  const learner = await requireLearner();
  const { user, enrollment, today } = learner;
  const { startDate } = enrollment;
  const { year, activity } = await readYearWithActivity(user, enrollment);
  const { weeks, state, records, plan, version } = year;
  const { states, closedOn } = records;
  const baseline = enrollment.baseline.dates;
  const first = baselineSchedule(baseline);
  const forecast = forecastOf({ year, activity, startDate, today });
  const spent = timeSpent({ tasks: everyTask(year), states, logged: activity.logged });
  const dated = { weeks, states, closedOn, ...(state.trimmed && { trimmed: state.trimmed }) };

  return {
    learner,
    year,
    first,
    forecast,
    standing: standingOf({ year, startDate, baseline, today }),
    chart: yearChart({ ...state, states, weeks, plan, startDate, today, forecast }),
    grid: yearGrid({ first, plan, today }),
    finishedWeeks: new Set(
      weeks.flatMap(({ week }, index) => (year.progress.milestones[index]?.finished ? [week] : [])),
    ),
    heat: heatMap({ spent, idle: plan.idle, startDate, today }),
    balance: balanceOf({ spent, startDate, today }),
    rhythm: user.showRhythm
      ? rhythmOf({ states, activity, idle: plan.idle, startDate, today })
      : null,
    ratios: listTimeRatios({ year, activity }),
    phases: version.phases.map((phase) => {
      const days = phaseSlipDays({ ...dated, baseline, plan, phaseKey: phase.key });
      return { phase, slip: days === null ? null : slipOf(days) };
    }),
  };
}
