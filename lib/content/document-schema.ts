import { z } from "zod";

import { type Locale, locales } from "@/lib/domain/locale";

import { localizedText } from "./localized-text";
import { type RoadmapSource, sectionSchemas } from "./sections";

/** Names what the file is, and which edition of this form. */
export const documentFormat = "cairn-roadmap-1";

/**
 * A whole roadmap in one document. Its texts are in one language, or in several of which one is always there.
 *
 * @param language  the one that each text has to have
 */
export function documentSchema(language: Locale) {
  const sections = sectionSchemas(localizedText(language));
  return z
    .strictObject({
      format: z.literal(documentFormat, { error: `must be ${documentFormat}` }),
      language: z.enum(locales),
      ...sections.about,
      milestones: z.array(sections.milestone).min(1).max(416),
      skills: sections.skills.default([]),
      resources: sections.resources.default([]),
      reading_lists: sections.readingLists.reading_lists.default([]),
      habits: sections.readingLists.habits.default([]),
      track_choice: sections.trackChoice.optional(),
      roles: sections.roles.optional(),
    })
    .transform(
      ({ milestones, skills, resources, reading_lists, habits, track_choice, roles, ...roadmap }) =>
        ({
          ...{ roadmap, skills, resources, milestones },
          readingLists: { reading_lists, habits },
          trackChoice: track_choice ?? null,
          roles: roles ?? null,
        }) satisfies RoadmapSource,
    );
}
