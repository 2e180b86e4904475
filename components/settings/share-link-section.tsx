import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Locale } from "@/lib/domain/locale";
import type { Words } from "@/lib/i18n/words";

import { ShareLinkChanges } from "./share-link-changes";
import { ShareLinkForm } from "./share-link-form";
import { type ListedLink, ShareLinkList } from "./share-link-list";

type Props = {
  links: readonly ListedLink[];
  today: CalendarDate;
  isPublished: boolean;
  locale: Locale;
  words: Words["shareLinks"];
  errors: Words["errors"];
};

/** The portfolio for one person at a time, published or not. */
export function ShareLinkSection({ links, today, isPublished, locale, words, errors }: Props) {
  const { make, list, changed } = words;
  return (
    <section
      id="share-links"
      aria-labelledby="share-links-title"
      className="grid scroll-mt-4 gap-4"
    >
      <header className="grid gap-1 pt-4">
        <h3 id="share-links-title">{words.title}</h3>
        <p className="max-w-[60ch] text-soft">
          {words.lead}
          {isPublished ? null : ` ${words.first}`}
        </p>
      </header>
      <ShareLinkForm {...{ today, errors }} words={make} />
      <div className="grid gap-2">
        {links.length > 0 ? <h4 className="font-medium">{list.title}</h4> : null}
        <ShareLinkChanges {...{ errors }} words={changed} unnamed={list.unnamed} />
        {links.length > 0 ? <ShareLinkList {...{ links, locale }} /> : null}
      </div>
    </section>
  );
}
