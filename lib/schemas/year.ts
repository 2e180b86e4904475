import { z } from "zod";

import { codes } from "./error-codes";
import { day, flag, hoursPerWeek, uuid } from "./fields";

/** `fromId`: the year that is active while the form is shown. */
export const anotherYearSchema = z.strictObject(
  { fromId: uuid(), startDate: day(), hoursPerWeek: hoursPerWeek(), bringOver: flag() },
  codes,
);

export const yearSchema = z.strictObject({ yearId: uuid() }, codes);
