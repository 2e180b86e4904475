import type { PermanentKind, RoadmapContent } from "./roadmap";

type PermanentKey = {
  readonly kind: PermanentKind;
  readonly key: string;
  /** What it belongs to: a task to its milestone, a milestone to its track. */
  readonly parent: string;
};

/** Ways in which an edition would break what learners already have, as words such as `task f01-t3`. */
export type KeyBreaks = {
  /** In the last version, and now neither present nor retired. */
  readonly lost: readonly string[];
  /** Present, but with another meaning than before: once retired, or now part of something else. */
  readonly reused: readonly string[];
};

/**
 * Compares an edition with the last published one. Ticks, notes, evidence and recall hang on keys,
 * so a key stays for ever what it was: it may be retired, and a retired one never comes back. What
 * earlier versions retired must still be listed; so comparing with the last version covers them all.
 *
 * A milestone may move to another week; it may not move to another track, nor a task or a question
 * to another milestone.
 */
export function findKeyBreaks(previous: RoadmapContent, next: RoadmapContent): KeyBreaks {
  const present = new Map(permanentKeys(next).map((entry) => [nameOf(entry), entry]));
  const retired = new Set(next.retired.map(nameOf));
  const before = permanentKeys(previous);
  const retiredBefore = previous.retired.map(nameOf);

  const lost = [...before.map(nameOf), ...retiredBefore].filter(
    (name) => !present.has(name) && !retired.has(name),
  );
  const revived = [...retired, ...retiredBefore].filter((name) => present.has(name));
  const moved = before
    .filter((entry) => {
      const now = present.get(nameOf(entry));
      return now !== undefined && now.parent !== entry.parent;
    })
    .map(nameOf);
  return { lost: [...new Set(lost)], reused: [...new Set([...revived, ...moved])] };
}

function nameOf({ kind, key }: { kind: PermanentKind; key: string }): string {
  return `${kind} ${key}`;
}

function permanentKeys(content: RoadmapContent): PermanentKey[] {
  const { milestones } = content;
  return [
    ...milestones.map(({ key, trackKey }) => entry("milestone", key, trackKey ?? "")),
    ...milestones.flatMap((milestone) => [
      ...milestone.tasks.map(({ key }) => entry("task", key, milestone.key)),
      ...milestone.checkpoint.map(({ key }) => entry("question", key, milestone.key)),
    ]),
    ...content.skills.map(({ key }) => entry("skill", key, "")),
    ...content.tracks.map(({ key }) => entry("track", key, "")),
  ];
}

function entry(kind: PermanentKind, key: string, parent: string): PermanentKey {
  return { kind, key, parent };
}
