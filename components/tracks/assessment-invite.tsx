import { getLocale, getTranslations } from "next-intl/server";

import { localePath } from "@/lib/i18n/paths";

/** Leads to the self-assessment. */
export async function AssessmentInvite({ count }: { count: number }) {
  const locale = await getLocale();
  const t = await getTranslations("tracks.assessment");

  return (
    <section aria-labelledby="assessment" className="grid max-w-[68ch] gap-2">
      <h2 id="assessment">{t("title")}</h2>
      <p>{t("invite", { count })}</p>
      <p>
        <a
          href={localePath(locale, "/tracks/self-assessment")}
          className="inline-flex min-h-11 items-center rounded-lg border border-edge px-4 font-medium text-[0.95rem] no-underline hover:bg-stone/50"
        >
          {t("begin")}
        </a>
      </p>
    </section>
  );
}
