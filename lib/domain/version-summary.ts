import type { VersionDiff } from "./version-diff";

/** How many keys a version adds, changes, retires, and translates without a change of what they say. */
export type VersionCounts = {
  readonly added: number;
  /** Parts without keys of their own, such as the phases, count as one each. */
  readonly changed: number;
  readonly retired: number;
  readonly translated: number;
};

export function countChanges(diff: VersionDiff): VersionCounts {
  return {
    added: diff.added.length,
    changed: diff.changed.length + diff.parts.length,
    retired: diff.retired.length,
    translated: diff.translated.length,
  };
}

/** For who publishes, in English as all that the server prints: "3 added, 12 changed, 1 retired". */
export function changesInWords({ added, changed, retired, translated }: VersionCounts): string {
  const words = `${added} added, ${changed} changed, ${retired} retired`;
  return translated > 0 ? `${words}, ${translated} newly translated` : words;
}
