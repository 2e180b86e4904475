import { type CalendarDate, parseCalendarDate } from "./calendar-date";
import { findCurrentWeek } from "./current-week";
import { parseHoursPerWeek } from "./hours";
import { type AskedChange, type ReadChange, type ReplanProblem, readPlanChange } from "./replan";
import { priorities } from "./roadmap";
import type { Year } from "./year";

/** The fields of the re-plan sheet: which of the four, and the fields of each. */
export const replanFields = [
  "replan",
  "amount",
  "unit",
  "paceFrom",
  "hours",
  "trimFrom",
  "keep",
  "breakFrom",
  "breakTo",
] as const;

export type ReplanField = (typeof replanFields)[number];

/** What stands in the fields, as typed. */
export type ReplanValues = Readonly<Record<ReplanField, string>>;

/** Field → code of what is wrong with it. */
export type ReplanErrors = Readonly<Partial<Record<ReplanField, string>>>;

export type ReadForm =
  | { readonly ok: true; readonly asked: AskedChange }
  | { readonly ok: false; readonly errors: ReplanErrors };

const mostDays = 366;

/**
 * Reads what the sheet asks for. Only the fields of the chosen kind count; the others keep what was typed.
 * "Move everything" comes back without a milestone: see `readSheetChange`.
 */
export function readReplanForm(values: Partial<ReplanValues>): ReadForm {
  switch (values.replan) {
    case "shift": {
      const days = daysOf(values.amount ?? "", values.unit);
      if (days === null) return { ok: false, errors: { amount: "shiftDays" } };
      return { ok: true, asked: { kind: "shift", milestone: "", days } };
    }
    case "pace": {
      const from = parseCalendarDate(values.paceFrom ?? "");
      const hoursPerWeek = parseHoursPerWeek(values.hours ?? "");
      if (from && hoursPerWeek !== null) {
        return { ok: true, asked: { kind: "pace", from, hoursPerWeek } };
      }
      return { ok: false, errors: missing({ paceFrom: from === null, hours: !hoursPerWeek }) };
    }
    case "trim": {
      const keep = priorities.find((priority) => priority === values.keep);
      const milestone = values.trimFrom ?? "";
      if (keep && milestone) return { ok: true, asked: { kind: "trim", milestone, keep } };
      return { ok: false, errors: missing({ trimFrom: milestone === "", keep: !keep }) };
    }
    case "break": {
      const [from, to] = [values.breakFrom, values.breakTo].map((day) =>
        parseCalendarDate(day ?? ""),
      );
      if (from && to) return { ok: true, asked: { kind: "break", from, to } };
      return { ok: false, errors: missing({ breakFrom: !from, breakTo: !to }) };
    }
    default:
      return { ok: false, errors: { replan: "unknownValue" } };
  }
}

/** The change that the sheet asks for: "Move everything" is a shift on the current week. */
export function readSheetChange(
  asked: AskedChange,
  year: Pick<Year, "version" | "weeks" | "state" | "plan">,
  startDate: CalendarDate,
): ReadChange {
  if (asked.kind !== "shift") return readPlanChange(asked, year, startDate);
  const current = findCurrentWeek(year.weeks, year.state);
  return current
    ? readPlanChange({ ...asked, milestone: current.key }, year, startDate)
    : { ok: false, problems: [{ path: "milestone", code: "nothingToMove" }] };
}

/** What the rules refused, at the fields of the sheet. */
export function errorsInForm(
  kind: AskedChange["kind"],
  problems: readonly ReplanProblem[],
): ReplanErrors {
  return Object.fromEntries(problems.map(({ path, code }) => [fieldOf(kind, path), code]));
}

function fieldOf(kind: AskedChange["kind"], path: ReplanProblem["path"]): ReplanField {
  if (path === "milestone") return kind === "shift" ? "amount" : "trimFrom";
  if (kind === "pace") return "paceFrom";
  return path === "from" ? "breakFrom" : "breakTo";
}

/** 1 to 366 days from a number of days or weeks, full-width digits too. */
function daysOf(amount: string, unit: string | undefined): number | null {
  const digits = amount.normalize("NFKC").trim();
  if (!/^\d{1,3}$/.test(digits)) return null;
  const days = Number(digits) * (unit === "weeks" ? 7 : 1);
  return days >= 1 && days <= mostDays ? days : null;
}

const codeOf = { hours: "hours", keep: "unknownValue", trimFrom: "week" } as const;

function missing(fields: Partial<Record<ReplanField, boolean>>): ReplanErrors {
  const wrong = Object.entries(fields).filter(([, isWrong]) => isWrong);
  return Object.fromEntries(
    wrong.map(([name]) => [name, codeOf[name as keyof typeof codeOf] ?? "invalidDate"]),
  );
}
