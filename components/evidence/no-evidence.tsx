import { getLocale, getTranslations } from "next-intl/server";

import { localePath } from "@/lib/i18n/paths";

/** What to do while there is no evidence. */
export async function NoEvidence() {
  const locale = await getLocale();
  const t = await getTranslations("evidence.empty");

  return (
    <section className="grid max-w-prose gap-3">
      <h2>{t("title")}</h2>
      <p>{t("text")}</p>
      <p>
        <a href={localePath(locale, "/dashboard")} className="inline-flex min-h-11 items-center">
          {t("week")}
        </a>
      </p>
    </section>
  );
}
