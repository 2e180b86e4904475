import { z } from "zod";

import { checkHandle } from "@/lib/domain/handle";
import { mostPinned } from "@/lib/domain/portfolio";
import { mostLinks, textLimits } from "@/lib/domain/text-limits";

import { codes } from "./error-codes";
import { flag, line, link, list, longText, read, requiredLine, uuid } from "./fields";
import { nestFields } from "./nest-fields";

const contactLink = z.strictObject(
  { label: requiredLine(textLimits.linkLabel), url: link() },
  codes,
);

/** Rows of the form that were left empty are no links. */
function withoutEmptyRows(input: unknown): unknown {
  if (!Array.isArray(input)) return input;
  return input.filter((row) => Object.values(Object(row)).some((value) => value !== ""));
}

/** What the page says. A form names its links `links.0.label`, `links.0.url` and so on. */
export const portfolioSchema = z.preprocess(
  nestFields,
  z.strictObject(
    {
      headline: line(textLimits.headline),
      bio: longText(textLimits.bio),
      links: z.preprocess(
        withoutEmptyRows,
        z.array(contactLink, codes).max(mostLinks, codes).default([]),
      ),
      showSkills: flag(),
      showPath: flag(),
    },
    codes,
  ),
);

export const handleSchema = z.strictObject(
  {
    handle: read((input) => {
      if (input.trim() === "") return { ok: false, code: "required" };
      const checked = checkHandle(input);
      return checked.ok
        ? { ok: true, value: checked.handle }
        : { ok: false, code: checked.problem };
    }),
  },
  codes,
);

/** The pinned pieces in their order. */
export const pinsSchema = z.strictObject({ evidenceIds: list(uuid(), mostPinned) }, codes);
