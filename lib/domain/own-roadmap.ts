import type { PermanentKind, RetiredKey, RoadmapContent } from "./roadmap";

/** RULES, Versions and private roadmaps. */
export const mostOwnRoadmaps = 5;

/** Of an imported file, in bytes of UTF-8. The built-in roadmap in three languages has one million. */
export const largestRoadmapFile = 2_000_000;

/** The schema takes no more, and each version can only add to them. */
const mostRetired = 5_000;

/**
 * What is imported as the next version of a private roadmap: what the version before had and this one has not
 * is retired by itself, with what it was called, so that the history, notes and evidence keep its name. A key
 * that comes back is no longer retired (docs/decisions/0026).
 */
export function withRetired(previous: RoadmapContent, next: RoadmapContent): RoadmapContent {
  const present = new Set(namedThings(next).map(nameOf));
  const listed = new Set(next.retired.map(nameOf));
  const gone = [...previous.retired, ...namedThings(previous)].filter(
    (entry) => !present.has(nameOf(entry)) && !listed.has(nameOf(entry)),
  );
  return { ...next, retired: [...next.retired, ...gone].slice(0, mostRetired) };
}

function nameOf({ kind, key }: { kind: PermanentKind; key: string }): string {
  return `${kind} ${key}`;
}

function namedThings({ milestones, skills, tracks }: RoadmapContent): RetiredKey[] {
  const named = (kind: PermanentKind, key: string, title: RetiredKey["title"]) => ({
    ...{ kind, key, title },
  });
  return [
    ...milestones.flatMap(({ key, title, tasks, checkpoint }) => [
      named("milestone", key, title),
      ...tasks.map((task) => named("task", task.key, task.title)),
      ...checkpoint.map((one) => named("question", one.key, one.question)),
    ]),
    ...skills.map(({ key, name }) => named("skill", key, name)),
    ...tracks.map(({ key, title }) => named("track", key, title)),
  ];
}
