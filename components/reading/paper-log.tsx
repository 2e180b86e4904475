import { getLocale, getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatDay } from "@/lib/i18n/format-date";

import { LoggedPaper, type LoggedPaperView } from "./logged-paper";

type Props = {
  weeks: readonly {
    readonly monday: CalendarDate;
    readonly count: number;
    readonly entries: readonly LoggedPaperView[];
  }[];
};

/** The log by calendar week, the last first. */
export async function PaperLog({ weeks }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("reading");

  return weeks.map(({ monday, count, entries }) => (
    <section key={monday} aria-labelledby={`week-${monday}`} className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 id={`week-${monday}`} className="text-base">
          {t("weekOf", { day: formatDay(monday, locale, "full") })}
        </h3>
        <p className="text-soft text-sm">{t("papers", { count })}</p>
      </div>
      <ul className="grid">
        {entries.map((paper) => (
          <LoggedPaper key={paper.id} paper={paper} />
        ))}
      </ul>
    </section>
  ));
}
