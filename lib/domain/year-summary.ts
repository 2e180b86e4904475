import {
  addDays,
  type CalendarDate,
  daysBetween,
  earliest,
  latest,
  mondayOf,
} from "./calendar-date";
import type { EvidenceKind, StrategicKind } from "./evidence-kind";
import { strategicKindOf, strategicKinds } from "./evidence-kind";
import { finishedOn } from "./finished-on";
import { ownTaskKey } from "./own-task";
import {
  idleDays,
  idleRanges,
  type PlanChange,
  type PlanChangeKind,
  planChangeKinds,
} from "./plan-change";
import { mostPinned, skillKeysOf } from "./portfolio";
import { findMilestone, findTask, isPlaceholder } from "./roadmap-lookup";
import type { Year } from "./year";

/** What a summary looks at of a piece of evidence. */
export type SummaryEvidence = {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly skillKeys: readonly string[];
  readonly taskKeys: readonly string[];
  readonly madeOn: CalendarDate;
  readonly isPublic: boolean;
  readonly pinOrder: number | null;
};

type Input<Piece extends SummaryEvidence> = {
  readonly year: Pick<
    Year,
    "version" | "entries" | "weeks" | "state" | "records" | "progress" | "plan" | "ownTasks"
  >;
  readonly startDate: CalendarDate;
  /** The last day: that of the ending, or today while the year goes on. */
  readonly lastDay: CalendarDate;
  readonly trackKey: string | null;
  /** Those in force. */
  readonly changes: readonly PlanChange[];
  readonly baselineFinish: CalendarDate | null;
  readonly logged: readonly { readonly on: CalendarDate; readonly minutes: number }[];
  readonly evidence: readonly Piece[];
  /** Mondays of the weeks that have a review. */
  readonly reviewedWeeks: readonly CalendarDate[];
  /** Months (`YYYY-MM`) and phases that have a letter to oneself. */
  readonly letters: readonly { readonly kind: "month" | "phase"; readonly period: string }[];
};

/** A year in numbers, for whoever looks back on it. Nothing in it says what is missing. */
export type YearSummary<Piece extends SummaryEvidence = SummaryEvidence> = {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  /** Both ends included. */
  readonly days: number;
  /** `finished`: with something done in them. `skipped`: finished without, because it was known or left out. */
  readonly weeks: {
    readonly finished: number;
    readonly proved: number;
    readonly skipped: number;
    readonly total: number;
  };
  /** `own`: done tasks that the learner added, which count in no other number. */
  readonly tasks: { readonly done: number; readonly skipped: number; readonly own: number };
  /** `estimated`: of the tasks that are done. */
  readonly minutes: { readonly estimated: number; readonly logged: number };
  readonly evidence: {
    readonly total: number;
    readonly byKind: readonly { readonly kind: StrategicKind; readonly count: number }[];
    /** Of no strategic kind. */
    readonly other: number;
  };
  /** Skills with evidence, the best proved first. */
  readonly skills: readonly { readonly key: string; readonly count: number }[];
  /** At most three. */
  readonly best: readonly Piece[];
  /** Breaks up to the last day, and the days of them. */
  readonly breaks: { readonly count: number; readonly days: number };
  readonly reviews: number;
  readonly letters: number;
  readonly trackKey: string | null;
  /** Tasks done on tracks that are not the learner's, by track in the order of the roadmap. */
  readonly alsoExplored: readonly { readonly trackKey: string; readonly tasks: number }[];
  /** How often the plan was changed, by kind; kinds without a change are left out. */
  readonly changes: readonly { readonly kind: PlanChangeKind; readonly count: number }[];
  /** The real last day beside the one first planned; null unless every week is finished. */
  readonly finish: { readonly on: CalendarDate; readonly planned: CalendarDate } | null;
};

/**
 * Sums up a year (docs/decisions/0077). Evidence, reviews and letters belong to the learner and not to a year: those
 * count that were made in its days, and evidence as well that proves one of its tasks.
 */
export function yearSummary<Piece extends SummaryEvidence>(
  input: Input<Piece>,
): YearSummary<Piece> {
  const { year, lastDay, trackKey, logged, changes } = input;
  const { version, records, progress } = year;
  const { tasks, minutes } = progress.whole;
  const finished = progress.milestones.filter((week) => week.finished);
  const firstDay = firstDayOf(input);
  const evidence = input.evidence.filter((piece) => isOfYear(piece, input, firstDay));
  const own = year.ownTasks.filter(
    ({ id }) => records.states.get(ownTaskKey(id))?.state === "done",
  );

  return {
    ...{ firstDay, lastDay, days: daysBetween(firstDay, lastDay) + 1 },
    weeks: {
      finished: finished.filter((week) => week.tasks.done > 0).length,
      skipped: finished.filter((week) => week.tasks.done === 0).length,
      proved: progress.milestones.filter(({ proved }) => proved).length,
      total: progress.milestones.length,
    },
    tasks: { done: tasks.done, skipped: tasks.settled - tasks.done, own: own.length },
    minutes: {
      estimated: minutes.done,
      logged: logged.reduce((sum, sitting) => sum + sitting.minutes, 0),
    },
    evidence: {
      total: evidence.length,
      byKind: strategicKinds.map((kind) => ({
        kind,
        count: evidence.filter((piece) => strategicKindOf(piece.kind) === kind).length,
      })),
      other: evidence.filter((piece) => strategicKindOf(piece.kind) === null).length,
    },
    skills: skillsOf(evidence, version),
    best: bestOf(evidence),
    breaks: breaksUpTo(changes, lastDay),
    reviews: input.reviewedWeeks.filter((monday) => monday >= mondayOf(firstDay)).length,
    letters: input.letters.filter((letter) => isLetterOf(letter, version, firstDay)).length,
    trackKey: year.entries.some(isPlaceholder) ? null : trackKey,
    alsoExplored: exploredBeside(input),
    changes: planChangeKinds.flatMap((kind) => {
      const count = changes.filter((change) => change.kind === kind).length;
      return count > 0 ? [{ kind, count }] : [];
    }),
    finish: finishOf(input),
  };
}

