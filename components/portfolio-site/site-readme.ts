import { type Locale, locales } from "@/lib/domain/locale";
import { fill } from "@/lib/i18n/words";

import { siteWords } from "./site-words";

type Source = { name: string; isIndexed: boolean };

/** What the files are, and how to put them online, for whoever finds them in years. */
export function siteReadme({ name, isIndexed }: Source, locale: Locale): string {
  const { readme } = siteWords(locale).words.portfolioSite;
  const folders = locales.filter((other) => other !== locale).join(", ");
  const title = fill(readme.title, { name });
  return [
    [title, "=".repeat(Math.min(72, widthOf(title)))],
    [readme.whatTitle, fill(readme.what, { folders }), readme.files, readme.free],
    [readme.hostTitle, readme.pages, readme.host],
    [readme.searchTitle, isIndexed ? readme.indexed : readme.notIndexed],
    [readme.previewTitle, readme.preview],
    [readme.changeTitle, readme.change],
  ]
    .map((lines, index) => (index === 0 ? lines.join("\n") : chapter(lines)))
    .join("\n\n");
}

function chapter([title = "", ...paragraphs]: readonly string[]): string {
  return `${title}\n${"-".repeat(widthOf(title))}\n\n${paragraphs.join("\n\n")}\n`;
}

/** In the letters of a terminal, where those of East Asia are twice as wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u1100-\u{3ffff}]/u.test(sign) ? 2 : 1), 0);
}
