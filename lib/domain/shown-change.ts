import { type Locale, type LocalizedText, type ShownText, textIn } from "./locale";

/**
 * A changed text before and after in the reader's language. Where only the English changed and the translation
 * did not follow yet, both are shown in English: otherwise one would read the same text twice.
 */
export function shownChange(
  before: LocalizedText | null,
  after: LocalizedText | null,
  locale: Locale,
): { readonly before: ShownText | null; readonly after: ShownText | null } {
  const shown = (language: Locale) => ({
    before: before && textIn(before, language),
    after: after && textIn(after, language),
  });
  const own = shown(locale);
  return own.before?.text === own.after?.text ? shown("en") : own;
}
