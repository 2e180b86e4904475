import type { FieldChange } from "./field-differences";
import type { LocalizedText } from "./locale";
import type { Milestone, RoadmapContent } from "./roadmap";
import { findMilestone } from "./roadmap-lookup";
import type { ChangedEntry, DiffEntry, VersionDiff } from "./version-diff";

/** Something that a newer version adds, changes or retires. */
export type ChangeEntry = DiffEntry & {
  readonly change: "added" | "changed" | "retired";
  /** Of what changed; none otherwise. */
  readonly fields: readonly FieldChange[];
};

export type WeekChanges = {
  readonly milestoneKey: string;
  /** In the newer version, if it has the week still. */
  readonly week: number;
  readonly title: LocalizedText;
  /** How many tasks are a must now and were none. */
  readonly newMusts: number;
  /** The week itself, its tasks in their order, then its questions; what is retired after the others. */
  readonly entries: readonly ChangeEntry[];
};

/** A resource or a skill, and the weeks of the learner's own year whose tasks name it. */
export type SharedChange = ChangeEntry & { readonly weeks: readonly number[] };

/** The diff of two versions as it concerns one learner: their own year first, by week. */
export type LearnerChanges = {
  readonly ahead: readonly WeekChanges[];
  readonly finished: readonly WeekChanges[];
  /** Weeks of tracks that are not the learner's. */
  readonly otherTracks: readonly WeekChanges[];
  /** Those of weeks ahead first. */
  readonly shared: readonly SharedChange[];
};

type Input = {
  readonly before: RoadmapContent;
  readonly after: RoadmapContent;
  readonly diff: VersionDiff;
  /** Null while undecided. */
  readonly trackKey: string | null;
  /** Keys of the weeks that the learner has finished. */
  readonly finishedKeys: ReadonlySet<string>;
};

export function changesFor(input: Input): LearnerChanges {
  const { trackKey, finishedKeys, diff } = input;
  const entries = [
    ...diff.changed.map((entry: ChangedEntry): ChangeEntry => ({ ...entry, change: "changed" })),
    ...diff.added.map((entry): ChangeEntry => ({ ...entry, change: "added", fields: [] })),
    ...diff.retired.map((entry): ChangeEntry => ({ ...entry, change: "retired", fields: [] })),
  ];
  const weeks = weeksOf(input, entries);
  const own = weeks.filter((one) => one.trackKey === null || one.trackKey === trackKey);
  const isFinished = ({ milestoneKey }: WeekChanges) => finishedKeys.has(milestoneKey);
  return {
    ahead: own.filter((week) => !isFinished(week)),
    finished: own.filter(isFinished),
    otherTracks: weeks.filter((week) => !own.includes(week)),
    shared: sharedOf(input, entries),
  };
}

function weeksOf({ before, after, diff }: Input, entries: readonly ChangeEntry[]) {
  const keys = new Set(entries.flatMap(({ place }) => place?.milestoneKey ?? []));
  return [...keys]
    .flatMap((milestoneKey) => {
      const [now, was] = [findMilestone(after, milestoneKey), findMilestone(before, milestoneKey)];
      const milestone = now ?? was;
      if (!milestone) return [];
      const { week, title, trackKey } = milestone;
      const order = orderOf(now, was);
      return {
        ...{ milestoneKey, week, title, trackKey },
        newMusts: diff.newMusts.get(milestoneKey)?.length ?? 0,
        entries: entries
          .filter(({ place }) => place?.milestoneKey === milestoneKey)
          .toSorted((a, b) => order.indexOf(idOf(a)) - order.indexOf(idOf(b))),
      };
    })
    .toSorted((a, b) => a.week - b.week);
}

/** Everything of a week as it is listed: first what it has, then what it had. */
function orderOf(now: Milestone | null, was: Milestone | null): readonly string[] {
  const idsOf = (milestone: Milestone | null) => ({
    tasks: (milestone?.tasks ?? []).map(({ key }) => `task ${key}`),
    questions: (milestone?.checkpoint ?? []).map(({ key }) => `question ${key}`),
  });
  const [a, b] = [idsOf(now), idsOf(was)];
  const key = `milestone ${(now ?? was)?.key}`;
  return [key, ...a.tasks, ...b.tasks, ...a.questions, ...b.questions];
}

function idOf({ kind, key }: DiffEntry): string {
  return `${kind} ${key}`;
}

function sharedOf(input: Input, entries: readonly ChangeEntry[]): readonly SharedChange[] {
  const { before, after, finishedKeys } = input;
  const shared = entries
    .filter(({ place }) => place === null)
    .map((entry) => {
      const milestones = using(entry.change === "retired" ? before : after, entry, input.trackKey);
      const isAhead = milestones.some(({ key }) => !finishedKeys.has(key));
      return { ...entry, isAhead, weeks: milestones.map(({ week }) => week) };
    });
  // A stable sort: otherwise they stay as they were, by what happened to them and by kind.
  return shared
    .toSorted((a, b) => Number(b.isAhead) - Number(a.isAhead))
    .map(({ isAhead: _, ...entry }) => entry);
}

/** The weeks of the learner's year with a task that names it. */
function using(
  { milestones }: RoadmapContent,
  { kind, key }: DiffEntry,
  trackKey: string | null,
): readonly Milestone[] {
  return milestones.filter(
    (milestone) =>
      (milestone.trackKey === null || milestone.trackKey === trackKey) &&
      milestone.tasks.some(({ resourceKeys, skillKeys }) =>
        (kind === "resource" ? resourceKeys : skillKeys).includes(key),
      ),
  );
}
