import { type EvidenceKind, guessEvidenceKind } from "./evidence-kind";
import { linkOwner } from "./link-owner";
import { linkTitle } from "./link-title";

export type LinkReading = {
  readonly kind: EvidenceKind;
  /** Null where the address does not say. */
  readonly owner: string | null;
  readonly title: string;
};

/** What an address says by itself, without a request: what it is, whose, and a short name. */
export function readLink(url: string): LinkReading {
  return { kind: guessEvidenceKind(url), owner: linkOwner(url), title: linkTitle(url) };
}
