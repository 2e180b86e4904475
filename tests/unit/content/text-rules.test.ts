import { describe, expect, it } from "vitest";

import { checkGlossary, readGlossary } from "@/lib/content/glossary";
import { checkLanguage, checkNumbers, checkTitle } from "@/lib/content/text-rules";
import { withRoadmapFolder } from "@/tests/support/small-roadmap";

const texts = (english: string, translation: string) => {
  return { file: "f", path: "p", english, translation };
};

describe("the length of a title", () => {
  it.each([
    ["title", "a".repeat(60), "en", true],
    ["title", "a".repeat(61), "en", false],
    ["tasks.t1.title", "あ".repeat(40), "ja", true],
    ["tasks.t1.title", "あ".repeat(41), "ja", false],
    ["looking.name", "가".repeat(41), "ko", false],
    ["phases.first.months.12", "가".repeat(41), "ko", false],
    ["goal", "가".repeat(41), "ko", true],
    ["subtitle", "가".repeat(41), "ko", true],
  ] as const)("of %s is checked: %s", (path, text, locale, isRight) => {
    expect(checkTitle(path, text, locale)).toHaveLength(isRight ? 0 : 1);
  });
});

describe("the language of a translation", () => {
  it.each([
    ["TransformerLens, SAELens", "ko", true],
    ["https://example.org/a-long-address", "ko", true],
    ["Read the manual from start to end.", "ko", false],
    ["Read the manual from start to 끝.", "ko", true],
    ["最初から最後まで 説明書を読みます。ゆっくりと読みます。", "ja", true],
    ["最初から最後まで 説明書を読みます。ゆっくりと読みます。", "ko", false],
  ] as const)("shows in %s", (translation, locale, isRight) => {
    expect(checkLanguage(texts("", translation), locale)).toHaveLength(isRight ? 0 : 1);
  });
});

describe("the numbers of the English", () => {
  it.each([
    ["Do 3 of 10.", "10のうち3つ。", []],
    ["Do 3 of 10.", "１０のうち３つ。", []],
    ["Do 3 of 10.", "3つ。", ["10"]],
    ["Read 10,000 rows in 1.5 h.", "10000행을 1.5시간에.", []],
    ["Read 10,000 rows in 1.5 h.", "1만 행을 1시간에.", ["10000", "1.5"]],
    ["Do it.", "3번 해요.", []],
  ])("%s %s", (english, translation, lost) => {
    const said = lost.length > 0 ? [expect.stringContaining(`lacks ${lost.join(", ")} of`)] : [];
    expect(checkNumbers(texts(english, translation))).toEqual(said);
  });
});

describe("the glossary", () => {
  const glossary = [
    { en: ["probe", "linear probes"], use: "프로브", avoid: ["탐침"] },
    { en: ["CV"], use: "이력서" },
    { en: ["alignment"], use: "정렬", except: ["Alignment Forum", "wheel alignment"] },
  ];

  it.each([
    ["A probe.", "프로브예요.", []],
    ["A probe.", "검사예요.", ["write 프로브 for “probe”"]],
    ["Linear Probes.", "검사예요.", ["write 프로브 for “linear probes”"]],
    ["Linear\nprobes.", "검사예요.", ["write 프로브 for “linear probes”"]],
    ["Probed, un-probe, probe-like.", "검사예요.", []],
    ["A look.", "탐침이에요.", ["write 프로브, not 탐침"]],
    ["Your CV.", "경력이에요.", ["write 이력서 for “CV”"]],
    ["Open cv.pdf.", "cv.pdf를 열어요.", []],
    ["The Alignment Forum.", "Alignment Forum이에요.", []],
    ["The Alignment Forum on alignment.", "Alignment Forum.", ["write 정렬 for “alignment”"]],
    ["An alignment forum.", "포럼이에요.", ["write 정렬 for “alignment”"]],
    ["Wheel alignment.", "바퀴예요.", []],
  ])("%s %s", async (english, translation, said) => {
    const terms = await withRoadmapFolder({ "glossary/ko.yaml": glossary }, (folder) =>
      readGlossary(folder, "ko", []),
    );
    expect(checkGlossary(texts(english, translation), terms)).toEqual(said);
  });
});
