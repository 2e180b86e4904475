import "server-only";

import type { Locale } from "@/lib/domain/locale";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import ko from "@/messages/ko.json";

import type { Words } from "./words";

const messages: Readonly<Record<Locale, Words>> = { en, ko, ja };

/** The words of a language, for what is not read on a page in that language: a calendar, a mail. */
export function wordsIn(locale: Locale): Words {
  return messages[locale];
}
