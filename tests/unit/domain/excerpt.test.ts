import { describe, expect, it } from "vitest";

import { excerpt } from "@/lib/domain/excerpt";

describe("an excerpt", () => {
  it("is the whole text when that is short enough", () => {
    expect(excerpt("short", 5)).toEqual({ text: "short", isWhole: true });
  });

  it("ends between paragraphs, else between lines, else between words", () => {
    expect(excerpt("one two\n\nthree\nfour five", 20).text).toBe("one two\n\nthree");
    expect(excerpt("one two three\n\nfour", 16).text).toBe("one two three");
    expect(excerpt("one two three four", 16).text).toBe("one two three");
  });

  it("would rather end in the middle than show next to nothing", () => {
    expect(excerpt(`a\n\n${"b".repeat(40)}`, 20)).toEqual({
      text: `a\n\n${"b".repeat(17)}`,
      isWhole: false,
    });
  });

  it("cuts no character in two", () => {
    expect(excerpt("👩👩👩", 3).text).toBe("👩");
  });
});
