import { z } from "zod";

import { ownMinutes } from "@/lib/domain/own-task";

import { codes } from "./error-codes";
import { key, requiredLine, wholeNumber } from "./fields";
import { longestOwnTitle } from "./own-task";

/** A task of one's own for a requirement of a job profile, or away with it: what the button says. */
export const requirementTaskSchema = z.discriminatedUnion(
  "change",
  [
    z.strictObject(
      {
        change: z.literal("add"),
        requirementKey: key(),
        milestoneKey: key(),
        title: requiredLine(longestOwnTitle),
        minutes: wholeNumber(ownMinutes, "ownMinutes"),
      },
      codes,
    ),
    // The fields of the form may come along; what is stored decides.
    z.object({ change: z.enum(["remove", "restore"]), requirementKey: key() }, codes),
  ],
  codes,
);
