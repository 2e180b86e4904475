import { expect, it } from "vitest";

import { formatLength, formatMinutes, inHours } from "@/lib/i18n/format-minutes";

const words = { minutes: "{minutes} min", hours: "{hours} h" };

it.each([
  [0, "0 min"],
  [30, "30 min"],
  [45, "45 min"],
  [60, "1 h"],
  [90, "1.5 h"],
  [100, "100 min"],
  [150, "2.5 h"],
])("writes %i minutes as %s", (minutes, text) => {
  expect(formatMinutes(minutes, words)).toBe(text);
});

it("counts hours to one decimal", () => {
  expect([0, 90, 100, 725].map(inHours)).toEqual([0, 1.5, 1.7, 12.1]);
});

it("writes a length exactly", () => {
  const exact = { ...words, hoursMinutes: "{hours} h {minutes} min" };
  const written = [0, 45, 60, 675, 720].map((minutes) => formatLength(minutes, exact));
  expect(written).toEqual(["0 min", "45 min", "1 h", "11 h 15 min", "12 h"]);
});
