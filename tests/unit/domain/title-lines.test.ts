import { describe, expect, it } from "vitest";

import type { Locale } from "@/lib/domain/locale";
import { setTitle } from "@/lib/domain/title-lines";

/** Latin letters are half as wide as the others. */
const widthOf = (text: string) =>
  [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.5 : 1), 0);

const set = (text: string, lang: Locale, box: Partial<Parameters<typeof setTitle>[1]> = {}) =>
  setTitle({ text, lang }, { width: 100, height: 20, sizes: [10], lineHeight: 1, widthOf, ...box });

describe("a title", () => {
  it("stays on one line where it has room", () => {
    expect(set("Foundation review", "en")).toEqual({ lines: ["Foundation review"], size: 10 });
  });

  it("is parted into lines that are as even as can be", () => {
    expect(set("one two three four five six", "en").lines).toEqual([
      "one two three",
      "four five six",
    ]);
  });

  it("ends a line at a colon and not after an article, if the lines stay near enough in length", () => {
    expect(set("Review week: catch up, present, plan", "en", { width: 130 }).lines).toEqual([
      "Review week:",
      "catch up, present, plan",
    ]);
    expect(set("Write and publish a technical blog", "en", { width: 120 }).lines).toEqual([
      "Write and publish",
      "a technical blog",
    ]);
  });

  it("is set in the largest size that fits", () => {
    const sizes = [20, 16, 10, 8];
    expect(set("aaaa bbbb cccc dddd", "en", { sizes, height: 32 }).size).toBe(16);
    expect(set("aaaa bbbb cccc dddd", "en", { sizes, height: 20 }).size).toBe(10);
  });

  it("breaks Korean between words and never inside one", () => {
    expect(set("평가 태스크를 제대로 검증하거나 추가하기", "ko", { width: 120 }).lines).toEqual([
      "평가 태스크를 제대로",
      "검증하거나 추가하기",
    ]);
  });

  it("breaks Japanese after a particle or a mark and never inside a word", () => {
    const lines = (text: string, width = 120) => set(text, "ja", { width, height: 30 }).lines;
    expect(lines("モデルの振る舞いを学習させる仕組み")).toEqual([
      "モデルの振る舞いを",
      "学習させる仕組み",
    ]);
    expect(lines("トークン、埋め込み、Hugging Face")).toEqual([
      "トークン、埋め込み、",
      "Hugging Face",
    ]);
    expect(lines("振り返りの週：追いつく、教える、計画する", 140)).toEqual([
      "振り返りの週：",
      "追いつく、教える、計画する",
    ]);
  });

  it("begins no Japanese line with a mark and ends none with an opening bracket", () => {
    const text = "（一）「二」、三。四（五）六「七八」、九。十";
    for (const width of [40, 50, 60, 70]) {
      const { lines } = set(text, "ja", { width, height: 1000 });
      expect(lines.join("")).toBe(text);
      expect(lines.filter((line) => /^[、。）」]|[（「]$/.test(line))).toEqual([]);
    }
  });

  it("is set smaller before a phrase is parted", () => {
    const text = "プロンプトインジェクションを防ぐ";
    expect(set(text, "ja", { width: 130, sizes: [10, 9] })).toEqual({
      lines: ["プロンプトインジェクションを", "防ぐ"],
      size: 9,
    });
    expect(set("安全性評価報告書を書く", "ja", { width: 60 }).lines).toEqual([
      "安全性評価",
      "報告書を書く",
    ]);
  });

  it("ends in an ellipsis when no size can hold it", () => {
    const { lines } = set("word ".repeat(30).trim(), "en");
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/word…$/);
    expect(Math.max(...lines.map(widthOf)) * 10).toBeLessThanOrEqual(100);
  });

  it("without any text is one empty line", () => {
    expect(set("", "ko").lines).toEqual([""]);
  });
});
