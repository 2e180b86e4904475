import { z } from "zod";

import { codes } from "./error-codes";
import { day, key } from "./fields";

const write = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("reopen"), milestoneKey: key() }),
  z.strictObject({ kind: z.literal("close"), milestoneKey: key(), closedOn: day() }),
  z.strictObject({
    kind: z.literal("pin"),
    taskKey: key(),
    week: z.int().min(1).max(104).nullable(),
  }),
  z.strictObject({
    kind: z.literal("setState"),
    taskKey: key(),
    state: z.literal("open"),
    on: z.null(),
    reason: z.null(),
  }),
]);

/** What an action of the week handed out for its undo, coming back: at most one closing. */
export const undoWeekSchema = z.strictObject(
  {
    writes: z
      .array(write, codes)
      .max(201, codes)
      .refine((writes) => writes.filter(({ kind }) => kind === "close").length <= 1, codes),
  },
  codes,
);
