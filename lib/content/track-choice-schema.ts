import { z } from "zod";

import type { LocalizedText } from "@/lib/domain/locale";

import { key, keys, minutes, week } from "./fields";

/** The comparison of the tracks, the self-assessment, and what one may change to when. */
export function trackChoiceSchema<Text extends z.ZodType<LocalizedText>>(text: Text) {
  return z.strictObject({
    purpose: text,
    comparison: z
      .array(
        z.strictObject({
          key,
          dimension: text,
          by_track: z.record(
            key,
            z.union([
              text,
              z.array(text).max(50),
              z.strictObject({ skills: z.array(key).min(1).max(50) }),
            ]),
          ),
        }),
      )
      .max(50),
    self_assessment: z.strictObject({
      note: text,
      shuffle_options: z.boolean(),
      hide_weights: z.boolean(),
      margin: z.int().positive(),
      reasons_for: z.int().positive(),
      reasons_against: z.int().nonnegative(),
      suggestions: z.record(key, text),
      no_lean: text,
      questions: z
        .array(
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
              .min(2)
              .max(10),
          }),
        )
        .max(50),
      checks: z.array(z.strictObject({ key, check: text, advice: text })).max(50),
    }),
    switching: z.strictObject({
      principle: text,
      best_weeks: z.array(week).max(104),
      rules: z.array(text).max(30),
      equivalences: z
        .array(
          z.strictObject({
            key,
            weeks: z.array(key).min(2).max(104),
            share: z.number().min(0).max(1),
            direction: z.enum(["both", "aToB", "bToA"]),
            counts: text,
            tasks: keys,
          }),
        )
        .max(300),
      bridges: z
        .array(
          z.strictObject({
            key,
            after_week: week,
            to: key,
            extra_minutes: minutes,
            do: z.array(key).min(1).max(50),
            skip: keys,
            continue_at: key,
            why: text,
          }),
        )
        .max(50),
    }),
    both_tracks: z.strictObject({ for_whom: text, plan: text, tasks: keys, reading: key }),
  });
}
