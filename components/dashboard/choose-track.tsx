import { getLocale, getTranslations } from "next-intl/server";

import { localePath } from "@/lib/i18n/paths";

/** Week 27 without a track: the next step is the choice itself (RULES, Tracks). */
export async function ChooseTrack() {
  const locale = await getLocale();
  const t = await getTranslations("dashboard");
  return (
    <>
      <h2>{t("thisWeek")}</h2>
      <p className="max-w-[60ch]">{t("chooseTrack.text")}</p>
      <p>
        <a
          href={localePath(locale, "/tracks")}
          className="inline-flex min-h-11 items-center rounded-lg bg-ink px-5 font-medium text-paper no-underline hover:opacity-90"
        >
          {t("chooseTrack.link")}
        </a>
      </p>
    </>
  );
}
