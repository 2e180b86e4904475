import { getLocale, getTranslations } from "next-intl/server";

import { PageLinks } from "@/components/ui/page-links";
import { localePath } from "@/lib/i18n/paths";

/** The way to newer and older rows, when there are more than fit on a page. */
export async function LogPages({ page, pages }: { page: number; pages: number }) {
  const locale = await getLocale();
  const t = await getTranslations("reading");
  const words = {
    ...{ label: t("pages"), here: t("page", { page, pages }) },
    ...{ before: t("newer"), after: t("older") },
  };
  const pathOf = (wanted: number) => localePath(locale, `/reading?page=${wanted}`);
  return <PageLinks {...{ page, pages, pathOf, words }} />;
}
