import { getLocale } from "next-intl/server";

import { type LocalizedText, textIn } from "@/lib/domain/locale";

type Props = { text: LocalizedText; className?: string };

/** A text of the roadmap in the page's language, marked where it is in another one. */
export async function Shown({ text, className }: Props) {
  const locale = await getLocale();
  const { text: shown, lang } = textIn(text, locale);
  return (
    <span lang={lang === locale ? undefined : lang} className={className}>
      {shown}
    </span>
  );
}
