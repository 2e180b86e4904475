import type { EnglishText, Locale } from "@/lib/domain/locale";

import { isText, keysOf } from "./overlay";
import type { RoadmapReading } from "./read-roadmap";

/** A text of a roadmap and where it stands. */
export type RoadmapText = {
  /** The English file, relative to the roadmap's folder. */
  readonly file: string;
  /** Inside the file: `tasks.f01-t1.title`, `outcomes.2`. */
  readonly path: string;
  readonly text: EnglishText;
};

/** One text in one language besides English. */
export type TranslatedText = {
  readonly file: string;
  readonly path: string;
  readonly english: string;
  readonly translation: string;
};

type Read = Pick<RoadmapReading, "files" | "resourcesFile">;

/** Every text that is to be translated, in the order of the files: all but titles of resources and addresses. */
export function listTexts({ files, resourcesFile }: Read): RoadmapText[] {
  return listAll(files).filter(
    (text) => !isResourceTitle(text, resourcesFile) && !isAddress(text.text.en),
  );
}

/** Titles of papers and courses, which stay in their own language. */
export function listResourceTitles({ files, resourcesFile }: Read): RoadmapText[] {
  return listAll(files).filter((text) => isResourceTitle(text, resourcesFile));
}

/** Those of the texts that have a translation. */
export function translatedInto(locale: Locale, texts: readonly RoadmapText[]): TranslatedText[] {
  return texts.flatMap(({ file, path, text }) => {
    const translation = text[locale];
    return translation === undefined ? [] : [{ file, path, english: text.en, translation }];
  });
}

function isResourceTitle({ file, path }: RoadmapText, resourcesFile: string | null): boolean {
  return file === resourcesFile && path.endsWith(".title");
}

/** A source that is nothing but the address of a page is the same in every language. */
function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

function listAll(files: Read["files"]): RoadmapText[] {
  return [...files].flatMap(([file, value]) => listIn(value, [], file));
}

function listIn(value: unknown, path: readonly string[], file: string): RoadmapText[] {
  if (isText(value)) return [{ file, path: path.join("."), text: value }];
  if (typeof value !== "object" || value === null) return [];
  const entries = Array.isArray(value) ? namedEntries(value) : Object.entries(value);
  return entries.flatMap(([name, entry]) => listIn(entry, [...path, name], file));
}

function namedEntries(list: readonly unknown[]): [name: string, entry: unknown][] {
  const keys = keysOf(list);
  return list.map((entry, index) => [keys?.[index] ?? String(index + 1), entry]);
}
