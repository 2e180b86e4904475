import { Composer, type Document, LineCounter } from "yaml";

import { type Flaw, yamlTokens } from "./yaml-tokens";
import { readNode, type YamlNode } from "./yaml-value";

export type StrictYaml = {
  /** As JSON would hold it; what a flaw makes unreadable is undefined. */
  readonly value: unknown;
  /** The offset of what a path leads to, or of what it comes nearest to. */
  readonly offsetOf: (path: readonly PropertyKey[]) => number;
  /** Of an offset; both begin at 1. */
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number };
  readonly flaws: readonly Flaw[];
  /** False when the text is no YAML: then there is no value. */
  readonly isReadable: boolean;
};

/**
 * Reads YAML that a stranger wrote, in a time that grows with its length only: one document of maps, lists and
 * plain values. Anchors, aliases, tags, directives and fields that stand twice in a map are flaws; nothing
 * is ever expanded.
 */
export async function readStrictYaml(source: string): Promise<StrictYaml> {
  const lines = new LineCounter();
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const split = await yamlTokens(source, lines);
  if (!split.ok) return unreadable([split.flaw], placeOf);

  const { document, flaws } = compose(split.tokens);
  if (!document || flaws.length > 0) {
    const nothing = { offset: 0, text: "is empty" };
    return unreadable(flaws.length > 0 ? flaws : [nothing], placeOf);
  }
  const found: Flaw[] = [];
  const root = readNode(document.contents, found);
  return {
    value: root.value,
    offsetOf: (path) => offsetIn(root, path),
    placeOf,
    flaws: found,
    isReadable: true,
  };
}

function unreadable(flaws: readonly Flaw[], placeOf: StrictYaml["placeOf"]): StrictYaml {
  return { value: undefined, offsetOf: () => 0, placeOf, flaws, isReadable: false };
}

/** More are not told; making each an Error of its own would take a minute for a bad file. */
const mostFlaws = 200;

function compose(tokens: Parameters<Composer["compose"]>[0]) {
  const flaws: Flaw[] = [];
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false });
  Reflect.set(composer, "onError", (at: ErrorSource, code: string, message: string) => {
    // A tag is told by whoever reads the node.
    if (code === "TAG_RESOLVE_FAILED" || flaws.length >= mostFlaws) return;
    flaws.push({ offset: offsetOf(at), text: firstLine(message) });
  });

  let document: Document.Parsed | null = null;
  for (const next of composer.compose(tokens)) {
    // What the composer would have thrown away if it did not call ours.
    for (const { pos, message } of next.errors) flaws.push({ offset: pos[0], text: message });
    if (document) flaws.push({ offset: next.range[0], text: "a file is one document only" });
    document ??= next;
    if (flaws.length > 0) break;
  }
  return { document, flaws };
}

type ErrorSource = number | readonly [number, ...unknown[]] | { readonly offset: number };

function offsetOf(source: ErrorSource): number {
  if (typeof source === "number") return source;
  return "offset" in source ? source.offset : source[0];
}

function firstLine(message: string): string {
  return message.split("\n")[0] ?? message;
}

function offsetIn(root: YamlNode, path: readonly PropertyKey[]): number {
  let at = root;
  for (const part of path) {
    const next = at.inside(part);
    if (!next) break;
    at = next;
  }
  return at.offset;
}
