import { describe, expect, it } from "vitest";

import { foldForSearch } from "@/lib/domain/fold-text";
import { hasWord, searchWords } from "@/lib/domain/search-words";

const finds = (query: string, text: string) =>
  searchWords(query).every((word) => hasWord(foldForSearch(text), word));

describe("searching texts of the roadmap", () => {
  it("wants every word, in any case", () => {
    expect(finds("reward MODEL", "Learning to Reward a small model")).toBe(true);
    expect(finds("reward bias", "Learning to Reward a small model")).toBe(false);
  });

  it("finds everything with an empty query", () => {
    expect(finds("", "anything")).toBe(true);
    expect(finds(" \u3000 ", "anything")).toBe(true);
  });

  it("finds Korean words that carry particles, composed or not, written as one or two", () => {
    expect(finds("보상", "사람의 비교 판단으로 보상을 학습해요")).toBe(true);
    expect(finds("보상".normalize("NFD"), "보상을 학습해요")).toBe(true);
    expect(finds("해석가능성", "해석 가능성 트랙")).toBe(true);
    expect(finds("처벌", "보상을 학습해요")).toBe(false);
  });

  it("finds Japanese words inside a sentence, in full or half width", () => {
    expect(finds("報酬", "人の比較から報酬を学びます")).toBe(true);
    expect(finds("ﾓﾃﾞﾙ　ＲＬＨＦ", "報酬モデルと RLHF")).toBe(true);
  });

  it("takes at most ten words, and signs as themselves", () => {
    expect(searchWords("a b c d e f g h i j k l m")).toHaveLength(10);
    expect(finds("(.*", "anything")).toBe(false);
    expect(finds("c++", "C++ in a day")).toBe(true);
  });
});
