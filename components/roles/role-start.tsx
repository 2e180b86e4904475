import { getLocale, getTranslations } from "next-intl/server";

import { localePath } from "@/lib/i18n/paths";

type Props = {
  /** Where a year is started; null for a learner who has one. */
  startPath: string | null;
  /** The learner's own roadmap has no profiles. */
  isForeign: boolean;
};

/** What a year of one's own would show here, or why it does not. */
export async function RoleStart({ startPath, isForeign }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("roles");
  if (isForeign) return <p className="max-w-[64ch] text-soft">{t("foreign")}</p>;
  if (!startPath) return null;
  return (
    <p className="flex max-w-[64ch] flex-wrap items-center gap-x-4 text-soft print:hidden">
      {t("signedOut")}
      <a
        href={localePath(locale, startPath)}
        className="inline-flex min-h-11 items-center text-ink"
      >
        {t("start")}
      </a>
    </p>
  );
}
