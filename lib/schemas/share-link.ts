import { z } from "zod";

import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { mostShareLinkLabel, shareLinkTerms } from "@/lib/domain/share-link";
import { isUuid } from "@/lib/domain/uuid";

import { codes } from "./error-codes";
import { line, read } from "./fields";

/** A new unlisted link. `day` counts only for the term of that name: what a browser left in the field is ignored else. */
export const shareLinkSchema = z
  .strictObject(
    {
      label: line(mostShareLinkLabel),
      term: z.enum(shareLinkTerms, codes),
      day: z.string(codes).max(40, codes).default(""),
    },
    codes,
  )
  .transform(({ day, ...link }, context) => {
    const date = link.term === "day" && day !== "" ? parseCalendarDate(day) : null;
    if (link.term === "day" && day !== "" && date === null) {
      context.addIssue({ code: "custom", path: ["day"], message: "invalidDate" });
      return z.NEVER;
    }
    return { ...link, day: date };
  });

/** Ends a link or brings it back: `revoke:<id>` or `restore:<id>`, as the value of a button. */
export const shareLinkChangeSchema = z.strictObject(
  {
    change: read((input) => {
      const [kind, id = ""] = input.toLowerCase().split(":");
      const isKind = kind === "revoke" || kind === "restore";
      return isKind && isUuid(id)
        ? { ok: true, value: { kind, id } as const }
        : { ok: false, code: "invalid" };
    }),
  },
  codes,
);
