import { z } from "zod";

import type { EnglishText } from "@/lib/domain/locale";
import { permanentKinds, priorities, taskKinds } from "@/lib/domain/roadmap";

/**
 * What the files of a roadmap may contain. Every object is strict, so that a misspelt field is an
 * error and not a lost fact. Texts are English; `overlay.ts` lays the translations over them, which
 * is why parsing turns each text into an `EnglishText`: that is how the overlay knows a text from a key.
 */
const text = z
  .string()
  .min(1, "must not be empty")
  .refine((value) => value === value.trim(), "must not begin or end with white space")
  .transform((en): EnglishText => ({ en }));

const key = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters, digits and single hyphens");

const keys = z.array(key).default([]);

/** `s27` names the place of a week whose track is not chosen yet. */
const milestoneKey = key.refine((value) => !/^s\d+$/.test(value), "is reserved for placeholders");

const week = z.int().min(1).max(104);
const month = z.int().min(1).max(26);
const minutes = z.int().positive().max(10_000);

const address = z
  .url({ protocol: /^https?$/, error: "must be an http or https address" })
  .max(2_000);

export const roadmapFileSchema = z.strictObject({
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
        months: z.record(z.string().regex(/^\d+$/, "must be a number"), text).default({}),
      }),
    )
    .min(1)
    .max(8),
  tracks: z
    .array(z.strictObject({ key, title: text, summary: text, topics: z.array(text).default([]) }))
    .max(4),
  files: z.strictObject({
    skills: z.string(),
    resources: z.string(),
    track_choice: z.string().optional(),
    reading_lists: z.string().optional(),
    /** A folder: each of its files is a milestone. */
    milestones: z.string(),
  }),
  retired: z.array(z.strictObject({ kind: z.enum(permanentKinds), key, title: text })),
});

export const skillsFileSchema = z.array(
  z.strictObject({ key, group: key, name: text, description: text }),
);

const resourceKinds = [
  ...["blog", "book", "community", "course", "dataset", "docs", "event", "guide", "job-post"],
  ...["law", "notebook", "paper", "podcast", "programme", "repo", "standard", "tool", "video"],
] as const;

export const resourcesFileSchema = z.array(
  z.strictObject({
    key,
    title: text,
    authors: z.string().min(1),
    year: z.int().min(1900).max(2100).optional(),
    url: address,
    kind: z.enum(resourceKinds),
    minutes: minutes.optional(),
    free: z.boolean(),
    languages: z.array(z.string().regex(/^[a-z]{2}$/, "must be an ISO 639-1 code")).min(1),
    why: text,
    also: z.array(address).default([]),
    verified: z.boolean(),
    /** For editors; not published. */
    verified_note: z.string().optional(),
  }),
);

export const milestoneFileSchema = z.strictObject({
  key: milestoneKey,
  week,
  month,
  phase: key,
  track: key.optional(),
  title: text,
  goal: text,
  outcomes: z.array(text).min(1),
  tasks: z
    .array(
      z.strictObject({
        key,
        kind: z.enum(taskKinds),
        priority: z.enum(priorities),
        minutes,
        title: text,
        detail: text,
        note: text.optional(),
        deliverable: text.optional(),
        resources: keys,
        skills: keys,
        uses: z.array(z.enum(["directory", "interview", "practice", "quiz", "roles"])).default([]),
      }),
    )
    .min(1),
  checkpoint: z.array(z.strictObject({ key, question: text, answer: text })),
});

export const readingListsFileSchema = z.strictObject({
  reading_lists: z.array(
    z.strictObject({
      key,
      title: text,
      rule: text,
      papers: z.array(z.strictObject({ resource: key, week, why: text })).min(1),
    }),
  ),
  habits: z.array(z.strictObject({ key, title: text, detail: text })),
});

export const trackChoiceFileSchema = z.strictObject({
  purpose: text,
  comparison: z.array(
    z.strictObject({
      key,
      dimension: text,
      by_track: z.record(
        key,
        z.union([text, z.array(text), z.strictObject({ skills: z.array(key).min(1) })]),
      ),
    }),
  ),
  self_assessment: z.strictObject({
    note: text,
    shuffle_options: z.boolean(),
    hide_weights: z.boolean(),
    margin: z.int().positive(),
    reasons_for: z.int().positive(),
    reasons_against: z.int().nonnegative(),
    suggestions: z.record(key, text),
    no_lean: text,
    questions: z.array(
      z.strictObject({
        key,
        text,
        tasks: keys,
        options: z
          .array(
            z.strictObject({
              key,
              text,
              weights: z.record(key, z.int().nonnegative()),
              reason: text,
            }),
          )
          .min(2),
      }),
    ),
    checks: z.array(z.strictObject({ key, check: text, advice: text })),
  }),
  switching: z.strictObject({
    principle: text,
    best_weeks: z.array(week),
    rules: z.array(text),
    equivalences: z.array(
      z.strictObject({
        key,
        weeks: z.array(key).min(2),
        share: z.number().min(0).max(1),
        direction: z.enum(["both", "aToB", "bToA"]),
        counts: text,
        tasks: keys,
      }),
    ),
    bridges: z.array(
      z.strictObject({
        key,
        after_week: week,
        to: key,
        extra_minutes: minutes,
        do: z.array(key).min(1),
        skip: keys,
        continue_at: key,
        why: text,
      }),
    ),
  }),
  both_tracks: z.strictObject({ for_whom: text, plan: text, tasks: keys, reading: key }),
});

/** The parsed files of one roadmap, before translations and cross-checks. */
export type RoadmapSource = {
  roadmap: z.output<typeof roadmapFileSchema>;
  skills: z.output<typeof skillsFileSchema>;
  resources: z.output<typeof resourcesFileSchema>;
  trackChoice: z.output<typeof trackChoiceFileSchema> | null;
  readingLists: z.output<typeof readingListsFileSchema> | null;
  milestones: readonly z.output<typeof milestoneFileSchema>[];
};
