import { describe, expect, it } from "vitest";

import { highlight } from "@/lib/domain/highlight";
import { searchWords } from "@/lib/domain/search-words";

/** The text with what is marked in brackets. */
const marked = (text: string, query: string, limit = 1000) =>
  highlight(text, searchWords(query), limit)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join("");

describe("highlighting", () => {
  it("marks each place as it is written, in any case, width or accent", () => {
    expect(marked("A Reward model, rewarded.", "reward")).toBe("A [Reward] model, [reward]ed.");
    expect(marked("Café de ＲＬＨＦ", "cafe rlhf")).toBe("[Café] de [ＲＬＨＦ]");
    expect(marked("半角のﾓﾃﾞﾙを", "モデル")).toBe("半角の[ﾓﾃﾞﾙ]を");
  });

  it("marks Korean over a blank and with its particle left out", () => {
    expect(marked("해석 가능성을 배워요", "해석가능성")).toBe("[해석 가능성]을 배워요");
    expect(marked("보상을".normalize("NFD"), "보상").normalize("NFC")).toBe("[보상]을");
  });

  it("joins what overlaps or touches", () => {
    expect(marked("activation patching", "activation vat")).toBe("[activation] patching");
    expect(marked("abc", "ab bc")).toBe("[abc]");
  });

  it("marks nothing without words", () => {
    expect(highlight("A text.", [], 100)).toEqual([{ text: "A text.", isMatch: false }]);
  });

  it("cuts around the first word found, between words, and says that it did", () => {
    const text = `${"before ".repeat(40)}needle ${"after ".repeat(40)}`.trim();
    const shown = marked(text, "needle", 60);
    expect(shown).toMatch(/^…before( before)* \[needle\]( after)+…$/);
    expect(shown.length).toBeLessThan(70);
  });

  it("keeps a word that stands at the end, and cuts no character in two", () => {
    expect(marked(`${"x ".repeat(200)}end`, "end", 40)).toMatch(/^…x.*\[end\]$/);
    const shown = marked(`${"😀".repeat(60)}needle${"😀".repeat(60)}`, "needle", 31);
    expect(shown).toContain("[needle]");
    expect(JSON.stringify(shown)).not.toMatch(/\\ud[89a-f]/i);
  });
});
