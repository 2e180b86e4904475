import { isLocale, type Locale } from "./locale";

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
