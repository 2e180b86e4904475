import type { EvidencePiece } from "./evidence";
import {
  type EvidenceKind,
  evidenceKinds,
  type StrategicKind,
  strategicKindOf,
  strategicKinds,
} from "./evidence-kind";

/** What narrows the list of evidence, as it stands in the address; "" for everything. */
export type EvidenceFilter = {
  readonly kind: EvidenceKind | "";
  readonly for: StrategicKind | "";
  readonly seen: Visibility | "";
};

export type Visibility = (typeof visibilities)[number];

export const visibilities = ["public", "private"] as const;

/** Pieces on one page of the list. */
const pageSize = 25;

/** What an address asks for. Unknown values count as not asked: an address can be old or mistyped. */
export function readEvidenceFilter(asked: (name: string) => string): EvidenceFilter {
  const oneOf = <Value extends string>(values: readonly Value[], name: string) =>
    values.find((value) => value === asked(name)) ?? "";
  return {
    kind: oneOf(evidenceKinds, "kind"),
    for: oneOf(strategicKinds, "for"),
    seen: oneOf(visibilities, "seen"),
  };
}

/** The pieces that fit, in the order given, and those of a page; a page that is not there is the nearest one. */
export function filterEvidence<Piece extends Pick<EvidencePiece, "kind" | "isPublic">>(
  pieces: readonly Piece[],
  filter: EvidenceFilter,
  askedPage: number,
): {
  readonly shown: readonly Piece[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
} {
  const fitting = pieces.filter(
    ({ kind, isPublic }) =>
      (filter.kind === "" || filter.kind === kind) &&
      (filter.for === "" || filter.for === strategicKindOf(kind)) &&
      (filter.seen === "" || (filter.seen === "public") === isPublic),
  );
  const pages = Math.max(1, Math.ceil(fitting.length / pageSize));
  const whole = Number.isFinite(askedPage) ? Math.trunc(askedPage) : 1;
  const page = Math.min(Math.max(1, whole), pages);
  const shown = fitting.slice((page - 1) * pageSize, page * pageSize);
  return { shown, count: fitting.length, page, pages };
}
