import type { EnglishText, Locale } from "@/lib/domain/locale";

import type { Problem } from "./problems";
import { keyOf } from "./read-files";

/**
 * Lays the translations of one file over its English texts. A translation file has the shape of its
 * English file, with texts only: lists of things with keys become maps by key, so that a moved task
 * keeps its translation; plain lists of texts must be complete. What is missing stays English. What
 * fits no English text is a problem: it would be a translation that nobody ever sees.
 *
 * @param source       what the English file's schema gave (texts are `{ en }`)
 * @param translation  the parsed translation file
 */
export function overlay<T>(
  source: T,
  translation: unknown,
  at: { file: string; locale: Locale; problems: Problem[] },
): T {
  return lay(source, translation, [], at) as T;
}

type At = { file: string; locale: Locale; problems: Problem[] };

function lay(source: unknown, translation: unknown, path: readonly string[], at: At): unknown {
  if (translation === undefined || translation === null) return source;
  if (isText(source)) return layText(source, translation, path, at);
  if (Array.isArray(source)) return layList(source, translation, path, at);
  if (isObject(source)) return layFields(source, translation, path, at);
  return refuse(source, "is not a text that can be translated", path, at);
}

function layText(source: object, translation: unknown, path: readonly string[], at: At): unknown {
  if (typeof translation !== "string" || translation.trim() === "") {
    return refuse(source, "must be a text", path, at);
  }
  return { ...source, [at.locale]: translation.trim() };
}

function layList(
  source: readonly unknown[],
  translation: unknown,
  path: readonly string[],
  at: At,
): unknown {
  const keys = keysOf(source);
  if (keys) {
    if (!isObject(translation)) return refuse(source, "must be a map by key", path, at);
    refuseUnknown(Object.keys(translation), keys, path, at);
    return source.map((entry, index) => {
      const key = keys[index] ?? "";
      return lay(entry, own(translation, key), [...path, key], at);
    });
  }
  if (!Array.isArray(translation) || translation.length !== source.length) {
    return refuse(source, `must be a list of ${source.length}`, path, at);
  }
  return source.map((entry, index) =>
    lay(entry, translation[index], [...path, String(index + 1)], at),
  );
}

/** What names the entries of a list; null when they have no names and go by their order. */
export function keysOf(list: readonly unknown[]): readonly string[] | null {
  const keys = list.map(keyOf).filter((key) => key !== null);
  return list.length > 0 && keys.length === list.length ? keys : null;
}

function layFields(source: object, translation: unknown, path: readonly string[], at: At): unknown {
  if (!isObject(translation)) return refuse(source, "must be a map", path, at);
  refuseUnknown(Object.keys(translation), Object.keys(source), path, at);
  return Object.fromEntries(
    Object.entries(source).map(([name, value]) => [
      name,
      lay(value, own(translation, name), [...path, name], at),
    ]),
  );
}

function refuseUnknown(
  names: readonly string[],
  known: readonly string[],
  path: readonly string[],
  at: At,
): void {
  for (const name of names) {
    if (!known.includes(name)) refuse(null, "has no English text", [...path, name], at);
  }
}

function refuse<T>(source: T, text: string, path: readonly string[], at: At): T {
  at.problems.push({ file: at.file, path: path.join("."), text });
  return source;
}

/** Whether a schema made this of a text. */
export function isText(value: unknown): value is EnglishText {
  return isObject(value) && typeof own(value, "en") === "string";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}
