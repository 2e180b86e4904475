import { z } from "zod";

import { checkHandle } from "@/lib/domain/handle";

import { flag, read } from "./fields";
import { nestFields } from "./nest-fields";
import { portfolioSchema } from "./portfolio";

/** The whole form of the portfolio. "" means no handle yet; whether one is needed is asked in the action. */
export const portfolioFormSchema = z.preprocess(
  nestFields,
  portfolioSchema.out.extend({
    handle: read((input) => {
      if (input.trim() === "") return { ok: true, value: "" };
      const checked = checkHandle(input);
      return checked.ok
        ? { ok: true, value: checked.handle }
        : { ok: false, code: checked.problem };
    }),
    isPublished: flag(),
  }),
);
