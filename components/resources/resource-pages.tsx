import { getLocale, getTranslations } from "next-intl/server";

import { type AskedResources, resourcesPath } from "./resources-path";

type Props = { asked: AskedResources; page: number; pages: number };

/** The way to the other pages, when there is more than one. */
export async function ResourcePages({ asked, page, pages }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("resources");
  if (pages < 2) return null;
  const link = "inline-flex min-h-11 items-center";

  return (
    <nav
      aria-label={t("pages")}
      className="flex flex-wrap items-center gap-x-6 border-line border-t print:hidden"
    >
      {page > 1 ? (
        <a href={resourcesPath(locale, asked, page - 1)} className={link} rel="prev">
          {t("previous")}
        </a>
      ) : null}
      <span className="text-soft text-sm">{t("page", { page, pages })}</span>
      {page < pages ? (
        <a href={resourcesPath(locale, asked, page + 1)} className={link} rel="next">
          {t("next")}
        </a>
      ) : null}
    </nav>
  );
}
