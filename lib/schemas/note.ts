import { z } from "zod";

import { textLimits } from "@/lib/domain/text-limits";

import { codes } from "./error-codes";
import { line, longText, savedVersion } from "./fields";

/** The body of a note; its subject is in the address. `version` is the one that was read, 0 for a new note. */
export const noteSchema = z.strictObject(
  {
    text: longText(textLimits.note),
    stoppedAt: line(textLimits.stoppedAt),
    version: savedVersion(),
  },
  codes,
);
