import type { YearActivity } from "./activity";
import { add, divide, type Fraction, fraction, multiply, one, sum } from "./fraction";
import { openTasks } from "./milestone-status";
import type { OwnTask } from "./own-task";
import type { DateRange } from "./plan-change";
import type { TaskKind } from "./roadmap";
import { everyTask, exactRatioFor, type TimedTask, timeRatios } from "./time-ratio";
import type { Year } from "./year";

/** What decides how much is open and how much was done when. */
export type PacedYear = Pick<Year, "weeks" | "state"> & {
  readonly ownTasks: readonly Pick<OwnTask, "id" | "kind" | "minutes">[];
  readonly records: Pick<Year["records"], "states" | "closedOn">;
  readonly version: {
    readonly nominalHundredths: number;
    readonly milestones: readonly { readonly tasks: readonly TimedTask[] }[];
  };
};

/** By what the estimates of a kind are multiplied. */
export type RatioOf = (kind: TaskKind) => Fraction;

export function ratiosOf(year: PacedYear, { logged }: YearActivity): RatioOf {
  const ratios = timeRatios(everyTask(year), year.records.states, logged);
  return (kind) => exactRatioFor(ratios, kind);
}

/** For each block the minutes of all tasks set to done in it, whatever their track, × the ratio. */
export function minutesIn(
  blocks: readonly DateRange[],
  year: PacedYear,
  ratioOf: RatioOf,
): readonly Fraction[] {
  const done = everyTask(year).flatMap((task) => {
    const record = year.records.states.get(task.key);
    return record?.state === "done" && record.on !== null ? { ...task, on: record.on } : [];
  });
  return blocks.map(({ from, to }) =>
    weighted(
      done.filter(({ on }) => from <= on && on <= to),
      ratioOf,
    ),
  );
}

/** Minutes that are open and count, × the ratio, placeholders included. */
export function openMinutes(year: PacedYear, ratioOf: RatioOf): Fraction {
  const kinds = new Map(everyTask(year).map(({ key, kind }) => [key, kind]));
  const withKind = ({ key, minutes }: { key: string; minutes: number }) => ({
    ...{ key, minutes },
    kind: kinds.get(key) ?? "read",
  });
  const open = year.weeks.flatMap((week) => openTasks(week, year.state)).map(withKind);
  const placeholders = year.weeks.filter(({ placeholder }) => placeholder).length;
  if (placeholders === 0) return weighted(open, ratioOf);

  const all = year.weeks.flatMap(({ tasks }) => tasks).map(withKind);
  const estimated = all.reduce((minutes, task) => minutes + task.minutes, 0);
  const mean = estimated === 0 ? one : divide(weighted(all, ratioOf), fraction(estimated));
  // Hundredths of an hour × 60 ÷ 100.
  const nominal = fraction(placeholders * year.version.nominalHundredths * 3, 5);
  return add(weighted(open, ratioOf), multiply(nominal, mean));
}

function weighted(
  tasks: readonly { readonly minutes: number; readonly kind: TaskKind }[],
  ratioOf: RatioOf,
): Fraction {
  const minutesByKind = new Map<TaskKind, number>();
  for (const { kind, minutes } of tasks) {
    minutesByKind.set(kind, (minutesByKind.get(kind) ?? 0) + minutes);
  }
  return sum(
    [...minutesByKind].map(([kind, minutes]) => multiply(fraction(minutes), ratioOf(kind))),
  );
}
