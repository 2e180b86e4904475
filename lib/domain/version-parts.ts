import { canonicalJson } from "./canonical-json";
import type { Locale } from "./locale";
import type { RoadmapContent } from "./roadmap";

/** Parts of a roadmap that no key of the diff names. */
export const diffParts = [
  "about",
  "phases",
  "tracks",
  "trackChoice",
  "readingLists",
  "habits",
  "roles",
] as const;
export type DiffPart = (typeof diffParts)[number];

/** The parts that differ, their texts compared in English and in `locales`. */
export function changedParts(
  before: RoadmapContent,
  after: RoadmapContent,
  locales: readonly Locale[],
): readonly DiffPart[] {
  return diffParts.filter(
    (part) => !isSamePart(partOf(before, part), partOf(after, part), locales),
  );
}

function partOf(content: RoadmapContent, part: DiffPart): unknown {
  if (part !== "about") return content[part];
  return [content.title, content.description, content.nominalHundredths, content.weeks];
}

function isSamePart(before: unknown, after: unknown, locales: readonly Locale[]): boolean {
  return canonicalJson(inLocales(before, locales)) === canonicalJson(inLocales(after, locales));
}

/** The value with its texts in English and these languages only. */
function inLocales(value: unknown, locales: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => inLocales(one, locales));
  if (typeof value !== "object" || value === null) return value;
  const isText = "en" in value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isText || key === "en" || locales.includes(key))
      .map(([key, part]) => [key, inLocales(part, locales)]),
  );
}
