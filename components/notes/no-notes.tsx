import { getLocale, getTranslations } from "next-intl/server";

import { localePath } from "@/lib/i18n/paths";

type Props = {
  query: string;
  /** There may be notes, only not these. */
  isNarrowed: boolean;
};

/** What to do when there is no note to show. */
export async function NoNotes({ query, isNarrowed }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("notes");
  if (query) {
    return (
      <section className="grid max-w-prose gap-2">
        <p role="status">{t("nothing", { query })}</p>
        <p className="text-soft">{t("nothingHint")}</p>
      </section>
    );
  }
  if (isNarrowed) return <p>{t("gone")}</p>;

  return (
    <section className="grid max-w-prose gap-3">
      <h2>{t("emptyTitle")}</h2>
      <p>{t("emptyText")}</p>
      <p>
        <a href={localePath(locale, "/dashboard")} className="inline-flex min-h-11 items-center">
          {t("emptyLink")}
        </a>
      </p>
    </section>
  );
}
