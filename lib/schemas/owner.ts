import { z } from "zod";

import { codes } from "./error-codes";
import { uuid } from "./fields";

export const accountSchema = z.strictObject({ accountId: uuid() }, codes);

/** A form that is one button. */
export const nothingSchema = z.strictObject({}, codes);
