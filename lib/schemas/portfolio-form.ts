import { z } from "zod";

import { checkHandle } from "@/lib/domain/handle";

import { codes } from "./error-codes";
import { flag, read } from "./fields";
import { portfolioSchema, readForm } from "./portfolio";

/**
 * The whole form of the portfolio. Handle "" means none yet; whether one is needed is asked in the action. `to`:
 * whether the texts become the page or wait as a draft. `version`: what was read before, "" for whatever is there.
 */
export const portfolioFormSchema = z.preprocess(
  readForm,
  portfolioSchema.out.extend({
    handle: read((input) => {
      if (input.trim() === "") return { ok: true, value: "" };
      const checked = checkHandle(input);
      return checked.ok
        ? { ok: true, value: checked.handle }
        : { ok: false, code: checked.problem };
    }),
    isPublished: flag(),
    to: z.enum(["page", "draft"], codes).default("page"),
    version: z
      .string(codes)
      .regex(/^\d{0,20}$/, codes)
      .default("")
      .transform((version) => version || null),
  }),
);
