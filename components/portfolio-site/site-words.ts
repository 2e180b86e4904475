import { createTranslator } from "use-intl/core";

import type { Locale } from "@/lib/domain/locale";
import { wordsIn } from "@/lib/i18n/words-in";

/** The words of a page of the site: as they are written, and `t` for those with numbers in them. */
export function siteWords(locale: Locale) {
  const words = wordsIn(locale);
  return { locale, words, t: createTranslator({ locale, messages: words, timeZone: "UTC" }) };
}

export type SiteWords = ReturnType<typeof siteWords>;
