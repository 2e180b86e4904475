import { calendarDate } from "@/lib/domain/calendar-date";
import { calendarEvents } from "@/lib/domain/calendar-events";
import type { YearEnding } from "@/lib/domain/ending";
import type { LocalizedText } from "@/lib/domain/locale";
import type { PlanChange } from "@/lib/domain/plan-change";
import type { Milestone, RoadmapVersion, Task } from "@/lib/domain/roadmap";
import type { TaskRecord } from "@/lib/domain/task-state";
import { assembleYear } from "@/lib/domain/year";

const task = (milestoneKey: string, name: string, priority: Task["priority"]): Task => ({
  ...{ key: `${milestoneKey}-${name}`, milestoneKey, kind: "read", priority, minutes: 60 },
  ...{ resourceKeys: [], skillKeys: [], uses: [], note: null, deliverable: null },
  title: { en: `Task ${name}` },
  detail: { en: "" },
});

/** Four weeks of two tasks each, a must and a could; the third is of a track. */
export function calendarVersion(
  titles: Readonly<Record<number, LocalizedText>> = {},
): RoadmapVersion {
  const milestone = (week: number, trackKey: string | null): Milestone => ({
    ...{ key: `w${week}${trackKey ?? ""}`, week, month: 1, phaseKey: "p", trackKey },
    title: titles[week] ?? { en: `Title ${week}${trackKey ?? ""}` },
    ...{ goal: { en: "" }, outcomes: [], checkpoint: [] },
    tasks: [
      task(`w${week}${trackKey ?? ""}`, "a", "must"),
      task(`w${week}${trackKey ?? ""}`, "b", "could"),
    ],
  });
  const track = (key: string) => ({ key, title: { en: key }, summary: { en: "" }, topics: [] });
  return {
    ...{ id: "v1", number: 1, isBuiltIn: true, key: "small", weeks: 4, nominalHundredths: 1200 },
    ...{ title: { en: "Small" }, description: { en: "" } },
    phases: [{ key: "p", firstWeek: 1, lastWeek: 4, title: { en: "P" }, months: [] }],
    tracks: [track("x"), track("y")],
    milestones: [
      ...[milestone(1, null), milestone(2, null), milestone(3, "x")],
      ...[milestone(3, "y"), milestone(4, null)],
    ],
    ...{ skills: [], resources: new Map(), trackChoice: null },
    ...{ readingLists: [], habits: [], roles: null, retired: [] },
  };
}

export type Wanted = {
  version?: RoadmapVersion;
  startDate?: string;
  hoursHundredths?: number;
  trackKey?: string | null;
  knownWeeks?: readonly number[];
  changes?: readonly PlanChange[];
  done?: readonly string[];
  ending?: YearEnding;
  today?: string;
  review?: { day: number; at: number; timeZone: string };
};

/** The year of a learner from Monday, 2 March 2026 on, and its events. */
export function calendarYear(wanted: Wanted = {}) {
  const startDate = calendarDate(wanted.startDate ?? "2026-03-02");
  const changes = (wanted.changes ?? []).map((change, index) => ({ ...change, id: `c${index}` }));
  const doneRecord: TaskRecord = { state: "done", on: startDate, reason: null, pinnedWeek: null };
  const year = assembleYear(
    wanted.version ?? calendarVersion(),
    {
      ...{ startDate, changes, hoursHundredths: wanted.hoursHundredths ?? 1200 },
      ...{ trackKey: wanted.trackKey ?? null, knownWeeks: wanted.knownWeeks ?? [] },
    },
    {
      states: new Map((wanted.done ?? []).map((key) => [key, doneRecord])),
      ...{ closedOn: new Map(), evidencedTaskKeys: new Set() },
    },
  );
  const events = calendarEvents({
    ...{ year, enrollment: { id: "e1", startDate, changes, ending: wanted.ending ?? null } },
    review: wanted.review ?? { day: 7, at: 1080, timeZone: "UTC" },
    today: calendarDate(wanted.today ?? startDate),
  });
  return { year, events };
}
