import { z } from "zod";

import type { OpenTaskChoice } from "@/lib/domain/finish-week";
import { skipReasons } from "@/lib/domain/task-state";

import { codes } from "./error-codes";
import { key } from "./fields";
import { nestFields } from "./nest-fields";

const mostChoices = 200;

/** A reason beside another choice is left over from the form and means nothing. */
const choice = z
  .strictObject(
    {
      choice: z.enum(["move", "skip", "leave"], codes),
      reason: z.enum([...skipReasons, ""], codes).optional(),
    },
    codes,
  )
  .transform(
    ({ choice, reason }): OpenTaskChoice =>
      choice === "skip" ? { choice, reason: reason || null } : { choice },
  );

const choices = z
  .record(key(), choice, codes)
  .default({})
  .transform((byKey, context): ReadonlyMap<string, OpenTaskChoice> => {
    const entries = Object.entries(byKey);
    if (entries.length <= mostChoices) return new Map(entries);
    context.addIssue({ code: "custom", message: "tooMany" });
    return z.NEVER;
  });

/**
 * Finish week, with what is to happen to each open task. A form names its fields
 * `choices.<task key>.choice` and `choices.<task key>.reason`.
 */
export const finishWeekSchema = z.preprocess(
  nestFields,
  z.strictObject({ milestoneKey: key(), choices }, codes),
);

export const reopenWeekSchema = z.strictObject({ milestoneKey: key() }, codes);
