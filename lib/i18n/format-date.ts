import { dayFormatter } from "./day-formatter";

/** Writes a calendar date in a language. */
export const formatDay = dayFormatter(
  {
    /** 3 May */
    day: { day: "numeric", month: "long" },
    /** 3 May 2026 */
    full: { day: "numeric", month: "long", year: "numeric" },
    /** 3 May, in few letters */
    short: { day: "numeric", month: "short" },
  },
  "day",
);
