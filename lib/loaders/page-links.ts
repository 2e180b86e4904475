import "server-only";

import { getLocale } from "next-intl/server";

import { siteAddress } from "@/lib/auth/site-address";
import { defaultLocale, type Locale, locales } from "@/lib/domain/locale";
import { localePath } from "@/lib/i18n/paths";

/** The whole address of a page in a language. */
export async function addressOf(path: string, locale?: Locale): Promise<string> {
  return addressOn(await siteAddress(), path, locale ?? (await getLocale()));
}

/**
 * What a public page says to search engines: its own address, without a query, and the same page in the other
 * languages.
 *
 * @param path  without language
 */
export async function loadAlternates(path: string) {
  const site = await siteAddress();
  return {
    canonical: addressOn(site, path, await getLocale()),
    languages: languagesOf(site, path),
  };
}

/** The addresses of a page by language; who reads none of them gets English. */
export function languagesOf(site: string, path: string): Record<Locale | "x-default", string> {
  const addresses = locales.map((locale) => [locale, addressOn(site, path, locale)] as const);
  return {
    ...(Object.fromEntries(addresses) as Record<Locale, string>),
    "x-default": addressOn(site, path, defaultLocale),
  };
}

export function addressOn(site: string, path: string, locale: Locale): string {
  const local = localePath(locale, path);
  return local === "/" ? `${site}/` : `${site}${local}`;
}
