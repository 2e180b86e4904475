import type { Locale } from "./locale";

/**
 * The language whose letters a text needs: Hangul those of Korean, kana those of Japanese. Han characters alone are
 * both; a Korean page takes them for Korean, any other for Japanese.
 *
 * @param around  the language of the page
 */
export function scriptOf(text: string, around: Locale): Locale {
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
  if (!/\p{Script=Han}/u.test(text)) return "en";
  return around === "ko" ? "ko" : "ja";
}
