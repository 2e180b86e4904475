import { z } from "zod";

import { ownMinutes } from "@/lib/domain/own-task";
import { taskKinds } from "@/lib/domain/roadmap";
import { isUuid } from "@/lib/domain/uuid";

import { codes } from "./error-codes";
import { key, read, requiredLine, uuid, wholeNumber } from "./fields";

/** In characters. */
export const longestOwnTitle = 200;

/** A task for a week. `formId` makes sure that a form that is sent twice adds one. */
export const addOwnTaskSchema = z.strictObject(
  {
    formId: uuid(),
    milestoneKey: key(),
    title: requiredLine(longestOwnTitle),
    kind: z.enum(taskKinds, codes),
    minutes: wholeNumber(ownMinutes, "ownMinutes"),
  },
  codes,
);

export const ownTaskChanges = ["remove", "restore"] as const;

export type OwnTaskChange = (typeof ownTaskChanges)[number];

/** One change of the list, as the value of the button that was pressed: `remove:<id>`. */
export const ownTaskChangeSchema = z.strictObject(
  {
    change: read((input) => {
      const [name, id = ""] = input.split(":");
      const kind = ownTaskChanges.find((known) => known === name);
      if (!kind || !isUuid(id)) return { ok: false, code: "invalid" };
      return { ok: true, value: { kind, id } };
    }),
  },
  codes,
);
