import { describe, expect, it } from "vitest";

import { filterEvidence, readEvidenceFilter } from "@/lib/domain/evidence-filter";
import { evidenceKinds, strategicKindOf } from "@/lib/domain/evidence-kind";
import { fitInto } from "@/lib/domain/evidence-picture";

/** 130 pieces, ten of each kind, every second one public. */
const pieces = Array.from({ length: 130 }, (_, index) => ({
  id: index,
  kind: evidenceKinds[index % evidenceKinds.length] ?? "other",
  isPublic: index % 2 === 0,
}));

const asked = (query: string) => {
  const search = new URLSearchParams(query);
  return (name: string) => search.get(name) ?? "";
};

const found = (query: string, page = 1) =>
  filterEvidence(pieces, readEvidenceFilter(asked(query)), page);

describe("the filter of evidence", () => {
  it("shows everything in pages of 25, in the order given, none twice and none left out", () => {
    const pages = Array.from({ length: 6 }, (_, index) => found("", index + 1));
    expect(pages.map(({ shown }) => shown.length)).toEqual([25, 25, 25, 25, 25, 5]);
    expect(pages.flatMap(({ shown }) => shown)).toEqual(pieces);
    expect(pages[0]).toMatchObject({ count: 130, page: 1, pages: 6 });
  });

  it("narrows by kind, by what it counts as and by who sees it, and by all of them", () => {
    expect(found("kind=paper").shown.every(({ kind }) => kind === "paper")).toBe(true);
    expect(found("kind=paper").count).toBe(10);
    expect(found("for=openSource").count).toBe(20);
    expect(
      found("for=openSource").shown.every(({ kind }) => strategicKindOf(kind) === "openSource"),
    ).toBe(true);
    expect(found("seen=public").count).toBe(65);
    expect(found("seen=private&kind=paper").count).toBe(5);
    expect(found("for=openSource&kind=paper")).toMatchObject({ count: 0, page: 1, pages: 1 });
  });

  it("takes what it does not know for nothing, and a page that is not there for the nearest", () => {
    expect(found("kind=toString&for=x&seen=%00&page=2").count).toBe(130);
    for (const [page, got] of [
      [0, 1],
      [-3, 1],
      [1.9, 1],
      [99, 6],
      [Number.NaN, 1],
      [Number.POSITIVE_INFINITY, 1],
    ] as const) {
      expect(found("", page).page).toBe(got);
    }
  });
});

it("shows a picture as large as its box allows, and no larger than it is", () => {
  const box = { width: 300, height: 200 };
  expect(fitInto({ width: 1600, height: 800 }, box)).toEqual({ width: 300, height: 150 });
  expect(fitInto({ width: 100, height: 800 }, box)).toEqual({ width: 25, height: 200 });
  expect(fitInto({ width: 40, height: 30 }, box)).toEqual({ width: 40, height: 30 });
  expect(fitInto({ width: 1600, height: 1 }, box)).toEqual({ width: 300, height: 1 });
});
