import { isSecondLanguage } from "@/lib/domain/second-language";

import { splitLocale } from "./paths";

/** Names the second language in the address of a week. */
export const secondLanguageParam = "also";

/** Keeps it in this browser, so that the next week opens in both. */
export const secondLanguageCookie = "also-in";

/**
 * The choice that a request makes and that is to be remembered: only where somebody used the form on one of our
 * own pages, not where a link from elsewhere says so.
 */
export function chosenSecondLanguage(
  address: URL,
  headers: { get(name: string): string | null },
): string | null {
  const chosen = address.searchParams.get(secondLanguageParam);
  if (
    !isSecondLanguage(chosen) ||
    !/^\/(?:roadmap|weeks)\/./.test(splitLocale(address.pathname).path)
  )
    return null;
  const from = URL.parse(headers.get("referer") ?? "");
  return from && from.host === headers.get("host") ? chosen : null;
}
