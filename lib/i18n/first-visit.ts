import { isLocale, type Locale } from "@/lib/domain/locale";

export const localeCookie = "NEXT_LOCALE";

/**
 * The language for somebody who opens `/` from outside: the one chosen earlier, else the first of the
 * browser's languages that we speak. Null when they came from one of our own pages: then the address
 * they clicked decides (RULES, Accounts; CONTRACT, Addresses).
 */
export function firstVisitLocale(
  headers: Headers,
  cookies: { get(name: string): { value: string } | undefined },
): Locale | null {
  if (headers.get("sec-fetch-site") === "same-origin") return null;
  const chosen = cookies.get(localeCookie)?.value;
  if (isLocale(chosen)) return chosen;
  return preferredLocale(headers.get("accept-language") ?? "");
}

/** The first language of an Accept-Language header, by weight, that we speak. */
export function preferredLocale(acceptLanguage: string): Locale | null {
  const wanted = acceptLanguage
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const weight = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean);
      return { language: tag.split("-")[0]?.toLowerCase(), weight: Number(weight ?? 1) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted.map(({ language }) => language).find(isLocale) ?? null;
}
