import type { YearActivity } from "./activity";
import { addDays, type CalendarDate, compareDates, toDayNumber } from "./calendar-date";
import { findCurrentWeek, findNextStep, pinnedTasks } from "./current-week";
import type { LocalizedText } from "./locale";
import { openTasks } from "./milestone-status";
import { isOwnTaskKey, ownTaskKey, toTask } from "./own-task";
import { findTask, isPlaceholder } from "./roadmap-lookup";
import { planWeekOn } from "./schedule";
import { inWorkingOrder } from "./task-order";
import type { Year } from "./year";

/** What a weekly letter says, before it is put into words. */
export type WeeklyLetter = {
  readonly week: number;
  /** Null while the track of the week is not chosen: then that is the next step. */
  readonly milestone: {
    readonly key: string;
    readonly title: LocalizedText;
    readonly goal: LocalizedText;
    /** The next step and the one after it. */
    readonly tasks: readonly { readonly title: LocalizedText; readonly minutes: number }[];
  } | null;
  /** Where the plan has the week; null for a known one. */
  readonly dates: { readonly start: CalendarDate; readonly end: CalendarDate } | null;
  /** The week in which the plan would have one today, when it is another. */
  readonly plannedWeek: number | null;
  /** The seven days before today. */
  readonly lastDays: {
    readonly done: number;
    /** Titles of some of them, the newest first. */
    readonly titles: readonly LocalizedText[];
    /** Minutes that were logged. */
    readonly minutes: number;
  };
  readonly question: "learned" | "shipped" | "stuck";
};

type Input = {
  readonly year: Year;
  readonly startDate: CalendarDate;
  readonly activity: Pick<YearActivity, "logged">;
  readonly today: CalendarDate;
};

const questions = ["learned", "shipped", "stuck"] as const;
const titlesAtMost = 3;

/**
 * The letter of today, or null when there is nothing useful to say: before the start, on an idle day (a break,
 * a shift), and when the year is finished.
 */
export function weeklyLetterOf({ year, startDate, activity, today }: Input): WeeklyLetter | null {
  const { entries, state, plan } = year;
  const current = findCurrentWeek(entries, state);
  const isIdle = plan.idle.some(({ from, to }) => from <= today && today <= to);
  if (!current || today < startDate || isIdle) return null;

  const planned = plan.weeks.find(({ week }) => week === current.week);
  const plannedWeek = planWeekOn(plan, today);
  return {
    week: current.week,
    milestone: isPlaceholder(current)
      ? null
      : {
          ...{ key: current.key, title: current.title, goal: current.goal },
          tasks: nextTasks(year, current).map(({ title, minutes }) => ({ title, minutes })),
        },
    dates: planned?.start ? { start: planned.start, end: planned.end } : null,
    plannedWeek: plannedWeek === current.week ? null : plannedWeek,
    lastDays: lastDaysOf(year, activity, today),
    question: questions[Math.floor(toDayNumber(today) / 7) % questions.length] ?? "learned",
  };
}

/** Two open tasks of the week's list, as the dashboard shows them. */
function nextTasks(
  { entries, state, records }: Year,
  current: Exclude<Year["entries"][number], { placeholder: true }>,
) {
  const open = [
    ...openTasks(current, state),
    ...pinnedTasks(entries, current.week, records.states),
  ];
  return inWorkingOrder(open, findNextStep(current, state), records.states).slice(0, 2);
}

function lastDaysOf(
  { version, records, ownTasks }: Year,
  { logged }: Input["activity"],
  today: CalendarDate,
): WeeklyLetter["lastDays"] {
  const first = addDays(today, -7);
  const isRecent = (day: CalendarDate | null) => day !== null && day >= first && day < today;
  const done = [...records.states]
    .flatMap(([key, { state, on }]) =>
      state === "done" && on !== null && isRecent(on) ? [{ key, on }] : [],
    )
    .sort((a, b) => compareDates(b.on, a.on) || a.key.localeCompare(b.key));
  const titleOf = (key: string): LocalizedText | null => {
    if (!isOwnTaskKey(key)) return findTask(version, key)?.title ?? null;
    const own = ownTasks.find(({ id }) => ownTaskKey(id) === key);
    return own ? toTask(own).title : null;
  };
  return {
    done: done.length,
    titles: done.flatMap(({ key }) => titleOf(key) ?? []).slice(0, titlesAtMost),
    minutes: logged.reduce((sum, { on, minutes }) => (isRecent(on) ? sum + minutes : sum), 0),
  };
}
