import { z } from "zod";

import { isUuid } from "@/lib/domain/uuid";

import { codes } from "./error-codes";
import { read } from "./fields";

export const evidenceChanges = [
  "remove",
  "restore",
  "show",
  "hide",
  "pin",
  "unpin",
  "forward",
  "back",
  "pins",
] as const;

/** `forward` and `back` move a pinned piece one place; `pins` says which are pinned, in order. */
export type EvidenceChange = (typeof evidenceChanges)[number];

/**
 * One change of the list, as the value of the button that was pressed: what to do and with which pieces,
 * `remove:<id>` or `pins:<id>,<id>`. One form for the whole list works without JavaScript, too.
 */
export const evidenceChangeSchema = z.strictObject(
  {
    change: read((input) => {
      const [name, rest = ""] = input.split(":");
      const kind = evidenceChanges.find((known) => known === name);
      const ids = rest.split(",").filter(Boolean);
      const isRight = ids.every(isUuid) && (kind === "pins" ? ids.length <= 3 : ids.length === 1);
      if (!kind || !isRight) return { ok: false, code: "invalid" };
      return { ok: true, value: { kind, ids } };
    }),
  },
  codes,
);
