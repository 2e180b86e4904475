import { z } from "zod";

import { isUuid } from "@/lib/domain/uuid";

import { codes } from "./error-codes";
import { day, flag, hoursPerWeek, read, uuid } from "./fields";

/** A roadmap of one's own by its id, or null for the built-in one, as where the form does not ask. */
const roadmap = () =>
  read((input) => {
    if (input === "built-in") return { ok: true, value: null };
    const id = input.toLowerCase();
    return isUuid(id) ? { ok: true, value: id } : { ok: false, code: "unknownValue" };
  }).default(null);

/** `fromId`: the year that is active while the form is shown. */
export const anotherYearSchema = z.strictObject(
  {
    fromId: uuid(),
    startDate: day(),
    hoursPerWeek: hoursPerWeek(),
    bringOver: flag(),
    roadmap: roadmap(),
  },
  codes,
);

export const yearSchema = z.strictObject({ yearId: uuid() }, codes);
