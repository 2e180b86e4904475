import type { LoggedTime } from "@/lib/domain/activity";
import {
  addDays,
  type CalendarDate,
  calendarDate as day,
  isoWeekday,
} from "@/lib/domain/calendar-date";
import type { PlanChange } from "@/lib/domain/plan-change";
import type { RoadmapVersion, Task } from "@/lib/domain/roadmap";
import { findTask } from "@/lib/domain/roadmap-lookup";
import type { TaskRecord } from "@/lib/domain/task-state";
import { assembleYear, type Year } from "@/lib/domain/year";

/** What the learner of `simulated-year.test.ts` intends, and when they say so. */
const made: readonly { on: string; change: PlanChange }[] = [
  {
    on: "2026-03-01",
    change: { kind: "pace", from: day("2026-03-02"), hoursHundredths: 600 },
  },
  // Ill for three weeks, recorded afterwards.
  {
    on: "2026-04-27",
    change: { kind: "break", from: day("2026-04-06"), to: day("2026-04-26") },
  },
  // A holiday, recorded ahead.
  {
    on: "2026-06-15",
    change: { kind: "break", from: day("2026-07-13"), to: day("2026-07-26") },
  },
  {
    on: "2026-09-05",
    change: { kind: "pace", from: day("2026-09-07"), hoursHundredths: 1650 },
  },
  { on: "2026-11-01", change: { kind: "trim", week: 40, keep: "should" } },
];

/** Mondays of weeks in which nothing is done although they are no break. */
const busyWeeks = ["2026-02-09", "2026-05-18", "2026-06-22", "2026-11-09"];
const away = [
  ...made.flatMap(({ change }) => (change.kind === "break" ? [change] : [])),
  ...busyWeeks.map((monday) => ({ from: day(monday), to: addDays(day(monday), 6) })),
];

/** Minutes of one session from a day on: two a week are 12, 6 and 16.5 hours. */
const sessions = [
  { from: "2026-01-05", minutes: 360 },
  { from: "2026-03-01", minutes: 180 },
  { from: "2026-09-07", minutes: 495 },
];

const wednesday = 3;
const saturday = 6;

/**
 * A learner who sits down on Wednesdays and Saturdays with so many minutes and does the open tasks in
 * order while the minutes last; what is left of them is kept for the next time. Of weeks 14 to 17 the
 * coulds are skipped, in weeks 40 to 52 they are left. Until the end of March the time for reading is
 * logged: one and a half times the estimate. On 5 August three tasks of a week far ahead are tried, on
 * 14 August the track is changed.
 */
export function simulatedLearner(version: RoadmapVersion) {
  const startDate = day("2026-01-05");
  const states = new Map<string, TaskRecord>();
  const logged: LoggedTime[] = [];
  let minutes = 0;

  const settle = (task: Task, state: "done" | "skipped", on: CalendarDate) => {
    states.set(task.key, { state, on, reason: null, pinnedWeek: null });
    if (state === "skipped" || task.kind !== "read" || on > "2026-03-31") return;
    logged.push({ taskKey: task.key, on, minutes: Math.floor((task.minutes * 3) / 2) });
  };

  const changesOn = (today: CalendarDate) =>
    made.filter(({ on }) => on <= today).map(({ change }) => change);

  const yearOn = (today: CalendarDate, changes = changesOn(today)): Year =>
    assembleYear(
      version,
      {
        ...{ startDate, changes, hoursHundredths: 1200, knownWeeks: [] },
        trackKey: today < "2026-08-14" ? "interpretability" : "governance",
      },
      { states, closedOn: new Map(), evidencedTaskKeys: new Set() },
    );

  const sitDown = (today: CalendarDate) => {
    minutes += sessions.findLast(({ from }) => from <= today)?.minutes ?? 0;
    const open = yearOn(today).entries.flatMap(({ week, tasks }) =>
      tasks.filter(({ key }) => !states.has(key)).map((task: Task) => ({ week, task })),
    );
    for (const { week, task } of open) {
      if (week >= 40 && task.priority === "could") continue;
      if (week >= 14 && week <= 17 && task.priority === "could") {
        settle(task, "skipped", today);
        continue;
      }
      if (task.minutes > minutes) break;
      minutes -= task.minutes;
      settle(task, "done", today);
    }
  };

  return {
    ...{ startDate, logged, states, changesOn, yearOn },
    /** What happens on a day; to be called for every day, in order. */
    live(today: CalendarDate): void {
      const isSession = [wednesday, saturday].includes(isoWeekday(today));
      if (isSession && !away.some(({ from, to }) => from <= today && today <= to)) sitDown(today);
      if (today !== "2026-08-05") return;
      for (const key of ["i27-t1", "i27-t2", "i27-t3"]) {
        const task = findTask(version, key);
        if (task) settle(task, "done", today);
      }
    },
  };
}
