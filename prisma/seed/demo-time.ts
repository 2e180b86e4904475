import { randomOf } from "@/lib/domain/keyed-random";
import type { RoadmapVersion, TaskKind } from "@/lib/domain/roadmap";
import { findTask } from "@/lib/domain/roadmap-lookup";

import { demoChanges } from "./demo-changes";
import type { DemoDay } from "./demo-days";
import { eventsUntil } from "./demo-events";

/** A sitting. */
export type DemoLog = { readonly taskKey: string; readonly day: DemoDay; readonly minutes: number };

/** The learner began to log time when preference training took three times as long as it should have. */
const firstLogged: DemoDay = 86;

/** How long things take this learner, measured by the estimates. */
const pace: Readonly<Record<TaskKind, number>> = {
  read: 1.3,
  watch: 1.1,
  build: 1.2,
  practice: 0.95,
  write: 1.4,
  reflect: 0.8,
};

/** Of ten tasks, about eight are logged. */
const loggedShare = 0.8;
const longestSitting = 130;

/** The time that was logged for tasks done since, by tasks and sittings: the same whenever it is written. */
export function logsUntil(today: DemoDay, version: RoadmapVersion): readonly DemoLog[] {
  const doneOn = new Map<string, DemoDay>();
  for (const { taskKey, step } of eventsUntil(today, version)) {
    if (step.state === "done") doneOn.set(taskKey, step.day);
    else doneOn.delete(taskKey);
  }
  return [...doneOn].flatMap(([taskKey, day]) => {
    const task = findTask(version, taskKey);
    const random = randomOf(`time ${taskKey}`);
    if (!task || day < firstLogged || random() > loggedShare) return [];
    const taken = Math.max(10, fives(task.minutes * pace[task.kind] * (0.8 + 0.4 * random())));
    return sittingsOf(taskKey, day, taken);
  });
}

/** The last sitting is on the day on which the task was done, the others on days before it that were no break. */
function sittingsOf(taskKey: string, day: DemoDay, taken: number): DemoLog[] {
  const count = Math.ceil(taken / longestSitting);
  const each = fives(taken / count);
  return Array.from({ length: count }, (_, index) => {
    const wanted = day - index;
    const minutes = index === 0 ? taken - each * (count - 1) : each;
    return { taskKey, day: isFree(wanted) ? wanted : day, minutes };
  });
}

function isFree(day: DemoDay): boolean {
  return !demoChanges.some(
    (change) => change.kind === "break" && change.from <= day && day <= change.to,
  );
}

const fives = (minutes: number) => 5 * Math.round(minutes / 5);
