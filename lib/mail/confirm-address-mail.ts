import type { Locale } from "@/lib/domain/locale";

import { composeMail, type Mail } from "./compose-mail";
import { mailWords } from "./mail-words";

/** How many hours a link that confirms an address works. */
export const confirmHours = 48;

/** Asks whoever reads mail at an address to confirm that it is theirs. Names nobody: it may be the wrong address. */
export function confirmAddressMail({ locale, url }: { locale: Locale; url: string }): Mail {
  const t = mailWords(locale);
  return composeMail(locale, t("confirm.title"), [
    { kind: "title", words: { text: t("confirm.title") } },
    { kind: "paragraph", words: { text: t("confirm.text", { hours: confirmHours }) } },
    { kind: "link", label: t("confirm.link"), url },
    { kind: "small", words: { text: t("confirm.notYou") } },
  ]);
}
