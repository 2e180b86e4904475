export const locales = ["en", "ko", "ja"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** A text of the roadmap. English always exists; a missing translation falls back to it. */
export type LocalizedText = { readonly en: string; readonly ko?: string; readonly ja?: string };

/** What is shown, and the language it is really in (for the `lang` attribute). */
export type ShownText = { readonly text: string; readonly lang: Locale };

/** Picks the wanted language, or English when that translation does not exist yet. */
export function textIn(text: LocalizedText, locale: Locale): ShownText {
  const translated = text[locale];
  return translated === undefined
    ? { text: text.en, lang: "en" }
    : { text: translated, lang: locale };
}
