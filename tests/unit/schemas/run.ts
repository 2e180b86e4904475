import type { z } from "zod";

import { toFieldErrors } from "@/lib/schemas/error-codes";

/** What a schema makes of an input: its output, or the codes as `path: code`. */
export function run(schema: z.ZodType, input: unknown): unknown {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  return toFieldErrors(parsed.error).map(({ path, code }) => `${path}: ${code}`);
}
