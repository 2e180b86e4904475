import { z } from "zod";

/** A text inside a JSON column: at least one language. */
export const textColumn = z
  .object({
    en: z.string().exactOptional(),
    ko: z.string().exactOptional(),
    ja: z.string().exactOptional(),
  })
  .refine((languages) => Object.keys(languages).length > 0, "has no language");
