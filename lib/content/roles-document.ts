import type { RoleCatalogue } from "@/lib/domain/role";

import { filled } from "./filled";

/** The field `roles` of a document: the inverse of `assembleRoles`. */
export function fromRoles({ checkedOn, notes, salaries, profiles, related }: RoleCatalogue) {
  return {
    ...{ checked_on: checkedOn, ...filled({ notes }) },
    ...(salaries && {
      salaries: {
        ...{ source: salaries.source, year: salaries.year, caveat: salaries.caveat },
        levels: salaries.levels.map(({ key, level, ranges, openEnded }) => ({
          ...{ key, level, ranges: inOrder(ranges) },
          ...(openEnded && { open_ended: true }),
        })),
      },
    }),
    profiles: profiles.map(({ facts, requirements, ...profile }) => ({
      ...{ key: profile.key, title: profile.title, summary: profile.summary },
      ...filled({ tracks: profile.trackKeys, employers: profile.employers }),
      source: profile.source,
      ...filled({
        facts: facts.map(({ kind, value, source, year, note }) => ({
          ...{ kind, value, source, ...filled({ year, note }) },
        })),
      }),
      requirements: requirements.map(({ key, text, weight, inferred, skillKeys, ...rest }) => ({
        ...{ key, text, weight, ...(inferred && { inferred: true }), skills: skillKeys },
        ...{ evidence: rest.evidence, weeks: rest.weeks, source: rest.source },
      })),
    })),
    ...filled({
      related: related.map(({ key, title, note, source }) => ({ key, title, note, source })),
    }),
  };
}

/** JSON columns forget the order of fields, and equal content gives equal bytes. */
function inOrder(ranges: Readonly<Record<string, readonly [number, number]>>): object {
  return Object.fromEntries(Object.entries(ranges).sort(([a], [b]) => (a < b ? -1 : 1)));
}
