import { z } from "zod";

import { requirementWeights, roleFactKinds } from "@/lib/domain/role";

import { textColumn as text } from "./text-column";

/** The column `RoadmapVersion.roles` as it was published. */
export const roleCatalogueColumn = z.object({
  checkedOn: z.string(),
  notes: z.array(text),
  salaries: z
    .object({
      source: text,
      year: z.int(),
      caveat: text,
      levels: z.array(
        z.object({
          key: z.string(),
          level: text,
          ranges: z.record(z.string(), z.tuple([z.number(), z.number()])),
          openEnded: z.boolean(),
        }),
      ),
    })
    .nullable(),
  profiles: z.array(
    z.object({
      key: z.string(),
      title: text,
      summary: text,
      trackKeys: z.array(z.string()),
      employers: z.array(text),
      source: text,
      facts: z.array(
        z.object({
          kind: z.enum(roleFactKinds),
          value: text,
          source: text,
          year: z.int().nullable(),
          note: text.nullable(),
        }),
      ),
      requirements: z.array(
        z.object({
          key: z.string(),
          text,
          weight: z.enum(requirementWeights),
          inferred: z.boolean(),
          skillKeys: z.array(z.string()),
          evidence: text,
          weeks: z.array(z.int()),
          source: text,
        }),
      ),
    }),
  ),
  related: z.array(z.object({ key: z.string(), title: text, note: text, source: text })),
});
