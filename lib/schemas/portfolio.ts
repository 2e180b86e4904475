import { z } from "zod";

import { checkHandle } from "@/lib/domain/handle";
import { mostPinned } from "@/lib/domain/portfolio";
import { mostLinks, textLimits } from "@/lib/domain/text-limits";

import { codes } from "./error-codes";
import { flag, key, line, link, list, longText, read, requiredLine, uuid } from "./fields";
import { nestFields } from "./nest-fields";

const contactLink = z.strictObject(
  { label: requiredLine(textLimits.linkLabel), url: link(), isHidden: flag() },
  codes,
);

/** More than any roadmap has. */
const mostSkills = 500;

/** Rows of the form without a label and an address are no links. */
function withoutEmptyRows(input: unknown): unknown {
  if (!Array.isArray(input)) return input;
  return input.filter((row) => {
    const { isHidden: _, ...typed } = Object(row);
    return Object.values(typed).some((value) => value !== "");
  });
}

const texts = z.strictObject(
  {
    headline: line(textLimits.headline),
    bio: longText(textLimits.bio),
    links: z.preprocess(
      withoutEmptyRows,
      z.array(contactLink, codes).max(mostLinks, codes).default([]),
    ),
    showLinks: flag(),
    showPinned: flag(),
    showSkills: flag(),
    showPath: flag(),
    showAll: flag(),
    hiddenSkillKeys: list(key(), mostSkills),
    isIndexed: flag(),
  },
  codes,
);

/**
 * What the page says. A form names its links `links.0.label`, `links.0.url` and so on, and the skills that it
 * offers (`offeredSkillKeys`) and that were chosen among them (`skillKeys`): the others are hidden.
 */
export const portfolioSchema = z.preprocess(readForm, texts);

export function readForm(input: unknown): unknown {
  const fields = nestFields(input);
  if (typeof fields !== "object" || fields === null || !("offeredSkillKeys" in fields)) {
    return fields;
  }
  const { offeredSkillKeys, skillKeys, ...rest } = Object(fields);
  const chosen = [skillKeys].flat();
  return {
    ...rest,
    hiddenSkillKeys: [offeredSkillKeys].flat().filter((offered) => !chosen.includes(offered)),
  };
}

/** What becomes of a draft: thrown away, or put back as it was. */
export const draftChangeSchema = z.strictObject(
  {
    change: z.enum(["discard", "restore"], codes),
    draft: z.preprocess(readJson, texts.optional()),
  },
  codes,
);

function readJson(input: unknown): unknown {
  if (typeof input !== "string") return input;
  try {
    return JSON.parse(input);
  } catch {
    return input;
  }
}

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
