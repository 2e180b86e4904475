import { type StrategicKind, strategicKindOf, strategicKinds } from "./evidence-kind";
import { mostPinned, type PublicEvidence, type PublicPortfolio } from "./portfolio";

export type ChecklistKey = "headline" | "pinned" | "details" | StrategicKind | "links";

export type ChecklistItem = {
  readonly key: ChecklistKey;
  readonly isThere: boolean;
  /** How much is there: pinned pieces, or pinned pieces that say enough. */
  readonly count: number;
};

/**
 * What a reader looks for in the first minute, and whether the page has it: who in one line, three pinned pieces,
 * each with one's own part and its limits, one piece of each strategic kind, a way to answer. Nothing is required.
 */
export function portfolioChecklist(page: PublicPortfolio): readonly ChecklistItem[] {
  const { headline, pinned, links } = page;
  const telling = pinned.filter(({ myPart, limits }) => myPart !== "" && limits !== "").length;
  const kinds = new Set(shownEvidence(page).map(({ kind }) => strategicKindOf(kind)));
  return [
    { key: "headline", isThere: headline !== "", count: 0 },
    { key: "pinned", isThere: pinned.length === mostPinned, count: pinned.length },
    { key: "details", isThere: pinned.length > 0 && telling === pinned.length, count: telling },
    ...strategicKinds.map((kind) => ({ key: kind, isThere: kinds.has(kind), count: 0 })),
    { key: "links", isThere: links.length > 0, count: links.length },
  ];
}

/** In whichever section it stands. */
function shownEvidence({ pinned, groups, skills }: PublicPortfolio): readonly PublicEvidence[] {
  return [
    ...pinned,
    ...groups.flatMap(({ evidence }) => evidence),
    ...(skills ?? []).flatMap(({ evidence }) => evidence),
  ];
}
