import { z } from "zod";

import { textLimits } from "@/lib/domain/text-limits";

import { codes } from "./error-codes";
import { email, givenPassword, newPassword, requiredLine } from "./fields";

export const nameSchema = z.strictObject({ name: requiredLine(textLimits.name) }, codes);

export const emailChangeSchema = z.strictObject(
  { email: email(), currentPassword: givenPassword() },
  codes,
);

/** The new one is checked once more in the action, against the address and the list. */
export const passwordChangeSchema = z.strictObject(
  { currentPassword: givenPassword(), newPassword: newPassword() },
  codes,
);

/** With the token of a link that the server made. */
export const passwordResetSchema = z.strictObject(
  { token: requiredLine(200), newPassword: newPassword() },
  codes,
);

/** `confirmation`: the address of the account, typed once more. */
export const accountDeletionSchema = z.strictObject(
  { currentPassword: givenPassword(), confirmation: email() },
  codes,
);
