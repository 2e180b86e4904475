import { cleanLine } from "./clean-text";
import { type RoadmapContent, type TaskKind, taskKinds } from "./roadmap";

/** The weeks that do not belong to a track; no track may have this key. */
export const sharedWeeks = "shared";

/** What somebody looks for in a roadmap; null does not narrow. */
export type RoadmapQuery = {
  /** Words, as typed. */
  readonly q: string;
  readonly kind: TaskKind | null;
  /** A key of the roadmap's skills. */
  readonly skill: string | null;
  /** A key of its tracks, or `sharedWeeks`. */
  readonly track: string | null;
};

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

/** In UTF-16 units. */
const longestQuery = 200;

/** Reads an address. What this roadmap does not know is as if it had not been asked. */
export function readRoadmapQuery(asked: Asked, version: RoadmapContent): RoadmapQuery {
  const one = (name: string) => {
    const value = asked[name];
    return typeof value === "string" ? value : null;
  };
  const keyOf = (name: string, known: readonly { readonly key: string }[]) =>
    known.find(({ key }) => key === one(name))?.key ?? null;

  return {
    q: cleanLine((one("q") ?? "").slice(0, longestQuery)),
    kind: taskKinds.find((kind) => kind === one("kind")) ?? null,
    skill: keyOf("skill", version.skills),
    track:
      one("track") === sharedWeeks && version.tracks.length > 0
        ? sharedWeeks
        : keyOf("track", version.tracks),
  };
}

/** Whether anything is asked for; if not, the whole roadmap is shown. */
export function isNarrowed({ q, kind, skill, track }: RoadmapQuery): boolean {
  return q !== "" || isFiltered({ kind, skill, track });
}

/** Whether it is narrowed by more than words. */
export function isFiltered({ kind, skill, track }: Omit<RoadmapQuery, "q">): boolean {
  return kind !== null || skill !== null || track !== null;
}
