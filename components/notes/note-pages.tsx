import { getLocale, getTranslations } from "next-intl/server";

import { localePath } from "@/lib/i18n/paths";

type Props = { query: string; page: number; pages: number };

/** The way to newer and older notes, when there are more than fit on a page. */
export async function NotePages({ query, page, pages }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("notes");
  if (pages < 2) return null;

  const pathOf = (wanted: number) => {
    const search = new URLSearchParams({ ...(query ? { q: query } : {}), page: String(wanted) });
    return localePath(locale, `/notes?${search}`);
  };
  const link = "inline-flex min-h-11 items-center";

  return (
    <nav
      aria-label={t("pages")}
      className="flex flex-wrap items-center gap-x-6 border-line border-t"
    >
      {page > 1 ? (
        <a href={pathOf(page - 1)} className={link} rel="prev">
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
