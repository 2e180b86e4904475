import { getLocale, getTranslations } from "next-intl/server";

import { localePath } from "@/lib/i18n/paths";

/** The first week of the tracks, while none is chosen: the next step is the choice itself (RULES, Tracks). */
export async function ChooseTrack({ isBuiltIn }: { isBuiltIn: boolean }) {
  const locale = await getLocale();
  const t = await getTranslations("dashboard");
  return (
    <>
      <h2>{t("thisWeek")}</h2>
      <p className="max-w-[60ch]">{t(isBuiltIn ? "chooseTrack.text" : "chooseTrack.textOwn")}</p>
      <p>
        <a
          href={localePath(locale, "/tracks")}
          className="inline-flex min-h-11 items-center rounded-lg bg-ink px-5 font-medium text-paper no-underline hover:opacity-90"
        >
          {t(isBuiltIn ? "chooseTrack.link" : "chooseTrack.linkOwn")}
        </a>
      </p>
    </>
  );
}
