import type { Comparison, FieldChange } from "./field-differences";
import type { Locale, LocalizedText } from "./locale";
import type { RoadmapContent } from "./roadmap";
import {
  compareMilestones,
  compareQuestions,
  compareResources,
  compareSkills,
  compareTasks,
  movedTo,
} from "./version-fields";
import { changedParts, type DiffPart } from "./version-parts";

export const diffKinds = ["milestone", "task", "question", "resource", "skill"] as const;
export type DiffKind = (typeof diffKinds)[number];

/** Where in the year something stands. */
export type Place = {
  readonly milestoneKey: string;
  readonly week: number;
  /** Null for the weeks that all learners share. */
  readonly trackKey: string | null;
};

export type DiffEntry = {
  readonly kind: DiffKind;
  readonly key: string;
  /** As the newer version calls it; what is retired as the older one did. */
  readonly title: LocalizedText;
  /** In the newer version, of what is retired in the older; null for resources and skills. */
  readonly place: Place | null;
};

export type ChangedEntry = DiffEntry & { readonly fields: readonly FieldChange[] };

export type VersionDiff = {
  /** By kind, and then in the order of the newer version. */
  readonly added: readonly DiffEntry[];
  readonly changed: readonly ChangedEntry[];
  /** Nothing but first translations: their English says what it said. */
  readonly translated: readonly DiffEntry[];
  /** In the order of the older version. */
  readonly retired: readonly DiffEntry[];
  /** Changed parts without keys of their own. */
  readonly parts: readonly DiffPart[];
  /** Milestone key → tasks that are a must now and were none: new ones, or with a higher priority. */
  readonly newMusts: ReadonlyMap<string, readonly string[]>;
  /** All of the above in one number. */
  readonly count: number;
};

/**
 * What a newer version of a roadmap changes. Each key of either version is in exactly one of the four lists,
 * or in none when it is the same in both. Texts are compared in English and in `locales`: a learner reads one
 * language, who publishes looks at all.
 */
export function diffVersions(
  before: RoadmapContent,
  after: RoadmapContent,
  locales: readonly Locale[],
): VersionDiff {
  const name = locales.join();
  const known = kept.get(before)?.get(after)?.get(name);
  if (known) return known;

  const diff = compare(before, after, locales);
  const ofBefore = kept.get(before) ?? new WeakMap<RoadmapContent, Map<string, VersionDiff>>();
  kept.set(before, ofBefore);
  const ofBoth = ofBefore.get(after) ?? new Map<string, VersionDiff>();
  ofBefore.set(after, ofBoth);
  ofBoth.set(name, diff);
  return diff;
}

/** Versions never change, so what lies between two is computed once and goes when one of them goes. */
const kept = new WeakMap<RoadmapContent, WeakMap<RoadmapContent, Map<string, VersionDiff>>>();

type Lists = Pick<VersionDiff, "added" | "changed" | "translated" | "retired">;

function compare(
  before: RoadmapContent,
  after: RoadmapContent,
  locales: readonly Locale[],
): VersionDiff {
  const [a, b] = [thingsOf(before), thingsOf(after)];
  const ofKind: readonly Lists[] = [
    listsOf(a.milestone, b.milestone, (x, y) => compareMilestones(x, y, locales)),
    listsOf(a.task, b.task, (x, y) => compareTasks(x, y, locales)),
    listsOf(a.question, b.question, (x, y) => compareQuestions(x, y, locales)),
    listsOf(a.resource, b.resource, (x, y) => compareResources(x, y, locales)),
    listsOf(a.skill, b.skill, (x, y) => compareSkills(x, y, locales)),
  ];
  const added = ofKind.flatMap((lists) => lists.added);
  const changed = ofKind.flatMap((lists) => lists.changed);
  const translated = ofKind.flatMap((lists) => lists.translated);
  const retired = ofKind.flatMap((lists) => lists.retired);
  const parts = changedParts(before, after, locales);
  return {
    ...{ added, changed, translated, retired, parts },
    newMusts: newMustsOf(before, after),
    count: added.length + changed.length + translated.length + retired.length + parts.length,
  };
}

/** A thing of the roadmap and how it is listed. */
type Thing<T> = { readonly entry: DiffEntry; readonly of: T };

function thingsOf({ milestones, resources, skills }: RoadmapContent) {
  const placed = milestones.map((milestone) => {
    const { key, week, trackKey } = milestone;
    return { milestone, place: { milestoneKey: key, week, trackKey } };
  });
  return {
    milestone: placed.map(({ milestone, place }) =>
      toThing("milestone", milestone, milestone.title, place),
    ),
    task: placed.flatMap(({ milestone, place }) =>
      milestone.tasks.map((task) => toThing("task", task, task.title, place)),
    ),
    question: placed.flatMap(({ milestone, place }) =>
      milestone.checkpoint.map((one) => toThing("question", one, one.question, place)),
    ),
    resource: [...resources.values()].map((one) => toThing("resource", one, one.title, null)),
    skill: skills.map((skill) => toThing("skill", skill, skill.name, null)),
  };
}

function toThing<T extends { readonly key: string }>(
  kind: DiffKind,
  of: T,
  title: LocalizedText,
  place: Place | null,
): Thing<T> {
  return { entry: { kind, key: of.key, title, place }, of };
}

function listsOf<T>(
  before: readonly Thing<T>[],
  after: readonly Thing<T>[],
  compareTwo: (before: T, after: T) => Comparison,
): Lists {
  const old = new Map(before.map((thing) => [thing.entry.key, thing]));
  const now = new Set(after.map(({ entry }) => entry.key));
  const added: DiffEntry[] = [];
  const changed: ChangedEntry[] = [];
  const translated: DiffEntry[] = [];
  for (const { entry, of } of after) {
    const was = old.get(entry.key);
    if (!was) {
      added.push(entry);
      continue;
    }
    const { fields, isTranslated } = compareTwo(was.of, of);
    const moved = movedTo(was.entry.place, entry.place);
    const differing = moved && entry.kind !== "milestone" ? [moved, ...fields] : fields;
    if (differing.length > 0) changed.push({ ...entry, fields: differing });
    else if (isTranslated) translated.push(entry);
  }
  const retired = before.flatMap(({ entry }) => (now.has(entry.key) ? [] : entry));
  return { added, changed, translated, retired };
}

function newMustsOf(
  before: RoadmapContent,
  after: RoadmapContent,
): ReadonlyMap<string, readonly string[]> {
  const mustsOf = ({ tasks }: RoadmapContent["milestones"][number]) =>
    tasks.filter(({ priority }) => priority === "must").map(({ key }) => key);
  const old = new Map(before.milestones.map((one) => [one.key, mustsOf(one)]));
  return new Map(
    after.milestones
      .map((one) => {
        const had = old.get(one.key);
        return [one.key, had ? mustsOf(one).filter((key) => !had.includes(key)) : []] as const;
      })
      .filter(([, keys]) => keys.length > 0),
  );
}
