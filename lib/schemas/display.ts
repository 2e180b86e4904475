import { z } from "zod";

import { locales } from "@/lib/domain/locale";

import { codes } from "./error-codes";
import { flag } from "./fields";

export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

/** `shortcuts`: single-key shortcuts on or off (WCAG 2.1.4); `showRhythm`: "8 of the last 10 weeks". */
export const displaySchema = z.strictObject(
  {
    ...{ theme: z.enum(themes, codes), locale: z.enum(locales, codes) },
    ...{ shortcuts: flag(), showRhythm: flag() },
  },
  codes,
);
