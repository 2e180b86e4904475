import { describe, expect, it } from "vitest";

import { countCharacters, tooManyBy } from "@/lib/domain/characters";
import { textLimits } from "@/lib/domain/text-limits";

describe("countCharacters", () => {
  it("counts code points, not UTF-16 units", () => {
    expect(countCharacters("")).toBe(0);
    expect(countCharacters("abc")).toBe(3);
    expect(countCharacters("한국어")).toBe(3);
    expect(countCharacters("🪨🪨")).toBe(2);
    expect(countCharacters("e\u0301")).toBe(2);
    expect(countCharacters("مرحبا")).toBe(5);
  });

  it("counts half a surrogate pair as one", () => {
    expect(countCharacters("a\ud83e")).toBe(2);
  });
});

describe("tooManyBy", () => {
  it("is 0 up to the limit and the excess beyond it", () => {
    expect(tooManyBy("x".repeat(200), textLimits.claim)).toBe(0);
    expect(tooManyBy("x".repeat(300), textLimits.claim)).toBe(100);
    expect(tooManyBy("🪨".repeat(201), textLimits.claim)).toBe(1);
  });
});
