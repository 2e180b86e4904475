import { z } from "zod";

import { mostPicks } from "@/lib/domain/review";
import { textLimits } from "@/lib/domain/text-limits";

import { codes } from "./error-codes";
import { day, key, list, longText, savedVersion } from "./fields";

const prompt = () => longText(textLimits.reviewPrompt);

const review = z.strictObject(
  {
    ...{ learned: prompt(), shipped: prompt(), stuck: prompt() },
    nextKeys: list(key(), mostPicks),
    version: savedVersion(),
  },
  codes,
);

/** The body of a review; its week is in the address. What is left out stays as it is. */
export const reviewBodySchema = review
  .partial({ learned: true, shipped: true, stuck: true })
  .extend({
    nextKeys: z
      .array(key(), codes)
      .max(mostPicks, codes)
      .transform((keys) => [...new Set(keys)])
      .optional(),
  });

/** The same as a form sends it: whole, with the Monday of its week. */
export const reviewFormSchema = review.extend({ weekOf: day() });
