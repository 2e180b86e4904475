import type { Locale } from "@/lib/domain/locale";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import ko from "@/messages/ko.json";

const messages = { en, ko, ja };

/** What somebody reads whose file is too large even to be received. */
export function tooLargeText(locale: Locale): string {
  return messages[locale].errors.fileTooLarge;
}
