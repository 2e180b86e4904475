import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import type { Locale } from "@/lib/domain/locale";
import {
  filterResources,
  papersOf,
  type ResourceFilter,
  resourceChoices,
  usedResources,
} from "@/lib/domain/resource-list";
import { searchWords } from "@/lib/domain/search-words";

const roadmap = await readRoadmap(
  fileURLToPath(new URL("../../../content/ai-safety", import.meta.url)),
);
const all: ResourceFilter = { kind: null, isFree: null, language: null, track: null, words: [] };

const find = (filter: Partial<ResourceFilter>, locale: Locale = "en") =>
  filterResources(roadmap, { ...all, ...filter }, locale);
const keysOf = (found: ReturnType<typeof find>) => found.map(({ resource }) => resource.key);

describe("the list of resources", () => {
  it("has each resource once, in the order in which the year needs them", () => {
    const used = usedResources(roadmap);
    expect(new Set(keysOf(used)).size).toBe(roadmap.resources.size);
    expect(used).toHaveLength(roadmap.resources.size);
    const firstWeeks = used.map(({ weeks }) => weeks[0]?.week ?? Number.POSITIVE_INFINITY);
    expect(firstWeeks).toEqual(firstWeeks.toSorted((a, b) => a - b));
  });

  it("names every week that uses one, once", () => {
    const dpo = usedResources(roadmap).find(({ resource }) => resource.key === "dpo-paper");
    expect(dpo?.weeks.map(({ key }) => key)).toEqual([
      "f06-training-for-alignment",
      "m17-dpo-comparison",
    ]);
  });

  it("narrows by kind, price, language and track", () => {
    for (const { resource } of find({ kind: "law" })) expect(resource.kind).toBe("law");
    expect(find({ isFree: true }).length + find({ isFree: false }).length).toBe(find({}).length);
    for (const { resource } of find({ language: "ko" })) expect(resource.languages).toContain("ko");
    for (const { weeks } of find({ track: "governance" })) {
      expect(weeks.some(({ trackKey }) => trackKey === "governance")).toBe(true);
    }
    for (const { weeks } of find({ track: "shared" })) {
      expect(weeks.some(({ trackKey }) => trackKey === null)).toBe(true);
    }
  });

  it("finds by title, author and reason, in the language of the page and in English", () => {
    expect(keysOf(find({ words: searchWords("karpathy RECIPE") }))).toEqual(["karpathy-recipe"]);
    expect(keysOf(find({ words: searchWords("역전파") }, "ko"))).toContain("zero-to-hero");
    expect(keysOf(find({ words: searchWords("backpropagation") }, "ko"))).toContain("zero-to-hero");
    expect(find({ words: searchWords("역전파") }, "en")).toEqual([]);
  });

  it("offers the kinds and languages that occur, and papers by title", () => {
    const { kinds, languages } = resourceChoices(roadmap);
    expect(kinds[0]).toBe("paper");
    expect(languages[0]).toBe("en");
    expect(papersOf(roadmap)).toHaveLength(find({ kind: "paper" }).length);
  });
});
