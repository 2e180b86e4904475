import { z } from "zod";

import { longestAlt } from "@/lib/domain/evidence-picture";

import { codes } from "./error-codes";
import { line, uuid } from "./fields";

/** What the form of a picture says besides the file: which piece it belongs to, and what it shows. */
export const evidencePictureSchema = z.strictObject(
  { id: uuid(), alt: line(longestAlt).default("") },
  codes,
);

/** To remove the picture of a piece. */
export const pictureRemovalSchema = z.strictObject({ id: uuid() }, codes);
