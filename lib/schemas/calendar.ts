import { z } from "zod";

import { feedScopes, mostFeedLabel } from "@/lib/domain/calendar-feed";

import { codes } from "./error-codes";
import { line, read, uuid, wholeNumber } from "./fields";

/** A new address for calendars. The label is the learner's own. */
export const feedSchema = z.strictObject(
  { label: line(mostFeedLabel), scope: z.enum(feedScopes, codes) },
  codes,
);

export const revokeFeedSchema = z.strictObject({ id: uuid() }, codes);

/** What an `input type="time"` sends, as minutes after midnight. */
const clockTime = () =>
  read((input) => {
    const time = /^([01]\d|2[0-3]):([0-5]\d)(?::00)?$/.exec(input.trim());
    return time
      ? { ok: true, value: Number(time[1]) * 60 + Number(time[2]) }
      : { ok: false, code: input.trim() === "" ? "required" : "invalid" };
  });

/** `reviewDay`: ISO weekday, 1 is Monday. */
export const reviewTimeSchema = z.strictObject(
  { reviewDay: wholeNumber({ min: 1, max: 7 }, "unknownValue"), reviewAt: clockTime() },
  codes,
);
