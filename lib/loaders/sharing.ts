import "server-only";

import type { Metadata } from "next";
import { getLocale } from "next-intl/server";

import { siteAddress } from "@/lib/auth/site-address";
import { type Locale, locales } from "@/lib/domain/locale";
import { cardSize } from "@/lib/open-graph/card";
import { fingerprintOf } from "@/lib/open-graph/fingerprint";
import { picturePath } from "@/lib/open-graph/picture-path";

import { loadPageCard } from "./open-graph";
import { addressOn, loadAlternates } from "./page-links";

/** Our English is British. */
const tags = { en: "en_GB", ko: "ko_KR", ja: "ja_JP" } as const satisfies Record<Locale, string>;

type Page = {
  /** Without language. */
  path: string;
  title: string;
  description: string;
};

/** What a public page says to search engines, and to those who show a link to it: whole addresses, and its picture. */
export async function loadSharing({ path, title, description }: Page) {
  const [site, locale] = [await siteAddress(), await getLocale()];
  const picture = await loadPageCard(path, locale);
  const images = picture
    ? [
        {
          url: `${addressOn(site, picturePath(path), locale)}?v=${fingerprintOf(picture.card)}`,
          ...{ type: "image/png", ...cardSize, alt: picture.alt },
        },
      ]
    : [];
  return {
    alternates: await loadAlternates(path),
    openGraph: {
      ...{ type: "website", siteName: "Cairn", title, description, images },
      url: addressOn(site, path, locale),
      ...languageTags(locale),
    },
    // The rest is taken over from above.
    twitter: { card: "summary_large_image" },
  } satisfies Metadata;
}

/** The languages of a page as Open Graph names them: its own and the others. */
export function languageTags(locale: Locale) {
  const others = locales.filter((other) => other !== locale);
  return { locale: tags[locale], alternateLocale: others.map((other) => tags[other]) };
}
