import { z } from "zod";

import { codes } from "./error-codes";
import { uuid } from "./fields";

/** The version that the page showed the year on, and the one to be on. */
export const versionChangeSchema = z.strictObject({ fromId: uuid(), toId: uuid() }, codes);
