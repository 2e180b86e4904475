import { fileURLToPath } from "node:url";

import { readRoadmap } from "@/lib/content/read-roadmap";
import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import type { PlanChange } from "@/lib/domain/plan-change";
import { milestonesOf } from "@/lib/domain/roadmap-lookup";
import type { TaskRecords } from "@/lib/domain/task-state";
import { assembleYear, type Year } from "@/lib/domain/year";

const folder = fileURLToPath(new URL("../../content/ai-safety", import.meta.url));
const content = await readRoadmap(folder);

export const letterStart = calendarDate("2026-05-04");

/** A year on the built-in roadmap from Monday, 4 May 2026, in which the first weeks are done. */
export function letterYear({
  weeksDone = 0,
  doneOn = letterStart,
  changes = [],
  trackKey = null,
}: {
  weeksDone?: number;
  doneOn?: CalendarDate;
  changes?: readonly PlanChange[];
  trackKey?: string | null;
} = {}): Year {
  const version = { ...content, id: "v", number: 1, isBuiltIn: true };
  const states: TaskRecords = new Map(
    milestonesOf(version, trackKey)
      .filter(({ week }) => week <= weeksDone)
      .flatMap(({ tasks }) => tasks.map(({ key }) => key))
      .map((key) => [key, { state: "done", on: doneOn, reason: null, pinnedWeek: null }]),
  );
  const choices = {
    startDate: letterStart,
    hoursHundredths: 1200,
    trackKey,
    knownWeeks: [],
    changes,
  };
  return assembleYear(version, choices, {
    ...{ states, closedOn: new Map(), evidencedTaskKeys: new Set<string>() },
  });
}
