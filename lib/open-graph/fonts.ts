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

type Holder = {
  cairnFontSets?: Map<string, Promise<FontSet>>;
  cairnFontFiles?: Map<string, Promise<Font>>;
  cairnFontUnions?: Map<string, FontSet["fonts"]>;
};

/** On `globalThis`, because a bundler may give each route a copy of this file. */
const holder = globalThis as Holder;

/** The fonts for a language, read on the first call. English reads no Korean and no Japanese one. */
export function fontsFor(locale: Locale): Promise<FontSet> {
  return setOf(locale, sources[locale]);
}

/**
 * The fonts for what people write in letters of this language, names above all: the same, and the letters of all
 * other languages in Latin script (Łukasz, Nguyễn).
 */
export function fontsForPeople(script: Locale): Promise<FontSet> {
  return setOf(`people-${script}`, [...sources[script], ...wideLatin]);
}

/** All fonts of several sets, each once; the same array for the same sets. */
export function fontsOfAll(sets: readonly FontSet[]): FontSet["fonts"] {
  const all = [...new Set(sets.flatMap(({ fonts }) => fonts))];
  const key = all.map(({ name }) => name).join();
  holder.cairnFontUnions ??= new Map();
  const known = holder.cairnFontUnions.get(key) ?? all;
  holder.cairnFontUnions.set(key, known);
  return known;
}

function setOf(key: string, from: readonly Source[]): Promise<FontSet> {
  holder.cairnFontSets ??= new Map();
  return keptIn(holder.cairnFontSets, key, () => readSet(from));
}

function keptIn<Value>(
  kept: Map<string, Promise<Value>>,
  key: string,
  read: () => Promise<Value>,
): Promise<Value> {
  const known = kept.get(key);
  if (known) return known;
  const loading = read();
  kept.set(key, loading);
  loading.catch(() => kept.delete(key));
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

const wideLatin: readonly Source[] = [
  {
    name: "Newsreader Extended",
    read: () =>
      readFile(
        join(
          process.cwd(),
          "node_modules/@fontsource/newsreader/files/newsreader-latin-ext-500-normal.woff",
        ),
      ),
  },
  {
    name: "Newsreader Vietnamese",
    read: () =>
      readFile(
        join(
          process.cwd(),
          "node_modules/@fontsource/newsreader/files/newsreader-vietnamese-500-normal.woff",
        ),
      ),
  },
];

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

type Font = { readonly file: FontFile; readonly font: FontSet["fonts"][number] };

async function readSet(from: readonly Source[]): Promise<FontSet> {
  const read = await Promise.all(from.map(fontOf));
  const files = read.map(({ file }) => file);
  const advanceOf = (character: string) => advanceIn(files, character);
  return {
    fonts: read.map(({ font }) => font),
    family: from.map(({ name }) => name).join(", "),
    widthOf: (text) => [...text].reduce((sum, character) => sum + (advanceOf(character) ?? 0), 0),
    clean: (text) =>
      [...text.normalize("NFC")].filter((character) => advanceOf(character) !== null).join(""),
  };
}

/** Each file is read once, however many sets it belongs to. */
function fontOf({ name, read }: Source): Promise<Font> {
  holder.cairnFontFiles ??= new Map();
  return keptIn(holder.cairnFontFiles, name, async () => {
    const file = readFontFile(await read());
    return { file, font: { name, data: file.data, weight: 500, style: "normal" } };
  });
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