/** The start, or the first thing that was done when that was earlier; never after the last day. */
function firstDayOf({ year, startDate, lastDay, logged }: Input<SummaryEvidence>): CalendarDate {
  const done = [...year.records.states.values()].map(({ state, on }) =>
    state === "done" ? on : null,
  );
  return earliest([startDate, lastDay, ...done, ...logged.map(({ on }) => on)]) ?? startDate;
}

function isOfYear(
  { madeOn, taskKeys }: SummaryEvidence,
  { year: { version }, lastDay }: Pick<Input<SummaryEvidence>, "year" | "lastDay">,
  firstDay: CalendarDate,
): boolean {
  if (madeOn >= firstDay && madeOn <= lastDay) return true;
  return taskKeys.some((key) => findTask(version, key) !== null);
}

function skillsOf(
  evidence: readonly SummaryEvidence[],
  version: Year["version"],
): YearSummary["skills"] {
  const counts = new Map<string, number>();
  for (const piece of evidence) {
    for (const key of skillKeysOf(piece, (task) => findTask(version, task)?.skillKeys ?? [])) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .toSorted((a, b) => b.count - a.count || a.key.localeCompare(b.key, "en"));
}

/** The pinned ones in the learner's order; then public before private, proving before standing alone, newest first. */
function bestOf<Piece extends SummaryEvidence>(evidence: readonly Piece[]): readonly Piece[] {
  const rank = ({ pinOrder, isPublic, taskKeys }: Piece) =>
    pinOrder ?? (isPublic ? 4 : 6) + (taskKeys.length > 0 ? 0 : 1);
  return evidence
    .toSorted(
      (a, b) => rank(a) - rank(b) || b.madeOn.localeCompare(a.madeOn) || a.id.localeCompare(b.id),
    )
    .slice(0, mostPinned);
}

/** Breaks that began by the last day; of one that goes on beyond it the days until then. Overlaps count once. */
function breaksUpTo(changes: readonly PlanChange[], lastDay: CalendarDate): YearSummary["breaks"] {
  const ranges = idleRanges(changes.filter(({ kind }) => kind === "break")).filter(
    ({ from }) => from <= lastDay,
  );
  const first = ranges[0]?.from ?? addDays(lastDay, 1);
  return { count: ranges.length, days: idleDays(ranges, first, lastDay) };
}

function isLetterOf(
  { kind, period }: { readonly kind: "month" | "phase"; readonly period: string },
  { phases }: Year["version"],
  firstDay: CalendarDate,
): boolean {
  if (kind === "month") return period >= firstDay.slice(0, 7);
  return phases.some(({ key }) => key === period);
}

function exploredBeside({
  year: { version, records, entries },
}: Pick<Input<SummaryEvidence>, "year">): YearSummary["alsoExplored"] {
  const own = new Set(entries.map(({ key }) => key));
  const counts = new Map<string, number>();
  for (const [key, { state }] of records.states) {
    const milestoneKey = state === "done" ? findTask(version, key)?.milestoneKey : undefined;
    if (milestoneKey === undefined || own.has(milestoneKey)) continue;
    const trackKey = findMilestone(version, milestoneKey)?.trackKey ?? null;
    if (trackKey !== null) counts.set(trackKey, (counts.get(trackKey) ?? 0) + 1);
  }
  return version.tracks.flatMap(({ key }) => {
    const tasks = counts.get(key);
    return tasks === undefined ? [] : [{ trackKey: key, tasks }];
  });
}

function finishOf({
  year: { weeks, records, state, progress },
  baselineFinish,
}: Pick<Input<SummaryEvidence>, "year" | "baselineFinish">): YearSummary["finish"] {
  if (baselineFinish === null || !progress.milestones.every(({ finished }) => finished))
    return null;
  const dated = {
    ...{ states: records.states, closedOn: records.closedOn },
    ...(state.trimmed && { trimmed: state.trimmed }),
  };
  const on = latest(weeks.map((week) => finishedOn(week, dated)));
  return on && { on, planned: baselineFinish };
}
