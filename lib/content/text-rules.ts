import type { Locale } from "@/lib/domain/locale";

import type { TranslatedText } from "./list-texts";

// Each rule looks at one text and returns what to do about it; nothing when it is all right.

/** Characters of a title; Korean and Japanese ones are twice as wide. */
const titleLimits: Record<Locale, number> = { en: 60, ko: 40, ja: 40 };

/** Titles of all things, names of skills, and months, which are nothing but a title. */
const titlePath = /(^|\.)(title|name)$|\.months\.\d+$/;

/** What only this language is written with. */
const ownLetters: Record<Locale, RegExp> = {
  en: /\p{L}/u,
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
};

/** Names such as "TransformerLens" are the same everywhere; whole sentences are not. */
const nameLength = 25;

export function checkTitle(path: string, text: string, locale: Locale): string[] {
  const length = [...text].length;
  const limit = titleLimits[locale];
  if (!titlePath.test(path) || length <= limit) return [];
  return [`has ${length} characters; shorten it to ${limit}`];
}

/** A longer text with spaces and not one letter of its language was copied, not translated. */
export function checkLanguage({ translation }: TranslatedText, locale: Locale): string[] {
  const isName = translation.length <= nameLength || !translation.includes(" ");
  if (isName || ownLetters[locale].test(translation)) return [];
  return ["is not in this language yet; translate it"];
}

/**
 * Numbers of the English that the translation does not have. Only worth a look, since a number can be written
 * as a word, or 10,000 as 1만.
 */
export function checkNumbers({ english, translation }: TranslatedText): string[] {
  const kept = numbersIn(translation);
  const lost = [...numbersIn(english)].filter((number) => !kept.has(number));
  if (lost.length === 0) return [];
  return [`lacks ${lost.join(", ")} of the English; fine where it is written in words`];
}

function numbersIn(text: string): ReadonlySet<string> {
  const plain = text.normalize("NFKC").replace(/(?<=\d),(?=\d{3})/g, "");
  return new Set(plain.match(/\d+(\.\d+)?/g));
}
