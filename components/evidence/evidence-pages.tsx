import { getLocale, getTranslations } from "next-intl/server";

import { PageLinks } from "@/components/ui/page-links";
import type { EvidenceFilter } from "@/lib/domain/evidence-filter";

import { evidenceListPath } from "./evidence-path";

type Props = { filter: EvidenceFilter; page: number; pages: number };

/** The way to the other pages of the list, when there is more than one. */
export async function EvidencePages({ filter, page, pages }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("evidenceList");
  const words = {
    ...{ label: t("pages"), here: t("page", { page, pages }) },
    ...{ before: t("newer"), after: t("older") },
  };
  const pathOf = (wanted: number) => evidenceListPath(locale, filter, wanted);
  return <PageLinks {...{ page, pages, pathOf, words }} />;
}
