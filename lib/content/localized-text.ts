import { z } from "zod";

import { cleanText } from "@/lib/domain/clean-text";
import { isLocale, type Locale, type LocalizedText, locales } from "@/lib/domain/locale";

const longest = 5_000;

/** The beginning of a tag, an end tag, a comment or a declaration. */
const tag = /<[a-z/!?]/i;

/** Addresses that run as a script when they are followed; "JavaScript: a book" is none. */
const scriptAddress = /\b(?:java|vb)script:\S|\]\(\s*(?:(?:java|vb)script|data):/i;

/**
 * A text of a document: a string in the document's language, or a map by language that has this language.
 * Texts are always shown as text; tags and script addresses are refused all the same, because whoever writes
 * them expects something else.
 */
export function localizedText(language: Locale) {
  return z.unknown().transform((value, context): LocalizedText => {
    for (const { path, message } of problemsIn(value, language)) {
      context.addIssue({ code: "custom", message, path });
    }
    return toText(value, language);
  });
}

type Found = { readonly path: string[]; readonly message: string };

function problemsIn(value: unknown, language: Locale): Found[] {
  if (value === undefined) return [{ path: [], message: "is missing" }];
  if (typeof value === "string") return found([], problemsOf(value));
  if (!isMap(value)) return found([], ["must be a text, or a map of texts by language"]);

  const texts = Object.entries(value).flatMap(([name, text]) => {
    if (!isLocale(name)) return found([name], [`is no language: there are ${locales.join(", ")}`]);
    return found([name], typeof text === "string" ? problemsOf(text) : ["must be a text"]);
  });
  if (Object.hasOwn(value, language)) return texts;
  return [...texts, ...found([], [`is missing in ${language}, the language of this file`])];
}

function found(path: string[], messages: readonly string[]): Found[] {
  return messages.map((message) => ({ path, message }));
}

function problemsOf(text: string): string[] {
  if (text === "") return ["must not be empty"];
  return [
    text !== text.trim() && "must not begin or end with white space",
    text.length > longest && `must have at most ${longest} characters`,
    text !== cleanText(text) && "has characters that cannot be shown",
    tag.test(text) && "must not contain HTML; write “less than” or put a space after <",
    scriptAddress.test(text) && "must not contain a script address",
  ].filter((said) => said !== false);
}

function toText(value: unknown, language: Locale): LocalizedText {
  if (typeof value === "string") return { [language]: value };
  if (!isMap(value)) return {};
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const text: unknown = Reflect.get(value, locale);
      return typeof text === "string" ? [[locale, text]] : [];
    }),
  );
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
