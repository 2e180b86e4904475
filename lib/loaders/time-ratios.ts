import "server-only";

import type { YearActivity } from "@/lib/domain/activity";
import { taskKinds } from "@/lib/domain/roadmap";
import { everyTask, type TimeRatio, timeRatios } from "@/lib/domain/time-ratio";
import type { Year } from "@/lib/domain/year";

import { readYearWithActivity, requireLearner } from "./learner";

const none: TimeRatio = { ratio: 1, logs: 0, taken: 0, estimated: 0 };

/** For each kind of task, how long it takes this learner, measured by the estimates; in the order of the kinds. */
export function listTimeRatios({ year, activity }: { year: Year; activity: YearActivity }) {
  const ratios = timeRatios(everyTask(year), year.records.states, activity.logged);
  return taskKinds.map((kind) => ({ kind, ...(ratios.get(kind) ?? none) }));
}

export type ListedRatio = ReturnType<typeof listTimeRatios>[number];

/** The same for a page that has not read the year: one statement beside the session's. */
export async function loadTimeRatios(): Promise<readonly ListedRatio[]> {
  const { user, enrollment } = await requireLearner();
  return listTimeRatios(await readYearWithActivity(user, enrollment));
}
