import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { cleanLine, cleanText } from "@/lib/domain/clean-text";

describe("cleanText", () => {
  it("keeps lines, tabs, blanks and all that can be seen", () => {
    const text = "  # 제목\n\n\t- مرحبا 👩‍🔬 e\u0301\n";
    expect(cleanText(text)).toBe(text);
  });

  it("takes out what cannot be stored or seen", () => {
    expect(cleanText("a\r\nb\rc")).toBe("a\nb\nc");
    expect(cleanText("a\u0000b\u001b[31mc\u0085d\u007f")).toBe("ab[31mcd");
    expect(cleanText("a\ud83eb")).toBe("a\ufffdb");
  });
});

describe("cleanLine", () => {
  it("is one trimmed line", () => {
    expect(cleanLine("  two\r\n lines\u00a0 and\u3000more ")).toBe("two lines and more");
  });

  it("takes out what turns the direction of the rest, and keeps right-to-left letters", () => {
    expect(cleanLine("\u202eevil\u202c \u2067x\u2069")).toBe("evil x");
    expect(cleanLine("مرحبا بالعالم")).toBe("مرحبا بالعالم");
    expect(cleanLine("👩‍🔬")).toBe("👩‍🔬");
  });

  it("is settled after one pass", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      }),
    );
  });
});
