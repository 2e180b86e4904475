import { defaultLocale, isLocale, type Locale } from "@/lib/domain/locale";

/** Header in which the proxy passes the path and query that the browser asked for. */
export const pathHeader = "x-cairn-path";

/** The address of a page in a language: English has no prefix. `path` starts with a slash. */
export function localePath(locale: Locale, path: string): string {
  if (locale === defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** Splits an address into its language and the page's own path, without query. */
export function splitLocale(pathname: string): { locale: Locale; path: string } {
  const [, first = "", ...rest] = pathname.split("/");
  if (!isLocale(first)) return { locale: defaultLocale, path: pathname };
  return { locale: first, path: `/${rest.join("/")}` };
}
