import { z } from "zod";

import { codes } from "./error-codes";
import { flag, newPassword, requiredLine, wholeNumber } from "./fields";

/** When the weekly letter comes. `weekday`: 1 is Monday; `hour`: 0 to 23 on the learner's clock. */
export const letterSchema = z.strictObject(
  {
    isOn: flag(),
    weekday: wholeNumber({ min: 1, max: 7 }, "unknownValue"),
    hour: wholeNumber({ min: 0, max: 23 }, "unknownValue"),
  },
  codes,
);

/** With the token of a link that was mailed; the password where nobody is signed in to the account. */
export const confirmAddressSchema = z.strictObject(
  { token: requiredLine(200), newPassword: newPassword().optional() },
  codes,
);
