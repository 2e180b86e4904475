import { Document, isMap, isScalar, isSeq, type Pair, Scalar, visit } from "yaml";

import type { RoadmapContent } from "@/lib/domain/roadmap";

import { documentHead, sectionComments } from "./document-comments";
import { languageOf, toDocument } from "./to-document";

/** Columns; a longer text is folded below its field. */
const lineWidth = 100;

/** Fields whose values stand in a row: keys, weeks, languages. */
const inARow: ReadonlySet<unknown> = new Set([
  ...["weeks", "tracks", "resources", "skills", "tasks", "uses", "languages"],
  ...["best_weeks", "do", "skip", "weights", "ranges"],
]);

/**
 * A roadmap as one YAML document, as it is downloaded, edited and imported again: what a folder of `content/`
 * says, with the translations beside each text. `readDocument` gives the same content back. Equal content
 * gives equal bytes.
 */
export function writeDocument(content: RoadmapContent): string {
  const known = written.get(content);
  if (known !== undefined) return known;

  const document = new Document(toDocument(content, languageOf(content)), {
    aliasDuplicateObjects: false,
  });
  document.commentBefore = documentHead;
  if (isMap(document.contents)) document.contents.items.forEach(commentSection);
  visit(document, {
    Pair: (_, pair) => layOut(pair),
    Scalar: (position, scalar) => (position === "key" ? undefined : foldLong(scalar)),
  });
  const text = document.toString({ lineWidth, flowCollectionPadding: false });
  written.set(content, text);
  return text;
}

/** Versions never change: each is written once and goes when it goes. */
const written = new WeakMap<RoadmapContent, string>();

function commentSection({ key }: Pair): void {
  if (!isScalar(key)) return;
  const comment = sectionComments.get(String(key.value));
  if (comment === undefined) return;
  key.spaceBefore = true;
  key.commentBefore = comment;
}

function layOut({ key, value }: Pair): void {
  if (!isScalar(key)) return;
  if (key.value === "milestones" && isSeq(value)) {
    for (const item of value.items.slice(1)) if (isMap(item)) item.spaceBefore = true;
  }
  if (!inARow.has(key.value)) return;
  const isPlain = isMap(value) || (isSeq(value) && value.items.every(isScalar));
  if (isPlain) value.flow = true;
}

function foldLong(scalar: Scalar): void {
  const { value } = scalar;
  if (typeof value !== "string") return;
  if (value.length > lineWidth - 20 || value.includes("\n")) scalar.type = Scalar.BLOCK_FOLDED;
}
