import "server-only";

import { cookies } from "next/headers";
import { getLocale } from "next-intl/server";

import { type Languages, secondLanguage } from "@/lib/domain/second-language";
import { secondLanguageCookie, secondLanguageParam } from "@/lib/i18n/second-language";

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** The languages of a page that can show two: its own, and the one that the address or this browser asks for. */
export async function loadLanguages(asked: Asked): Promise<Languages> {
  const locale = await getLocale();
  const remembered = (await cookies()).get(secondLanguageCookie)?.value;
  return { locale, also: secondLanguage(locale, asked[secondLanguageParam], remembered) };
}
