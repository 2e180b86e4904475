import { describe, expect, it } from "vitest";

import { formatHours, parseHoursPerWeek, toHours } from "@/lib/domain/hours";

describe("parseHoursPerWeek", () => {
  it.each([
    ["12", 1200],
    ["1", 100],
    ["60", 6000],
    ["60.00", 6000],
    ["7.5", 750],
    ["7,5", 750],
    ["7,25", 725],
    ["07.05", 705],
    [" 12 ", 1200],
    ["１２．５", 1250],
    ["1.10", 110],
  ])("reads %j", (input, hundredths) => expect(parseHoursPerWeek(input)).toBe(hundredths));

  it.each([
    "",
    "0",
    "0.99",
    "60.01",
    "61",
    "200",
    "-5",
    "7.125",
    "7.",
    ".5",
    "1e1",
    "12 h",
    "0x10",
    "NaN",
    "1,2,3",
  ])("refuses %j", (input) => expect(parseHoursPerWeek(input)).toBeNull());

  it("reads back every value it can write", () => {
    for (let hundredths = 100; hundredths <= 6000; hundredths += 1) {
      expect(parseHoursPerWeek(formatHours(hundredths))).toBe(hundredths);
      expect(parseHoursPerWeek(String(toHours(hundredths)))).toBe(hundredths);
    }
  });
});

describe("formatHours", () => {
  it("writes no decimals that say nothing", () => {
    expect([1200, 1000, 750, 725, 705].map(formatHours)).toEqual([
      "12",
      "10",
      "7.5",
      "7.25",
      "7.05",
    ]);
  });
});
