import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";

import { settingOf, titleBox } from "@/components/open-graph/card-setting";
import { colours } from "@/components/open-graph/colours";
import { drawCard } from "@/components/open-graph/draw-card";
import { drawPortfolioCard } from "@/components/open-graph/draw-portfolio-card";
import { locales } from "@/lib/domain/locale";
import { scriptOf } from "@/lib/domain/script-of";
import { setTitle } from "@/lib/domain/title-lines";
import type { Card, PortfolioCard } from "@/lib/open-graph/card";
import { drawableText } from "@/lib/open-graph/drawable-text";
import { fontsFor, fontsForPeople } from "@/lib/open-graph/fonts";
import { toPng } from "@/lib/open-graph/to-png";

const rows = ["One", "Two", "Three", "Four"].map((title) => ({
  ...{ title, isMarked: false },
  stones: Array.from({ length: 13 }, (_, index) => ({
    key: `${title}-${index}`,
    state: "open" as const,
    fill: 0,
  })),
}));
const card = (locale: Card["locale"], text: string): Card => ({
  ...{ locale, title: { text, lang: locale }, place: ["Week 7 of 52"], rows },
});

/** Width and height as the header of a PNG gives them. */
function sizeOf(picture: ArrayBuffer): readonly number[] {
  const bytes = Buffer.from(picture);
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const titles = {
  en: "Deception, reward tampering and evals",
  ko: "기만, 보상 조작, 평가",
  ja: "欺瞞、報酬の改ざん、評価",
};
/** As long as titles may be, and as wide: 60 Latin or 40 other letters. */
const longest = {
  en: "Consulting programmes: communicating measurements and margin",
  ko: "알고리즘 영향평가와 위험관리 보고서를 함께 작성하고 검토한 뒤 공개하고 알리기",
  ja: "コンサルティングプロジェクトのリスクアセスメント：測定、対応、決定とその報告書の公",
};

/** The addresses that are fetched; the library also "fetches" programs that it carries within itself. */
function watchFetch(): string[] {
  const asked: string[] = [];
  const real = fetch;
  vi.stubGlobal("fetch", (input: string | URL | Request, init?: RequestInit) => {
    const address = String(input instanceof Request ? input.url : input);
    if (address.startsWith("data:")) return real(input, init);
    asked.push(address);
    return Promise.reject(new Error("There is no network."));
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each(locales)("a picture in %s", (locale) => {
  it("is a PNG of 1200 × 630 that needs nothing from the network", async () => {
    const asked = watchFetch();
    const picture = await drawCard(card(locale, `${titles[locale]} \u{1f600}→`));
    expect(sizeOf(picture)).toEqual([1200, 630]);
    expect(asked).toEqual([]);
  });

  it("holds the longest title whole, in letters that can be read", async () => {
    const { widthOf } = await fontsFor(locale);
    const text = longest[locale];
    const box = { ...titleBox(rows), ...settingOf(locale), widthOf };
    const { lines, size } = setTitle({ text, lang: locale }, box);
    expect([...text].length).toBeGreaterThanOrEqual(locale === "en" ? 60 : 40);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    expect(Math.max(...lines.map(widthOf)) * size).toBeLessThanOrEqual(box.width);
    expect(size).toBeGreaterThanOrEqual(48);
  });
});

describe("the picture of a portfolio", () => {
  const portfolio: PortfolioCard = {
    ...{ locale: "en", name: "Ada", handle: "ada", headline: "", place: ["Portfolio"], rows },
  };

  it.each([
    ["김민아", "회로를 살펴봐요 👩🏽‍💻"],
    ["山田 さくら", "回路を調べます"],
    ["Łukasz Žižek-Nguyễn Thị Hồng", "Écrit des évaluations"],
    ["محمد علي", "مهندس"],
    ["🚀", ""],
    ["W".repeat(80), "W".repeat(120)],
  ])(
    "of %s is a PNG that needs nothing from the network and carries no text",
    async (name, headline) => {
      const asked = watchFetch();
      for (const years of [rows, []]) {
        const picture = await drawPortfolioCard({ ...portfolio, name, headline, rows: years });
        expect(sizeOf(picture)).toEqual([1200, 630]);
        expect(Buffer.from(picture).toString("latin1")).not.toMatch(/tEXt|iTXt|zTXt|eXIf/);
      }
      expect(asked).toEqual([]);
    },
  );

  it("is set in the letters of the name, without what is no letter", async () => {
    const shown = async (text: string) =>
      drawableText(text, await fontsForPeople(scriptOf(text, "en")));
    expect(await shown("👩🏽‍💻 Ada 🚀 Lovelace 🇰🇷")).toEqual({
      text: "Ada Lovelace",
      isWhole: true,
    });
    expect(await shown("김민아 (Mina Šimková)")).toEqual({
      ...{ text: "김민아 (Mina Šimková)", isWhole: true },
    });
    expect(await shown("Nguyễn".normalize("NFD"))).toEqual({ text: "Nguyễn", isWhole: true });
    expect(await shown("Ada محمد")).toMatchObject({ isWhole: false });
    expect(["山田太郎", "山田さくら", "李 김", "Ada"].map((text) => scriptOf(text, "en"))).toEqual([
      "ja",
      "ja",
      "ko",
      "en",
    ]);
    expect(scriptOf("金敏兒", "ko")).toBe("ko");
  });
});

it("a letter that no font has would be fetched, if it were not left out", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const asked = watchFetch();
  await toPng(<div style={{ display: "flex" }}>→</div>, await fontsFor("en"));
  expect(asked).not.toEqual([]);
});

it("the colours of pictures are those of the pages in light", () => {
  const sheet = readFileSync("app/globals.css", "utf8");
  const tokens = sheet.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}),/g);
  const light = Object.fromEntries([...tokens].map(([, name, colour]) => [name, colour]));
  expect(light).toMatchObject(colours);
});
