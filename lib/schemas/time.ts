import { z } from "zod";

import { codes } from "./error-codes";
import { timeZone } from "./fields";

const latestDayEnd = 360;

/** Minutes after midnight, as a number, as digits or as a clock time ("03:00"). */
const dayEnd = z.union([z.number(), z.string()], codes).transform((input, context) => {
  const minutes = typeof input === "number" ? input : minutesOf(input);
  if (Number.isInteger(minutes) && minutes >= 0 && minutes <= latestDayEnd) return minutes;
  context.addIssue({ code: "custom", message: "dayEnd" });
  return z.NEVER;
});

function minutesOf(text: string): number {
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  return /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
}

/** When the learner's day ends (RULES, Words in time). A change rewrites no recorded date. */
export const timeSchema = z.strictObject({ timeZone: timeZone(), dayEndsAt: dayEnd }, codes);

/** The quiet offer of a browser in another zone. */
export const timeZoneSchema = z.strictObject({ timeZone: timeZone() }, codes);
