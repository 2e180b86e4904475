import { getLocale, getTranslations } from "next-intl/server";

import type { YearEnding } from "@/lib/domain/ending";
import { formatDay } from "@/lib/i18n/format-date";
import { localePath } from "@/lib/i18n/paths";

/** Where a page would say how the plan stands: that the year has ended, and the ways to its summary and back into it. */
export async function EndedLine({ ending }: { ending: YearEnding }) {
  const locale = await getLocale();
  const t = await getTranslations("ending");
  const { kind, on } = ending;
  return (
    <div className="grid gap-1">
      <p className="max-w-[64ch] font-serif text-xl leading-relaxed">
        {t(`${kind}.line`, { date: formatDay(on, locale, "full") })}
      </p>
      <p className="flex flex-wrap gap-x-6">
        <a href={localePath(locale, "/ending")} className="inline-flex min-h-11 items-center">
          {t("seeSummary")}
        </a>
        <a href={localePath(locale, "/ending#go-on")} className="inline-flex min-h-11 items-center">
          {t("goOnLink")}
        </a>
      </p>
    </div>
  );
}
