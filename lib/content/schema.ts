import { z } from "zod";

import type { EnglishText } from "@/lib/domain/locale";

import { sectionSchemas } from "./sections";

const textOfFile = z
  .string()
  .min(1, "must not be empty")
  .refine((value) => value === value.trim(), "must not begin or end with white space")
  .transform((en): EnglishText => ({ en }));

/**
 * The files of a folder. Texts are English; `overlay.ts` lays the translations over them, which is why
 * parsing turns each text into an `EnglishText`: that is how the overlay knows a text from a key.
 */
const sections = sectionSchemas(textOfFile);

export const roadmapFileSchema = z.strictObject({
  ...sections.about,
  files: z.strictObject({
    skills: z.string(),
    resources: z.string(),
    track_choice: z.string().optional(),
    reading_lists: z.string().optional(),
    roles: z.string().optional(),
    /** A folder: each of its files is a milestone. */
    milestones: z.string(),
  }),
});

export const skillsFileSchema = sections.skills;
export const resourcesFileSchema = sections.resources;
export const milestoneFileSchema = sections.milestone;
export const readingListsFileSchema = z.strictObject(sections.readingLists);
export const trackChoiceFileSchema = sections.trackChoice;
export const rolesFileSchema = sections.roles;
