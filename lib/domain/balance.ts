import { type CalendarDate, latest } from "./calendar-date";
import { monthOf, monthsBetween } from "./month";
import type { TaskKind } from "./roadmap";
import type { SpentTime } from "./time-spent";

/** What a kind of work is in the balance. To reflect is neither, and named apart. */
export type Flow = "input" | "output" | "reflect";

const flows: Readonly<Record<TaskKind, Flow>> = {
  read: "input",
  watch: "input",
  build: "output",
  write: "output",
  practice: "output",
  reflect: "reflect",
};

/** Minutes. */
export type FlowSum = Readonly<Record<Flow, number>>;

export type BalanceMonth = FlowSum & {
  /** `YYYY-MM`. */
  readonly month: string;
};

export type Balance = {
  /** From the month of the start date to the present one, empty ones included. */
  readonly months: readonly BalanceMonth[];
  /** All work before the month in which the year began. */
  readonly before: FlowSum;
  readonly whole: FlowSum;
};

const nothing: FlowSum = { input: 0, output: 0, reflect: 0 };

type Input = {
  readonly spent: readonly SpentTime[];
  readonly startDate: CalendarDate;
  readonly today: CalendarDate;
};

/** What was taken in (read, watch) beside what was made (build, write, practice), by month. */
export function balanceOf({ spent, startDate, today }: Input): Balance {
  const sums = new Map<string, FlowSum>();
  for (const { on, minutes, kind } of spent) {
    if (kind === null || on > today) continue;
    sums.set(monthOf(on), plus(sums.get(monthOf(on)) ?? nothing, flows[kind], minutes));
  }
  // A year that has not begun shows the present month.
  const from = startDate > today ? today : startDate;
  const months = monthsBetween(from, latest([from, today]) ?? today).map(({ month }) => ({
    ...{ month, ...(sums.get(month) ?? nothing) },
  }));
  const earlier = [...sums].filter(([month]) => month < monthOf(from)).map(([, sum]) => sum);
  const before = total(earlier);
  return { months, before, whole: total([before, ...months]) };
}

function plus(sum: FlowSum, flow: Flow, minutes: number): FlowSum {
  return { ...sum, [flow]: sum[flow] + minutes };
}

function total(sums: readonly FlowSum[]): FlowSum {
  return sums.reduce<FlowSum>(
    (all, { input, output, reflect }) => ({
      input: all.input + input,
      output: all.output + output,
      reflect: all.reflect + reflect,
    }),
    nothing,
  );
}
