import type { Absence } from "./absence";
import { addDays, type CalendarDate, daysBetween, latest } from "./calendar-date";
import { hoursOn } from "./capacity";
import { findCurrentWeek } from "./current-week";
import { formatHours } from "./hours";
import { planChangeKinds } from "./plan-change";
import { type ReplanValues, replanFields } from "./replan-form";
import type { Year, YearChoices } from "./year";

type Input = {
  readonly year: Pick<Year, "weeks" | "state" | "plan">;
  readonly choices: YearChoices;
  readonly absence: Absence | null;
  readonly today: CalendarDate;
};

const longestShift = 366;

/** Days by which the current week has to move so that it starts today; null when it does not start before. */
export function daysToStartToday({ year, today }: Pick<Input, "year" | "today">): number | null {
  const current = findCurrentWeek(year.weeks, year.state);
  const start = current && (year.plan.weeks[current.week - 1]?.start ?? null);
  if (!start) return null;
  const days = daysBetween(start, today);
  return days >= 1 && days <= longestShift ? days : null;
}

/**
 * What stands in the sheet when it opens: what the address says, and for the rest what comes nearest to what
 * one would want. A gap of ten days or more is proposed as the break.
 */
export function sheetValues(
  asked: Readonly<Record<string, string | undefined>>,
  { year, choices, absence, today }: Input,
): ReplanValues {
  const day = latest([today, choices.startDate]) ?? today;
  const current = findCurrentWeek(year.weeks, year.state) ?? year.weeks.at(-1);
  const gap = absence?.asBreak ?? null;
  const proposed: ReplanValues = {
    replan: planChangeKinds.find((kind) => kind === asked.replan) ?? "shift",
    amount: String(daysToStartToday({ year, today }) ?? 7),
    unit: "days",
    paceFrom: day,
    hours: formatHours(hoursOn(choices, day)),
    trimFrom: current?.key ?? "",
    keep: "must",
    breakFrom: gap?.from ?? day,
    breakTo: gap?.to ?? addDays(day, 6),
  };
  const typed = replanFields
    .filter((field) => field !== "replan")
    .flatMap((field) => {
      const value = asked[field];
      return value === undefined ? [] : [[field, value.slice(0, 200)] as const];
    });
  return { ...proposed, ...Object.fromEntries(typed) };
}
