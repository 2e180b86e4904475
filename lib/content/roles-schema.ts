import { z } from "zod";

import type { LocalizedText } from "@/lib/domain/locale";
import { requirementWeights, roleFactKinds } from "@/lib/domain/role";

import { key, week } from "./fields";

const day = z.iso.date("must be a day, as 2026-11-21");
const year = z.int().min(1900).max(2100);
const amount = z.int().nonnegative().max(100_000_000_000);
const currency = z.string().regex(/^[A-Z]{3}$/, "must be an ISO 4217 code");

/** Job profiles: what they ask for, where the roadmap builds it, and what no roadmap gives. */
export function rolesSchema<Text extends z.ZodType<LocalizedText>>(text: Text) {
  return z.strictObject({
    checked_on: day,
    notes: z.array(text).max(20).default([]),
    salaries: z
      .strictObject({
        source: text,
        year,
        caveat: text,
        levels: z
          .array(
            z.strictObject({
              key,
              level: text,
              ranges: z
                .record(currency, z.tuple([amount, amount]))
                .refine((ranges) => Object.keys(ranges).length <= 10, "has too many currencies"),
              open_ended: z.boolean().default(false),
            }),
          )
          .min(1)
          .max(20),
      })
      .optional(),
    profiles: z.array(profileSchema(text)).min(1).max(50),
    related: z
      .array(z.strictObject({ key, title: text, note: text, source: text }))
      .max(50)
      .default([]),
  });
}

function profileSchema<Text extends z.ZodType<LocalizedText>>(text: Text) {
  return z.strictObject({
    ...{ key, title: text, summary: text },
    tracks: z.array(key).max(4).default([]),
    employers: z.array(text).max(30).default([]),
    source: text,
    facts: z
      .array(
        z.strictObject({
          kind: z.enum(roleFactKinds),
          ...{ value: text, source: text },
          year: year.optional(),
          note: text.optional(),
        }),
      )
      .max(30)
      .default([]),
    requirements: z
      .array(
        z.strictObject({
          ...{ key, text, weight: z.enum(requirementWeights) },
          inferred: z.boolean().default(false),
          skills: z.array(key).min(1).max(20),
          evidence: text,
          weeks: z.array(week).min(1).max(104),
          source: text,
        }),
      )
      .min(1)
      .max(60),
  });
}
