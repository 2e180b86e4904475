import type { CalendarDate } from "./calendar-date";
import { pinnedTasks } from "./current-week";
import { openTasks, type YearState } from "./milestone-status";
import type { Problem } from "./problem";
import { isOpen, type SkipReason, type TaskRecord, type TaskRecords } from "./task-state";
import type { YearWeek } from "./year-week";

/** What is to happen to an open task of the week. */
export type OpenTaskChoice =
  | { readonly choice: "move" }
  | { readonly choice: "skip"; readonly reason: SkipReason | null }
  | { readonly choice: "leave" };

/** One write of Finish week or of its undo; each sets a value, none toggles. */
export type WeekWrite =
  | { readonly kind: "close"; readonly milestoneKey: string; readonly closedOn: CalendarDate }
  | { readonly kind: "reopen"; readonly milestoneKey: string }
  /** Null takes the task back to its own week's list. */
  | { readonly kind: "pin"; readonly taskKey: string; readonly week: number | null }
  | ({ readonly kind: "setState"; readonly taskKey: string } & Pick<
      TaskRecord,
      "state" | "on" | "reason"
    >);

export type FinishWeekProblem = Problem<"noTrack" | "alreadyClosed" | "unknownTask" | "lastWeek">;

type Year = Omit<YearState, "states"> & {
  readonly weeks: readonly YearWeek[];
  readonly states: TaskRecords;
};

type FinishWeek = Year & {
  readonly week: YearWeek;
  /** By task key; an open task without a choice is left open. */
  readonly choices: ReadonlyMap<string, OpenTaskChoice>;
  readonly today: CalendarDate;
};

/** The open tasks that Finish week asks about: those of the week, then those moved to its list. */
export function tasksToAskAbout({ weeks, week, ...year }: Year & { readonly week: YearWeek }) {
  return [...openTasks(week, year), ...pinnedTasks(weeks, week.week, year.states)];
}

/**
 * The writes that close a week, and those that undo it: one transaction each (RULES, Current week, next
 * step, finishing). Moving pins a task to the next week's list, where it still counts for its own week;
 * skipping settles it; leaving it open writes nothing. No date changes. A choice for a task that was
 * settled meanwhile, in another tab perhaps, is passed over.
 */
export function finishWeek({
  week,
  choices,
  today,
  ...year
}: FinishWeek):
  | { ok: true; writes: readonly WeekWrite[]; undo: readonly WeekWrite[] }
  | { ok: false; problems: readonly FinishWeekProblem[] } {
  const problems = problemsOf({ week, choices, today, ...year });
  if (problems.length > 0) return { ok: false, problems };

  const milestoneKey = week.key;
  const pairs: { write: WeekWrite; undo: WeekWrite }[] = [
    {
      write: { kind: "close", milestoneKey, closedOn: today },
      undo: { kind: "reopen", milestoneKey },
    },
  ];
  for (const [taskKey, choice] of choices) {
    if (choice.choice === "leave" || !isOpen(year.states, taskKey)) continue;
    if (choice.choice === "move") {
      const before = year.states.get(taskKey)?.pinnedWeek ?? null;
      pairs.push({
        write: { kind: "pin", taskKey, week: week.week + 1 },
        undo: { kind: "pin", taskKey, week: before },
      });
      continue;
    }
    pairs.push({
      write: { kind: "setState", taskKey, state: "skipped", on: today, reason: choice.reason },
      undo: { kind: "setState", taskKey, state: "open", on: null, reason: null },
    });
  }
  return {
    ok: true,
    writes: pairs.map(({ write }) => write),
    undo: pairs.map(({ undo }) => undo).reverse(),
  };
}

function problemsOf({ week, weeks, choices, ...year }: FinishWeek): readonly FinishWeekProblem[] {
  if (week.placeholder) return [{ path: "week", code: "noTrack" }];
  if (year.closedKeys.has(week.key)) return [{ path: "week", code: "alreadyClosed" }];

  const isLastWeek = weeks.every((other) => other.week <= week.week);
  const here = new Set([
    ...week.tasks.map(({ key }) => key),
    ...weeks.flatMap(({ tasks }) =>
      tasks
        .filter(({ key }) => year.states.get(key)?.pinnedWeek === week.week)
        .map(({ key }) => key),
    ),
  ]);
  return [...choices].flatMap(([key, { choice }]): FinishWeekProblem[] => {
    const path = `choices.${key}`;
    if (!here.has(key)) return [{ path, code: "unknownTask" }];
    return choice === "move" && isLastWeek ? [{ path, code: "lastWeek" }] : [];
  });
}
