import { getRequestConfig } from "next-intl/server";

import { defaultLocale, isLocale } from "@/lib/domain/locale";

/** Which words a request gets: those of its address; the proxy has put the locale into a header. */
export default getRequestConfig(async ({ requestLocale }) => {
  const wanted = await requestLocale;
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  const { default: messages } = await import(`../../messages/${locale}.json`);
  return { locale, messages, timeZone: "UTC" };
});
