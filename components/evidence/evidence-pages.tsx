import { getLocale, getTranslations } from "next-intl/server";

import type { EvidenceFilter } from "@/lib/domain/evidence-filter";

import { evidenceListPath } from "./evidence-path";

type Props = { filter: EvidenceFilter; page: number; pages: number };

/** The way to the other pages of the list, when there is more than one. */
export async function EvidencePages({ filter, page, pages }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("evidenceList");
  if (pages < 2) return null;
  const link = "inline-flex min-h-11 items-center";

  return (
    <nav
      aria-label={t("pages")}
      className="flex flex-wrap items-center gap-x-6 border-line border-t print:hidden"
    >
      {page > 1 ? (
        <a href={evidenceListPath(locale, filter, page - 1)} className={link} rel="prev">
          {t("newer")}
        </a>
      ) : null}
      <span className="text-soft text-sm">{t("page", { page, pages })}</span>
      {page < pages ? (
        <a href={evidenceListPath(locale, filter, page + 1)} className={link} rel="next">
          {t("older")}
        </a>
      ) : null}
    </nav>
  );
}
