import { getLocale, getTranslations } from "next-intl/server";

import { localePath } from "@/lib/i18n/paths";

/** The way to newer and older rows, when there are more than fit on a page. */
export async function LogPages({ page, pages }: { page: number; pages: number }) {
  const locale = await getLocale();
  const t = await getTranslations("reading");
  if (pages < 2 && page === 1) return null;
  const pathOf = (wanted: number) => localePath(locale, `/reading?page=${wanted}`);
  const link = "inline-flex min-h-11 items-center";

  return (
    <nav
      aria-label={t("pages")}
      className="flex flex-wrap items-center gap-x-6 border-line border-t print:hidden"
    >
      {page > 1 ? (
        <a href={pathOf(Math.min(page - 1, pages))} className={link} rel="prev">
          {t("newer")}
        </a>
      ) : null}
      <span className="text-soft text-sm">{t("page", { page, pages })}</span>
      {page < pages ? (
        <a href={pathOf(page + 1)} className={link} rel="next">
          {t("older")}
        </a>
      ) : null}
    </nav>
  );
}
