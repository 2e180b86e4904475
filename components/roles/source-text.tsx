import { getLocale } from "next-intl/server";

import { parseLink } from "@/lib/domain/link";
import { linkTitle } from "@/lib/domain/link-title";
import { type LocalizedText, textIn } from "@/lib/domain/locale";

/** Where something is said: in words, or at an address. */
export async function SourceText({ source }: { source: LocalizedText }) {
  const locale = await getLocale();
  const { text, lang } = textIn(source, locale);
  const link = /^https?:/.test(text) ? parseLink(text) : null;
  if (link?.ok) {
    return (
      <a href={link.url} rel="noopener noreferrer" className="wrap-anywhere">
        {linkTitle(link.url)}
      </a>
    );
  }
  return <span lang={lang === locale ? undefined : lang}>{text}</span>;
}
