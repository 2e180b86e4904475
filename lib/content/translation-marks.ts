import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import type { Locale } from "@/lib/domain/locale";

import { listTexts, type TranslatedText, translatedInto } from "./list-texts";
import { contentError, type Problem } from "./problems";
import { readIfThere } from "./read-files";
import { examineRoadmap } from "./read-roadmap";

/** `<file>#<path>` → the beginning of the SHA-256 of the English text that was translated. */
const marksSchema = z.record(
  z.string(),
  z.string().regex(/^[0-9a-f]{12}$/, "must be 12 hexadecimal digits"),
);

export type Marks = Readonly<Record<string, string>>;

/** Reads `locales/<locale>/translated-from.json`; null when it has problems, no marks when it is absent. */
export async function readMarks(
  root: string,
  locale: Locale,
  problems: Problem[],
): Promise<Marks | null> {
  const marks = await readIfThere(root, marksFile(locale), marksSchema, problems);
  return marks === undefined ? {} : marks;
}

/** What to do about a translation that was not made from the English as it is now. */
export function checkMark(text: TranslatedText, marks: Marks): string[] {
  const mark = ownMark(marks, placeOf(text));
  if (mark === markOf(text)) return [];
  return mark === undefined
    ? ["is not marked as translated from the present English; compare and accept it"]
    : ["was translated from an older English text; bring it up to date and accept it"];
}

export type Accepted = {
  /** Texts whose mark is new or another. */
  readonly marked: number;
  /** Marks of texts or translations that do not exist any more. */
  readonly removed: number;
};

/**
 * Marks the translations into one language as made from the present English.
 *
 * @param beginning  of the places to mark: `milestones/06`, `skills.yaml#looking`; empty for all
 * @throws Error when the files have mistakes, or when no translation is at such a place
 */
export async function acceptTranslations(
  root: string,
  locale: Locale,
  beginning: string,
): Promise<Accepted> {
  const reading = await examineRoadmap(root);
  const problems = [...reading.problems];
  const before = await readMarks(root, locale, problems);
  // A file that cannot be read would look like one whose texts are gone.
  if (!before || problems.length > 0) throw contentError(problems);

  const translated = translatedInto(locale, listTexts(reading));
  const isMeant = (text: TranslatedText) => placeOf(text).startsWith(beginning);
  if (!translated.some(isMeant)) {
    throw new Error(
      `There is no translation (${locale}) at a place that begins with ${beginning}.`,
    );
  }
  const after = new Map(
    translated.flatMap((text) => {
      const place = placeOf(text);
      const mark = isMeant(text) ? markOf(text) : ownMark(before, place);
      return mark === undefined ? [] : [[place, mark] as const];
    }),
  );
  await writeFile(join(root, marksFile(locale)), toJson(after));
  return {
    marked: [...after].filter(([place, mark]) => ownMark(before, place) !== mark).length,
    removed: Object.keys(before).filter((place) => !after.has(place)).length,
  };
}

function marksFile(locale: Locale): string {
  return `locales/${locale}/translated-from.json`;
}

function placeOf({ file, path }: TranslatedText): string {
  return `${file}#${path}`;
}

function markOf({ english }: TranslatedText): string {
  return createHash("sha256").update(english).digest("hex").slice(0, 12);
}

function ownMark(marks: Marks, place: string): string | undefined {
  return Object.hasOwn(marks, place) ? marks[place] : undefined;
}

/** Sorted, one mark a line, so that two translators' changes can be merged. */
function toJson(marks: ReadonlyMap<string, string>): string {
  const sorted = [...marks].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
