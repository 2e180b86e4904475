import { z } from "zod";

import type { LocalizedText } from "@/lib/domain/locale";
import { permanentKinds, priorities, taskKinds } from "@/lib/domain/roadmap";

import { address, key, keys, milestoneKey, minutes, month, name, taskKey, week } from "./fields";
import { rolesSchema } from "./roles-schema";
import { trackChoiceSchema } from "./track-choice-schema";

const resourceKinds = [
  ...["blog", "book", "community", "course", "dataset", "docs", "event", "guide", "job-post"],
  ...["law", "notebook", "paper", "podcast", "programme", "repo", "standard", "tool", "video"],
] as const;

/**
 * What a roadmap may contain, once for folders and for single documents. Every object is strict, so that a
 * misspelt field is an error and not a lost fact; lists have limits, so that nobody's roadmap is a burden.
 *
 * @param text  what stands where learners read a text
 */
export function sectionSchemas<Text extends z.ZodType<LocalizedText>>(text: Text) {
  return {
    about: {
      key,
      title: text,
      description: text,
      nominal_hours: z.number().min(1).max(60).multipleOf(0.01),
      /** Least and most minutes of a week's tasks together. */
      weekly_minutes: z.tuple([z.int().positive(), z.int().positive()]).optional(),
      phases: z
        .array(
          z.strictObject({
            key,
            weeks: z.tuple([week, week]),
            title: text,
            months: z.record(z.string().regex(/^\d{1,2}$/, "must be a number"), text).default({}),
          }),
        )
        .min(1)
        .max(8),
      tracks: z
        .array(
          z.strictObject({
            ...{ key, title: text, summary: text },
            topics: z.array(text).max(30).default([]),
          }),
        )
        .max(4)
        .default([]),
      retired: z
        .array(z.strictObject({ kind: z.enum(permanentKinds), key, title: text }))
        .max(5_000)
        .default([]),
    },
    skills: z.array(z.strictObject({ key, group: key, name: text, description: text })).max(500),
    resources: z.array(resourceSchema(text)).max(2_000),
    milestone: milestoneSchema(text),
    readingLists: {
      reading_lists: z
        .array(
          z.strictObject({
            ...{ key, title: text, rule: text },
            papers: z
              .array(z.strictObject({ resource: key, week, why: text }))
              .min(1)
              .max(200),
          }),
        )
        .max(20),
      habits: z.array(z.strictObject({ key, title: text, detail: text })).max(50),
    },
    trackChoice: trackChoiceSchema(text),
    roles: rolesSchema(text),
  };
}

function resourceSchema<Text extends z.ZodType<LocalizedText>>(text: Text) {
  return z.strictObject({
    key,
    title: text,
    authors: name,
    year: z.int().min(1900).max(2100).optional(),
    url: address,
    kind: z.enum(resourceKinds),
    minutes: minutes.optional(),
    free: z.boolean(),
    languages: z
      .array(z.string().regex(/^[a-z]{2}$/, "must be an ISO 639-1 code"))
      .min(1)
      .max(30),
    why: text,
    also: z.array(address).max(20).default([]),
    verified: z.boolean(),
    /** For editors; not published. */
    verified_note: name.optional(),
  });
}

function milestoneSchema<Text extends z.ZodType<LocalizedText>>(text: Text) {
  return z.strictObject({
    key: milestoneKey,
    ...{ week, month, phase: key, track: key.optional(), title: text, goal: text },
    outcomes: z.array(text).min(1).max(20),
    tasks: z
      .array(
        z.strictObject({
          key: taskKey,
          kind: z.enum(taskKinds),
          priority: z.enum(priorities),
          minutes,
          title: text,
          detail: text,
          note: text.optional(),
          deliverable: text.optional(),
          resources: keys,
          skills: keys,
          uses: z
            .array(z.enum(["directory", "interview", "practice", "quiz", "roles"]))
            .default([]),
        }),
      )
      .min(1)
      .max(40),
    checkpoint: z.array(z.strictObject({ key, question: text, answer: text })).max(40),
  });
}

type Sections = ReturnType<typeof sectionSchemas<z.ZodType<LocalizedText>>>;
type Shape<Fields extends z.ZodRawShape> = z.output<z.ZodObject<Fields>>;

/** What one roadmap says, parsed, before the cross-checks. */
export type RoadmapSource = {
  roadmap: Shape<Sections["about"]>;
  skills: z.output<Sections["skills"]>;
  resources: z.output<Sections["resources"]>;
  trackChoice: z.output<Sections["trackChoice"]> | null;
  roles: z.output<Sections["roles"]> | null;
  readingLists: Shape<Sections["readingLists"]> | null;
  milestones: readonly z.output<Sections["milestone"]>[];
};
