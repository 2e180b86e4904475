import { getLocale, getTranslations } from "next-intl/server";

import { localePath } from "@/lib/i18n/paths";

/** A week whose content waits for the choice of a track. */
export async function PlaceholderWeek({ isBuiltIn }: { isBuiltIn: boolean }) {
  const locale = await getLocale();
  const t = await getTranslations("week");

  return (
    <div className="grid max-w-[40rem] gap-4">
      <p>{t("placeholder.text")}</p>
      <p>
        <a href={localePath(locale, "/tracks")} className="inline-flex min-h-11 items-center">
          {t(isBuiltIn ? "placeholder.link" : "placeholder.linkOwn")}
        </a>
      </p>
    </div>
  );
}
