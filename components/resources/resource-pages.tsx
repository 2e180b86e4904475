import { getLocale, getTranslations } from "next-intl/server";

import { PageLinks } from "@/components/ui/page-links";

import { type AskedResources, resourcesPath } from "./resources-path";

type Props = { asked: AskedResources; page: number; pages: number };

/** The way to the other pages, when there is more than one. */
export async function ResourcePages({ asked, page, pages }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("resources");
  const words = {
    ...{ label: t("pages"), here: t("page", { page, pages }) },
    ...{ before: t("previous"), after: t("next") },
  };
  const pathOf = (wanted: number) => resourcesPath(locale, asked, wanted);
  return <PageLinks {...{ page, pages, pathOf, words }} />;
}
