import type { RoleCatalogue } from "@/lib/domain/role";

import type { RoadmapSource } from "./sections";

/** Turns the parsed job profiles into what is published. */
export function assembleRoles(source: NonNullable<RoadmapSource["roles"]>): RoleCatalogue {
  const { checked_on: checkedOn, notes, salaries, profiles, related } = source;
  return {
    ...{ checkedOn, notes, related },
    salaries: salaries
      ? {
          ...salaries,
          levels: salaries.levels.map(({ open_ended: openEnded, ...level }) => ({
            ...level,
            openEnded,
          })),
        }
      : null,
    profiles: profiles.map(({ tracks, facts, requirements, ...profile }) => ({
      ...profile,
      trackKeys: tracks,
      facts: facts.map(({ year, note, ...fact }) => ({
        ...fact,
        year: year ?? null,
        note: note ?? null,
      })),
      requirements: requirements.map(({ skills, ...requirement }) => ({
        ...requirement,
        skillKeys: skills,
      })),
    })),
  };
}
