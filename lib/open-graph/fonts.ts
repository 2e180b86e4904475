import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Locale } from "@/lib/domain/locale";

import { type FontFile, readFontFile } from "./font-file";

/** What the pictures of a language are set in. */
export type FontSet = {
  /** As the drawing library takes them; the same array each time, by which it knows fonts it has parsed. */
  readonly fonts: { name: string; data: Buffer; weight: 500; style: "normal" }[];
  /** For `font-family`. */
  readonly family: string;
  /** The width of a line in ems, without kerning, which makes it a little narrower. */
  widthOf(text: string): number;
  /**
   * The text without what no font of the set has. It must be: for a missing glyph the drawing library would
   * fetch a font from the internet.
   */
  clean(text: string): string;
};

/** On `globalThis`, because a bundler may give each route a copy of this file. */
const holder = globalThis as { cairnFontSets?: Map<Locale, Promise<FontSet>> };

/** The fonts for a language, read on the first call. English reads no Korean and no Japanese one. */
export function fontsFor(locale: Locale): Promise<FontSet> {
  holder.cairnFontSets ??= new Map();
  const sets = holder.cairnFontSets;
  const known = sets.get(locale);
  if (known) return known;
  const loading = readSet(locale);
  sets.set(locale, loading);
  loading.catch(() => sets.delete(locale));
  return loading;
}

/** Part of every set: the name of Cairn is written in it. */
export const latinFamily = "Newsreader";

type Source = { readonly name: string; read(): Promise<Buffer> };

// Whole paths, one by one: with a variable in a path, all files of a package would go into the build.
const latin: Source = {
  name: latinFamily,
  read: () =>
    readFile(
      join(
        process.cwd(),
        "node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff",
      ),
    ),
};

/**
 * Korean and Japanese fonts come before the Latin one and bring letters of their own, as on the pages: lines whose
 * letters come from two fonts would stand at two heights.
 */
const sources: Record<Locale, readonly Source[]> = {
  en: [latin],
  ko: [
    {
      name: "Noto Serif KR",
      read: () =>
        readFile(
          join(
            process.cwd(),
            "node_modules/@fontsource/noto-serif-kr/files/noto-serif-kr-korean-500-normal.woff",
          ),
        ),
    },
    latin,
  ],
  ja: [
    {
      name: "Noto Serif JP",
      read: () =>
        readFile(
          join(
            process.cwd(),
            "node_modules/@fontsource/noto-serif-jp/files/noto-serif-jp-japanese-500-normal.woff",
          ),
        ),
    },
    latin,
  ],
};

async function readSet(locale: Locale): Promise<FontSet> {
  const files = await Promise.all(
    sources[locale].map(async ({ read }) => readFontFile(await read())),
  );
  const advanceOf = (character: string) => advanceIn(files, character);
  return {
    fonts: sources[locale].map(({ name }, index) => ({
      name,
      data: files[index]?.data ?? Buffer.of(),
      ...({ weight: 500, style: "normal" } as const),
    })),
    family: sources[locale].map(({ name }) => name).join(", "),
    widthOf: (text) => [...text].reduce((sum, character) => sum + (advanceOf(character) ?? 0), 0),
    clean: (text) =>
      [...text.normalize("NFC")].filter((character) => advanceOf(character) !== null).join(""),
  };
}

/** The first font that has the character sets it, as in the drawing library. */
function advanceIn(files: readonly FontFile[], character: string): number | null {
  const codePoint = character.codePointAt(0) ?? 0;
  for (const file of files) {
    const advance = file.advanceOf(codePoint);
    if (advance !== null) return advance;
  }
  return null;
}
