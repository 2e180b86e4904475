import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { acceptTranslations } from "@/lib/content/translation-marks";

import { smallRoadmap, withRoadmapFolder } from "./small-roadmap";

/** The small roadmap in Korean and Japanese, with a glossary. Change the objects as the test needs. */
export function translatedRoadmap() {
  return {
    ...smallRoadmap(),
    "glossary/ko.yaml": [
      { en: ["page", "pages"], use: "쪽", avoid: ["페이지"], except: ["Page One"] },
      { en: ["CV"], use: "이력서" },
    ] as object[],
    "locales/ko/roadmap.yaml": {
      title: "세 주",
      description: "최소한으로.",
      phases: { first: { title: "처음", months: { 1: "시작" } }, second: { title: "다음" } },
      tracks: {
        tinker: { title: "만들기", summary: "손으로.", topics: ["전선"] },
        think: { title: "생각", summary: "머리로." },
      },
    },
    "locales/ko/skills.yaml": { looking: { name: "보기", description: "무엇이 있는지 봐요" } },
    "locales/ko/resources.yaml": { manual: { why: "다른 것은 없어요." } } as Translations,
    "locales/ko/milestones/01-w1-begin.yaml": koreanWeek("w1"),
    "locales/ko/milestones/02-a2-wire.yaml": koreanWeek("a2"),
    "locales/ko/milestones/02-b2-books.yaml": koreanWeek("b2"),
    "locales/ko/milestones/03-w3-end.yaml": koreanWeek("w3"),
    "locales/ja/roadmap.yaml": {
      title: "三週間",
      description: "最小限。",
      phases: { first: { title: "最初", months: { 1: "はじまり" } }, second: { title: "次" } },
      tracks: {
        tinker: { title: "作る", summary: "手で。", topics: ["電線"] },
        think: { title: "考える", summary: "頭で。" },
      },
    },
    "locales/ja/skills.yaml": { looking: { name: "見る", description: "何があるかを見ます" } },
    "locales/ja/resources.yaml": { manual: { why: "ほかにありません。" } } as Translations,
    "locales/ja/milestones/01-w1-begin.yaml": japaneseWeek("w1"),
    "locales/ja/milestones/02-a2-wire.yaml": japaneseWeek("a2"),
    "locales/ja/milestones/02-b2-books.yaml": japaneseWeek("b2"),
    "locales/ja/milestones/03-w3-end.yaml": japaneseWeek("w3"),
  };
}

type Translations = Record<string, Record<string, string>>;

function koreanWeek(short: string) {
  return {
    ...{ title: `${short} 주`, goal: "할 수 있어요.", outcomes: ["시작해요.", "멈춰요."] },
    tasks: {
      [`${short}-t1`]: { title: "읽기", detail: "설명서를 읽어요.", note: "천천히." },
      [`${short}-t2`]: { title: "쓰기", detail: "한 쪽을 써요.", deliverable: "쓴 쪽의 링크." },
    } as Translations,
    checkpoint: { [`${short}-c1`]: { question: "왜요?", answer: "그래서요." } } as Translations,
  };
}

function japaneseWeek(short: string) {
  return {
    ...{ title: `${short}の週`, goal: "できます。", outcomes: ["始めます。", "止めます。"] },
    tasks: {
      [`${short}-t1`]: { title: "読む", detail: "説明書を読みます。", note: "ゆっくり。" },
      [`${short}-t2`]: { title: "書く", detail: "1ページ書きます。", deliverable: "リンク。" },
    } as Translations,
    checkpoint: { [`${short}-c1`]: { question: "なぜ？", answer: "だから。" } } as Translations,
  };
}

/** What marks all of these translations as made from the present English, by file. */
export async function marksOfTranslatedRoadmap(): Promise<Record<string, string>> {
  const files = ["ko", "ja"].map((locale) => `locales/${locale}/translated-from.json`);
  return withRoadmapFolder(translatedRoadmap(), async (folder) => {
    await acceptTranslations(folder, "ko", "");
    await acceptTranslations(folder, "ja", "");
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
    return Object.fromEntries(files.map((file, index) => [file, texts[index] ?? ""]));
  });
}
