import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

import { readRoadmap } from "@/lib/content/read-roadmap";
import { locales, textIn } from "@/lib/domain/locale";
import { readFontFile } from "@/lib/open-graph/font-file";
import { fontsFor } from "@/lib/open-graph/fonts";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import ko from "@/messages/ko.json";

const content = await readRoadmap(
  fileURLToPath(new URL("../../../content/ai-safety", import.meta.url)),
);
const words = { en, ko, ja };

describe.each(locales)("the fonts of pictures in %s", (locale) => {
  it("have every letter of every title, phase and track, and of the words around them", async () => {
    const { clean } = await fontsFor(locale);
    const { home, openGraph, portfolioOutputs, roadmap, roles, tracks } = words[locale];
    const texts = [
      ...[content.title, ...content.milestones.map(({ title }) => title)],
      ...[...content.phases, ...content.tracks].map(({ title }) => title),
      ...(content.roles?.profiles ?? []).map(({ title }) => title),
    ].map((text) => textIn(text, locale));
    expect(texts.filter(({ lang }) => lang !== locale)).toEqual([]);
    const { cardPlace, cardWeeks, cardPieces } = portfolioOutputs;
    const ours = [
      ...[home.title, home.weeks, openGraph.about, openGraph.week],
      ...[cardPlace, cardWeeks, cardPieces],
      ...[roles.title, roles.cardPlace, roles.count],
    ];
    const all = [...texts.map(({ text }) => text), ...ours, roadmap.title, tracks.title].map(
      (text) => text.replaceAll(/\{[^}]*\}/g, "0123456789"),
    );
    expect(all.filter((text) => clean(text) !== text)).toEqual([]);
  });

  it("leave out what they do not have, for which a font would be fetched", async () => {
    const { clean, widthOf } = await fontsFor(locale);
    expect(clean("A\u{1f600}→B\u0000ع")).toBe("AB");
    expect(widthOf("→")).toBe(0);
  });

  it("are static files that the drawing library can read, with the same letters to a line", async () => {
    const { fonts, family } = await fontsFor(locale);
    expect(fonts.map(({ name }) => name).join(", ")).toBe(family);
    for (const { data } of fonts) expect(data.toString("latin1", 0, 4)).toBe("wOFF");
    expect((await fontsFor(locale)).fonts).toBe(fonts);
  });
});

it("English is set in one font, without Korean and Japanese letters", async () => {
  const { fonts, clean } = await fontsFor("en");
  expect(fonts.map(({ name }) => name)).toEqual(["Newsreader"]);
  expect(clean("주週week")).toBe("week");
});

it("Korean has all syllables, Japanese no Korean ones", async () => {
  const syllables = Array.from({ length: 11_172 }, (_, n) => String.fromCodePoint(0xac00 + n));
  const text = syllables.join("");
  expect((await fontsFor("ko")).clean(text)).toBe(text);
  expect((await fontsFor("ja")).clean(text)).toBe("");
  // As some systems write file names: letter by letter.
  expect((await fontsFor("ko")).clean("한글".normalize("NFD"))).toBe("한글");
});

it("a square letter is one em wide, a Latin one narrower", async () => {
  const { widthOf } = await fontsFor("ja");
  expect(widthOf("週末、")).toBe(3);
  expect(widthOf("i")).toBeLessThan(0.4);
  expect(widthOf("m")).toBeGreaterThan(widthOf("i"));
});

it("refuses a font that the drawing library could not read", () => {
  const packed = readFileSync(
    "node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff2",
  );
  expect(() => readFontFile(packed)).toThrow("not a WOFF 1.0 file");
});
