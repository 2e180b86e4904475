import { z } from "zod";

import { textLimits } from "@/lib/domain/text-limits";

import { codes } from "./error-codes";
import { email, line, newPassword, requiredLine } from "./fields";

/** The password is checked once more where the account is made, against its address and the list. */
export const signUpSchema = z.strictObject(
  {
    name: requiredLine(textLimits.name),
    email: email(),
    password: newPassword(),
    invite: line(200).optional(),
    setup: line(200).optional(),
  },
  codes,
);
