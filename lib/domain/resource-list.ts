import { foldForSearch } from "./fold-text";
import { type Locale, textIn } from "./locale";
import type { Milestone, Resource, RoadmapContent } from "./roadmap";
import { sharedWeeks } from "./roadmap-query";
import { hasWord, type SearchWord } from "./search-words";

/** A resource with the weeks whose tasks point to it, in the order of the year. */
export type UsedResource = { readonly resource: Resource; readonly weeks: readonly Milestone[] };

/** What a list of resources is narrowed to; null for everything. */
export type ResourceFilter = {
  readonly kind: string | null;
  readonly isFree: boolean | null;
  /** ISO 639-1. */
  readonly language: string | null;
  /** A track's key: used in a week of that track; `sharedWeeks`: in a week of everybody. */
  readonly track: string | null;
  /** From `searchWords`. */
  readonly words: readonly SearchWord[];
};

/** All resources in the order in which the year needs them first; what no task uses comes last. */
export function usedResources(version: RoadmapContent): readonly UsedResource[] {
  const known = lists.get(version);
  if (known) return known;
  const list = listOf(version);
  lists.set(version, list);
  return list;
}

/** The resources that meet a filter, in their order. Words are looked for in title, authors and reason. */
export function filterResources(
  version: RoadmapContent,
  filter: ResourceFilter,
  locale: Locale,
): readonly UsedResource[] {
  return usedResources(version).filter(
    ({ resource, weeks }) =>
      (filter.kind === null || resource.kind === filter.kind) &&
      (filter.isFree === null || resource.free === filter.isFree) &&
      (filter.language === null || resource.languages.includes(filter.language)) &&
      (filter.track === null || weeks.some((week) => isOnTrack(week, filter.track))) &&
      hasWords(resource, filter.words, locale),
  );
}

/** What one can choose from: every kind and every language that occurs, the most frequent first. */
export function resourceChoices(version: RoadmapContent) {
  const resources = [...version.resources.values()];
  return {
    kinds: byFrequency(resources.map(({ kind }) => kind)),
    languages: byFrequency(resources.flatMap(({ languages }) => languages)),
  };
}

/** Resources that can be read as papers, by title. */
export function papersOf(version: RoadmapContent): readonly Resource[] {
  return usedResources(version)
    .map(({ resource }) => resource)
    .filter(({ kind }) => kind === "paper")
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

const nameOf = ({ title }: Resource) => textIn(title, "en").text.toLowerCase();

/** Versions never change, so the list is made once for each and goes when its version goes. */
const lists = new WeakMap<RoadmapContent, readonly UsedResource[]>();

function listOf(version: RoadmapContent): readonly UsedResource[] {
  const weeksOf = new Map<string, Set<Milestone>>();
  for (const milestone of version.milestones) {
    for (const key of milestone.tasks.flatMap((task) => task.resourceKeys)) {
      const weeks = weeksOf.get(key) ?? new Set();
      weeksOf.set(key, weeks.add(milestone));
    }
  }
  // A map keeps the order in which its keys came: by week, then by task.
  const used = [...weeksOf].flatMap(([key, weeks]): UsedResource[] => {
    const resource = version.resources.get(key);
    return resource ? [{ resource, weeks: [...weeks] }] : [];
  });
  const unused = [...version.resources.values()].filter(({ key }) => !weeksOf.has(key));
  return [...used, ...unused.map((resource) => ({ resource, weeks: [] }))];
}

function isOnTrack({ trackKey }: Milestone, track: string | null): boolean {
  return trackKey === track || (trackKey === null && track === sharedWeeks);
}

/** In what is on the page, or the English of it: many know a work by its English name. */
function hasWords(resource: Resource, words: readonly SearchWord[], locale: Locale): boolean {
  if (words.length === 0) return true;
  const { title, why, authors } = resource;
  const names = [title, why].flatMap((text) => [textIn(text, "en"), textIn(text, locale)]);
  const texts = [...names.map(({ text }) => text), authors];
  // One in a line, so that no word spans two of them.
  const folded = texts.map((text) => foldForSearch(text).replace(/\s+/g, " ")).join("\n");
  return words.every((word) => hasWord(folded, word));
}

function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([value]) => value);
}
