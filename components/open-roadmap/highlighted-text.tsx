import type { Locale } from "@/lib/domain/locale";
import type { Highlighted } from "@/lib/domain/roadmap-search";

type Props = { shown: Highlighted; locale: Locale };

/** A text with the words that were looked for marked in it. */
export function HighlightedText({ shown: { pieces, lang }, locale }: Props) {
  let at = 0;
  return (
    <span lang={lang === locale ? undefined : lang}>
      {pieces.map(({ text, isMatch }) => {
        at += text.length;
        return isMatch ? (
          <mark key={at} className="rounded-xs bg-stone text-ink">
            {text}
          </mark>
        ) : (
          text
        );
      })}
    </span>
  );
}
