import { fileURLToPath } from "node:url";

import { beforeAll, describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import type { Locale } from "@/lib/domain/locale";
import type { RoadmapContent } from "@/lib/domain/roadmap";
import { readRoadmapQuery } from "@/lib/domain/roadmap-query";
import { type Highlighted, searchRoadmap } from "@/lib/domain/roadmap-search";

const folder = fileURLToPath(new URL("../../../content/ai-safety", import.meta.url));

let version: RoadmapContent;

beforeAll(async () => {
  version = await readRoadmap(folder);
});

const search = (asked: Record<string, string | string[]>, locale: Locale = "en") =>
  searchRoadmap(version, readRoadmapQuery(asked, version), locale);

const textOf = (shown: Highlighted | null | undefined) =>
  shown?.pieces.map(({ text }) => text).join("");

const marksOf = (shown: Highlighted | null | undefined) =>
  shown?.pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text.toLowerCase());

describe("searching the roadmap", () => {
  it("finds weeks by their title, in any case and width", () => {
    const keys = search({ q: "ＰＹＴＯＲＣＨ basics" }).map(({ milestone }) => milestone.key);
    expect(keys).toContain("f01-pytorch-basics");
    const week = search({ q: "pytorch BASICS" })[0];
    expect(marksOf(week?.title)).toEqual(["pytorch", "basics"]);
  });

  it("finds tasks by their detail and shows the place", () => {
    const week = search({ q: "overfit one batch" }).find(
      ({ milestone }) => milestone.key === "f01-pytorch-basics",
    );
    const all = search({ q: "tanh" }).flatMap(({ hits }) => hits);
    expect(all.map(({ key }) => key)).toContain("f01-t4");
    expect(marksOf(all.find(({ key }) => key === "f01-t4")?.excerpt)).toEqual(["tanh"]);
    expect(week?.hits.every(({ kind }) => kind === "task" || kind === "resource") ?? true).toBe(
      true,
    );
  });

  it("finds resources by their authors, at the first task that uses them", () => {
    const hits = search({ q: "karpathy" }).flatMap(({ hits }) => hits);
    const hit = hits.find(({ kind }) => kind === "resource");
    expect(hit?.task.resourceKeys).toContain(hit?.key);
    expect(marksOf(hit?.excerpt)).toContain("karpathy");
  });

  it("finds tasks by the name of a skill, in the language of the page", () => {
    const [en, ko] = [search({ q: "Red teaming" }), search({ q: "레드팀" }, "ko")];
    expect(en.length).toBeGreaterThan(3);
    expect(ko.length).toBeGreaterThan(3);
  });

  it("finds Korean and Japanese inside words that no blank divides", () => {
    expect(search({ q: "학습루프" }, "ko").length).toBeGreaterThan(0);
    expect(search({ q: "報酬モデル" }, "ja").length).toBeGreaterThan(0);
    expect(search({ q: "ﾓﾃﾞﾙ" }, "ja").length).toBeGreaterThan(10);
  });

  it("finds English on every page, and shows it as English", () => {
    const korean = search({ q: "backpropagation" }, "ko");
    expect(korean.length).toBeGreaterThan(0);
    const shown = korean.flatMap(({ hits }) => hits).find(({ excerpt }) => excerpt?.lang === "en");
    expect(textOf(shown?.excerpt)?.toLowerCase()).toContain("backpropagation");
  });

  it("wants every word in the week, and names the places that have most of them", () => {
    for (const { milestone, hits } of search({ q: "activation patching" })) {
      expect(hits.length, milestone.key).toBeLessThanOrEqual(3);
    }
    expect(search({ q: "tanh conference" })).toEqual([]);
    expect(search({ q: "no such thing anywhere" })).toEqual([]);
  });

  it("leaves what passes every filter", () => {
    const built = search({ kind: "build", skill: "deep-learning", track: "shared" });
    expect(built.length).toBeGreaterThan(2);
    for (const { milestone, hits } of built) {
      expect(milestone.trackKey).toBeNull();
      for (const { task } of hits) {
        expect(task.kind).toBe("build");
        expect(task.skillKeys).toContain("deep-learning");
      }
    }
    expect(search({ track: "governance" })).toHaveLength(13);
    expect(search({ track: "governance", q: "transformerlens hooks" })).toEqual([]);
  });

  it("combines words and filters: words may stand in the week, the task has to pass", () => {
    const found = search({ q: "pytorch", kind: "watch" });
    const first = found.find(({ milestone }) => milestone.key === "f01-pytorch-basics");
    expect(first?.hits.map(({ key }) => key)).toContain("f01-t3");
  });

  it("counts what it does not name", () => {
    const week = search({ skill: "deep-learning" }).find(({ more }) => more > 0);
    const passing = week?.milestone.tasks.filter(({ skillKeys }) =>
      skillKeys.includes("deep-learning"),
    );
    expect((week?.hits.length ?? 0) + (week?.more ?? 0)).toBe(passing?.length);
  });
});

describe("reading a query", () => {
  it("ignores what this roadmap does not know", () => {
    expect(
      readRoadmapQuery({ q: ["a", "b"], kind: "sleep", skill: "magic", track: "x" }, version),
    ).toEqual({ q: "", kind: null, skill: null, track: null });
  });

  it("takes 200 characters in one line", () => {
    expect(readRoadmapQuery({ q: "  two\n lines " }, version).q).toBe("two lines");
    expect(readRoadmapQuery({ q: "x".repeat(5000) }, version).q).toHaveLength(200);
  });
});
