import { getLocale } from "next-intl/server";

import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

import { CopyAddress } from "./copy-address";

type Props = {
  /** Where a year is started, without language; null for a learner who has one. */
  start: string | null;
  /** The whole address of the page. */
  address: string;
};

/** The way from reading to a year of one's own, for oneself or for somebody else. */
export async function StartHere({ start, address }: Props) {
  const locale = await getLocale();
  const { title, text, link, share, ...words } = (await getWords("roadmap")).start;

  return (
    <section aria-labelledby="start" className="grid gap-4 border-line border-t pt-8 print:hidden">
      <h2 id="start">{start ? title : share}</h2>
      {start ? (
        <>
          <p className="max-w-prose">{text}</p>
          <p>
            <a
              href={localePath(locale, start)}
              className="inline-flex min-h-11 items-center rounded-lg bg-ink px-5 font-medium text-paper no-underline hover:opacity-90"
            >
              {link}
            </a>
          </p>
        </>
      ) : null}
      <CopyAddress id="page-address" address={address} words={words} />
    </section>
  );
}
