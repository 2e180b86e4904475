import { createTranslator } from "use-intl/core";

import type { Locale } from "@/lib/domain/locale";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import ko from "@/messages/ko.json";

const messages = { en, ko, ja };

/** The words of mails in a language. A mail is written where there is no request that next-intl could ask. */
export function mailWords(locale: Locale) {
  return createTranslator({
    locale,
    messages: messages[locale],
    namespace: "mail",
    timeZone: "UTC",
  });
}

export type MailWords = ReturnType<typeof mailWords>;
