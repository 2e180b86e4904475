import { describe, expect, it } from "vitest";

import { cleanQuery, hasWords, searchWords } from "@/lib/domain/search-words";

const finds = (query: string, ...texts: string[]) => hasWords(searchWords(query), texts);

describe("searching texts of the roadmap", () => {
  it("wants every word, each in any of the texts, in any case", () => {
    expect(finds("reward MODEL", "Learning to Reward", "a small model")).toBe(true);
    expect(finds("reward bias", "Learning to Reward", "a small model")).toBe(false);
  });

  it("finds everything with an empty query", () => {
    expect(finds("", "anything")).toBe(true);
    expect(finds(" \u3000 ", "anything")).toBe(true);
  });

  it("finds Korean words that carry particles, composed or not", () => {
    expect(finds("보상", "사람의 비교 판단으로 보상을 학습해요")).toBe(true);
    expect(finds("보상".normalize("NFD"), "보상을 학습해요")).toBe(true);
    expect(finds("처벌", "보상을 학습해요")).toBe(false);
  });

  it("finds Japanese words inside a sentence, in full or half width", () => {
    expect(finds("報酬", "人の比較から報酬を学びます")).toBe(true);
    expect(finds("ﾓﾃﾞﾙ　ＲＬＨＦ", "報酬モデルと RLHF")).toBe(true);
  });

  it("takes a query of any length as one line", () => {
    expect(cleanQuery("  two\nlines ")).toBe("two lines");
    expect(cleanQuery("x".repeat(5000)).length).toBe(200);
    expect(searchWords("a ".repeat(100))).toHaveLength(10);
  });
});
