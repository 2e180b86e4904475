import { isLocale, type Locale, type LocalizedText, type ShownText, textIn } from "./locale";

/** The languages in which a page shows its texts: its own, and a second beside it or null. */
export type Languages = { readonly locale: Locale; readonly also: Locale | null };

/** What an address says for "no second language". */
export const noSecondLanguage = "none";

/**
 * The language in which a week is shown beside that of the page, or null for none: what the address asks for, else
 * what was remembered. The page's own language is no second one.
 */
export function secondLanguage(locale: Locale, asked: unknown, remembered: unknown): Locale | null {
  const chosen = isSecondLanguage(asked) ? asked : remembered;
  return isLocale(chosen) && chosen !== locale ? chosen : null;
}

/** Whether a value is a choice that can be remembered. */
export function isSecondLanguage(value: unknown): value is Locale | typeof noSecondLanguage {
  return value === noSecondLanguage || isLocale(value);
}

/** A text in the second language; null where there is none, it is not translated, or it says the same. */
export function secondText(text: LocalizedText, { locale, also }: Languages): ShownText | null {
  const second = also && text[also];
  return also && second && second !== textIn(text, locale).text
    ? { text: second, lang: also }
    : null;
}
