import { foldForSearch } from "./fold-text";
import { highlight, type Piece } from "./highlight";
import { type Locale, type LocalizedText, type ShownText, textIn } from "./locale";
import type { Milestone, Resource, RoadmapContent, Task } from "./roadmap";
import { findSkill, resourcesOf } from "./roadmap-lookup";
import { type RoadmapQuery, sharedWeeks } from "./roadmap-query";
import { hasWord, type SearchWord, searchWords } from "./search-words";

/** A text in pieces, in the language in which the words were found. */
export type Highlighted = { readonly pieces: readonly Piece[]; readonly lang: Locale };

/** A task or a resource that was found. */
export type Hit = {
  readonly key: string;
  readonly kind: "task" | "resource";
  /** The task, or the first task of the week that names the resource. */
  readonly task: Task;
  readonly title: Highlighted;
  /** Where else the words are; null when the title says it all. */
  readonly excerpt: Highlighted | null;
};

export type FoundWeek = {
  readonly milestone: Milestone;
  readonly title: Highlighted;
  /** Of the goal, when words are in it. */
  readonly excerpt: Highlighted | null;
  readonly hits: readonly Hit[];
  /** How many more were found in this week than `hits` names. */
  readonly more: number;
};

const hitsPerWeek = 3;
const excerptLength = 180;
const whole = Number.POSITIVE_INFINITY;

/**
 * The weeks in which all words occur, by week: in the title or goal, a task, the name of a skill or a resource, in
 * the language of the page or in English. Filters by kind and skill leave the tasks that pass and their
 * resources; a week needs at least one. The places that have most of the words are named.
 */
export function searchRoadmap(
  version: RoadmapContent,
  query: RoadmapQuery,
  locale: Locale,
): readonly FoundWeek[] {
  const words = searchWords(query.q);
  const isByTask = query.kind !== null || query.skill !== null;

  return version.milestones.flatMap((milestone) => {
    if (!isOnTrack(milestone, query.track)) return [];
    const found = placesOf(version, milestone)
      .filter((place) => passes(place, query))
      .map((place) => ({ place, words: words.filter((word) => occurs(place, word, locale)) }));
    const all = new Set(found.flatMap((one) => one.words));
    // Who asks for tasks of a kind or a skill gets tasks; what they read may still hold the words.
    const named = found.filter(
      ({ place }) => place.hit && (!isByTask || place.hit.kind === "task"),
    );
    if (all.size < words.length || (isByTask && named.length === 0)) return [];

    const most = Math.max(...named.map((one) => one.words.length), 0);
    const shown = named.filter((one) => one.words.length === most && (most > 0 || isByTask));
    return {
      milestone,
      title: titleOf(milestone.title, words, locale),
      excerpt: excerptOf([milestone.goal], milestone.title, words, locale),
      hits: shown.slice(0, hitsPerWeek).flatMap(({ place }) => toHit(place, words, locale)),
      more: Math.max(0, shown.length - hitsPerWeek),
    };
  });
}

/** Something of a week that has texts of its own. */
type Place = {
  /** Null for the week itself. */
  readonly hit: { readonly kind: "task" | "resource"; readonly key: string } | null;
  readonly tasks: readonly Task[];
  readonly title: LocalizedText;
  readonly texts: readonly LocalizedText[];
};

const isOnTrack = ({ trackKey }: Milestone, track: string | null) =>
  track === null || (track === sharedWeeks ? trackKey === null : trackKey === track);

const passes = ({ hit, tasks }: Place, { kind, skill }: RoadmapQuery) =>
  hit === null ||
  tasks.some(
    (task) =>
      (kind === null || task.kind === kind) && (skill === null || task.skillKeys.includes(skill)),
  );

function occurs({ title, texts }: Place, word: SearchWord, locale: Locale): boolean {
  return [title, ...texts].some(
    (text) => hasWord(foldedIn(text, locale), word) || hasWord(foldedIn(text, "en"), word),
  );
}

/** Texts of a version never change: each is folded once in each language that is asked for. */
const folded = new WeakMap<LocalizedText, Map<Locale, string>>();

function foldedIn(text: LocalizedText, locale: Locale): string {
  const known = folded.get(text) ?? new Map<Locale, string>();
  folded.set(text, known);
  const form = known.get(locale) ?? foldForSearch(textIn(text, locale).text).replace(/\s+/g, " ");
  known.set(locale, form);
  return form;
}

/** Versions never change: the places of each are found once and go when it goes. */
const places = new WeakMap<RoadmapContent, Map<string, readonly Place[]>>();

function placesOf(version: RoadmapContent, milestone: Milestone): readonly Place[] {
  const known = places.get(version) ?? new Map<string, readonly Place[]>();
  places.set(version, known);
  const found = known.get(milestone.key) ?? findPlaces(version, milestone);
  known.set(milestone.key, found);
  return found;
}

function findPlaces(version: RoadmapContent, milestone: Milestone): readonly Place[] {
  const resources = new Map<string, Resource>(
    milestone.tasks.flatMap((task) => resourcesOf(version, task)).map((one) => [one.key, one]),
  );
  return [
    { hit: null, tasks: [], title: milestone.title, texts: [milestone.goal] },
    ...milestone.tasks.map((task) => taskPlace(version, task)),
    ...[...resources.values()].map((resource) => resourcePlace(milestone, resource)),
  ];
}

function taskPlace(version: RoadmapContent, task: Task): Place {
  const skills = task.skillKeys.flatMap((key) => findSkill(version, key)?.name ?? []);
  const texts = [task.detail, task.note, task.deliverable, ...skills];
  return {
    hit: { kind: "task", key: task.key },
    tasks: [task],
    title: task.title,
    texts: texts.filter((text) => text !== null),
  };
}

function resourcePlace(milestone: Milestone, { key, title, authors, why }: Resource): Place {
  return {
    hit: { kind: "resource", key },
    tasks: milestone.tasks.filter(({ resourceKeys }) => resourceKeys.includes(key)),
    title,
    texts: [{ en: authors }, why],
  };
}

function toHit({ hit, tasks, title, texts }: Place, words: readonly SearchWord[], locale: Locale) {
  const task = tasks[0];
  if (hit === null || task === undefined) return [];
  return {
    ...hit,
    task,
    title: titleOf(title, words, locale),
    excerpt: excerptOf(texts, title, words, locale),
  };
}

function titleOf(title: LocalizedText, words: readonly SearchWord[], locale: Locale): Highlighted {
  const { text, lang } = textIn(title, locale);
  return { pieces: highlight(text, words, whole), lang };
}

/**
 * The text that has most of the words that the title as shown does not have: in the page's language if any does,
 * else in English, where it may be the title too.
 */
function excerptOf(
  texts: readonly LocalizedText[],
  title: LocalizedText,
  words: readonly SearchWord[],
  locale: Locale,
): Highlighted | null {
  const missing = words.filter((word) => !hasWord(foldedIn(title, locale), word));
  const candidates: readonly (readonly [LocalizedText, Locale])[] = [
    ...texts.map((text) => [text, locale] as const),
    ...[title, ...texts].map((text) => [text, "en"] as const),
  ];
  let best: { shown: ShownText; count: number } | null = null;
  for (const [text, language] of missing.length > 0 ? candidates : []) {
    const count = missing.filter((word) => hasWord(foldedIn(text, language), word)).length;
    if (count > (best?.count ?? 0)) best = { shown: textIn(text, language), count };
  }
  return (
    best && { pieces: highlight(best.shown.text, words, excerptLength), lang: best.shown.lang }
  );
}
