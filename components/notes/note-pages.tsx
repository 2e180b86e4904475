import { getLocale, getTranslations } from "next-intl/server";

import { PageLinks } from "@/components/ui/page-links";
import { localePath } from "@/lib/i18n/paths";

type Props = { query: string; page: number; pages: number };

/** The way to newer and older notes, when there are more than fit on a page. */
export async function NotePages({ query, page, pages }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("notes");
  const words = {
    ...{ label: t("pages"), here: t("page", { page, pages }) },
    ...{ before: t("newer"), after: t("older") },
  };
  const pathOf = (wanted: number) => {
    const search = new URLSearchParams({ ...(query ? { q: query } : {}), page: String(wanted) });
    return localePath(locale, `/notes?${search}`);
  };
  return <PageLinks {...{ page, pages, pathOf, words }} />;
}
