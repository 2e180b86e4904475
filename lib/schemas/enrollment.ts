import { z } from "zod";

import { codes } from "./error-codes";
import { day, hoursPerWeek, key, list, timeZone, wholeNumber } from "./fields";

/** The longest roadmap (RULES, Versions and private roadmaps). */
const mostWeeks = 104;

const track = () => key().transform((value) => (value === "later" ? null : value));

/**
 * The welcome. `hoursPerWeek` leaves in hundredths, `track` as a key or null for "later". The range of
 * the start date depends on today: `readStartDate`; whether track and weeks exist, on the roadmap.
 */
export const enrollmentSchema = z.strictObject(
  {
    startDate: day(),
    hoursPerWeek: hoursPerWeek(),
    track: track(),
    knownWeeks: list(wholeNumber({ min: 1, max: mostWeeks }, "week"), mostWeeks),
    timeZone: timeZone(),
  },
  codes,
);

/** A switch of track. */
export const trackSchema = z.strictObject({ track: track() }, codes);

/** A correction in the first 14 days, with a new baseline. */
export const baselineSchema = z.strictObject(
  { startDate: day(), hoursPerWeek: hoursPerWeek() },
  codes,
);
