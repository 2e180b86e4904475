import { getLocale } from "next-intl/server";

import { type LocalizedText, textIn } from "@/lib/domain/locale";
import { renderInline } from "@/lib/markdown/render-markdown";

type Props = { text: LocalizedText; isMarkdown?: boolean };

/** A text of the roadmap in the page's language, or marked as what it is in. */
export async function Shown({ text, isMarkdown = false }: Props) {
  const locale = await getLocale();
  const shown = textIn(text, locale);
  return (
    <span lang={shown.lang === locale ? undefined : shown.lang}>
      {isMarkdown ? renderInline(shown.text) : shown.text}
    </span>
  );
}
