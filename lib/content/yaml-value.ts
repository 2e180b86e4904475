import { isAlias, isMap, isNode, isScalar, isSeq, type Pair } from "yaml";

import { keyOf } from "./read-files";
import type { Flaw } from "./yaml-tokens";

/** A value of a document and where it stands. */
export type YamlNode = {
  readonly value: unknown;
  /** Of the field's name, the entry's beginning, or the value. */
  readonly offset: number;
  /** A field by name, an entry of a list by number, or by its key: the last of several. */
  readonly inside: (part: PropertyKey) => YamlNode | null;
};

const deepest = 30;

/** Reads a node with everything in it and adds what is not allowed to the flaws. */
export function readNode(
  node: unknown,
  flaws: Flaw[],
  offset = startOf(node),
  depth = 0,
): YamlNode {
  const report = (text: string) => {
    flaws.push({ offset: startOf(node, offset), text });
  };
  const leaf = (value: unknown): YamlNode => ({ value, offset, inside: () => null });

  if (isAlias(node)) report("aliases (*) are not allowed");
  if (!isNode(node) || isAlias(node)) return leaf(isAlias(node) ? undefined : null);
  if ("anchor" in node && node.anchor) report("anchors (&) are not allowed");
  if (node.tag) report("tags (!) are not allowed");
  if (depth > deepest) {
    report("is nested too deeply");
    return leaf(undefined);
  }
  if (isScalar(node)) return leaf(node.value);
  if (isMap(node)) return readMap(node.items, { flaws, offset, depth });
  if (!isSeq(node)) return leaf(undefined);

  const entries = node.items.map((item) => readNode(item, flaws, startOf(item, offset), depth + 1));
  return {
    value: entries.map(({ value }) => value),
    offset,
    inside: (part) =>
      (typeof part === "number"
        ? entries[part]
        : entries.findLast(({ value }) => keyOf(value) === part)) ?? null,
  };
}

function readMap(
  pairs: readonly Pair[],
  { flaws, offset, depth }: { flaws: Flaw[]; offset: number; depth: number },
): YamlNode {
  const fields = new Map<string, YamlNode>();
  for (const { key, value } of pairs) {
    const at = startOf(key, offset);
    if (!isScalar(key) || key.value === null || key.anchor || key.tag) {
      flaws.push({ offset: at, text: "the name of a field must be a plain word" });
      continue;
    }
    const name = String(key.value);
    if (fields.has(name)) flaws.push({ offset: at, text: `${name} stands here twice` });
    fields.set(name, readNode(value, flaws, at, depth + 1));
  }
  return {
    // Not by assignment: `__proto__` is a name like any other.
    value: Object.fromEntries([...fields].map(([name, field]) => [name, field.value])),
    offset,
    inside: (part) => fields.get(String(part)) ?? null,
  };
}

function startOf(node: unknown, otherwise = 0): number {
  return isNode(node) && node.range ? node.range[0] : otherwise;
}
