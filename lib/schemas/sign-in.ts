import { z } from "zod";

import { codes } from "./error-codes";
import { givenPassword, line, requiredLine } from "./fields";

/** The form of the address is not judged: every wrong pair gets the same answer. */
export const signInSchema = z.strictObject(
  {
    email: requiredLine(320),
    password: givenPassword(),
    next: line(2000).optional(),
  },
  codes,
);
