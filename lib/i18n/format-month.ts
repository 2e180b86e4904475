import { dayFormatter } from "./day-formatter";

/** Writes the month of a calendar date in a language. Apart from whole days, which are all that a browser needs. */
export const formatMonth = dayFormatter(
  {
    /** May 2026 */
    month: { month: "long", year: "numeric" },
    /** May 26 */
    shortMonth: { month: "short", year: "2-digit" },
    /** May, where the year stands nearby */
    onlyMonth: { month: "short" },
  },
  "month",
);
