export const locales = ["en", "ko", "ja"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/**
 * A text of the roadmap, in one language at least: the built-in roadmap always has English, a private one
 * the language of its file.
 */
export type LocalizedText = { readonly [Language in Locale]?: string };

/** A text of the built-in roadmap's files. */
export type EnglishText = LocalizedText & { readonly en: string };

/** What is shown, and the language it is really in (for the `lang` attribute). */
export type ShownText = { readonly text: string; readonly lang: Locale };

/** Picks the wanted language; where the text does not have it, English, else the language that it does have. */
export function textIn(text: LocalizedText, locale: Locale): ShownText {
  const wanted = text[locale];
  if (wanted !== undefined) return { text: wanted, lang: locale };
  const lang = locales.find((language) => text[language] !== undefined) ?? defaultLocale;
  return { text: text[lang] ?? "", lang };
}
