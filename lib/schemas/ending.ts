import { z } from "zod";

import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { endingKinds, mostEndingNote } from "@/lib/domain/ending";

import { codes } from "./error-codes";
import { longText, read, uuid } from "./fields";

/** A day, or null for an empty field. Whether it is asked for depends on the ending. */
const maybeDay = () =>
  read((input) => {
    if (input === "") return { ok: true, value: null };
    const date = parseCalendarDate(input);
    return date === null ? { ok: false, code: "invalidDate" } : { ok: true, value: date };
  }).default(null);

/** `ending`: which one; "none" goes on with the year. `yearId`: the year that is active while the form is shown. */
export const endingSchema = z.strictObject(
  {
    yearId: uuid(),
    ending: z.enum([...endingKinds, "none"], codes),
    endedOn: maybeDay(),
    note: longText(mostEndingNote).default(""),
  },
  codes,
);
