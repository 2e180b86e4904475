import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { textIn } from "@/lib/domain/locale";
import { isPlaceholder, type WeekEntry } from "@/lib/domain/roadmap-lookup";
import { formatDay } from "@/lib/i18n/format-date";

import { type WeekDate, WeekNav } from "./week-nav";
import { WeekOutcomes } from "./week-outcomes";

type Props = {
  entry: WeekEntry;
  dates: WeekDate | null;
  previous: WeekDate | null;
  next: WeekDate | null;
  isOnTrack: boolean;
  isCurrent: boolean;
  isPlanned: boolean;
  closedOn: CalendarDate | null;
};

/** Number, dates and neighbours of a week, what it is called, and where it stands. */
export async function WeekHead({ entry, dates, previous, next, ...where }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("week");
  const title = isPlaceholder(entry) ? null : textIn(entry.title, locale);
  const goal = isPlaceholder(entry) ? null : textIn(entry.goal, locale);
  const langOf = (shown: { lang: string }) => (shown.lang === locale ? undefined : shown.lang);

  return (
    <header className="grid gap-3">
      <WeekNav week={entry.week} dates={dates} previous={previous} next={next} />
      <h1 lang={title ? langOf(title) : undefined}>
        {title?.text ?? t("placeholder.title", { week: entry.week })}
      </h1>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-[0.95rem] empty:hidden">
        {where.isCurrent ? (
          <Where icon={<Icon name="here" className="size-4 text-now" />}>{t("current")}</Where>
        ) : null}
        {where.isPlanned ? (
          <Where icon={<Icon name="flag" className="size-4 text-now" />}>{t("planned")}</Where>
        ) : null}
        {where.closedOn ? (
          <Where icon={<Icon name="check" className="size-4 text-done-ink" />}>
            {t("closedOn", { day: formatDay(where.closedOn, locale) })}
          </Where>
        ) : null}
        {where.isOnTrack ? null : (
          <Where icon={<Icon name="split" className="size-4" />}>{t("alsoExplored")}</Where>
        )}
      </ul>
      {where.isOnTrack ? null : <p className="max-w-[40rem] text-soft">{t("alsoExploredText")}</p>}
      {goal ? (
        <p lang={langOf(goal)} className="max-w-[42rem] font-serif text-lg sm:text-xl">
          {goal.text}
        </p>
      ) : null}
      {isPlaceholder(entry) ? null : <WeekOutcomes outcomes={entry.outcomes} />}
    </header>
  );
}

function Where({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      {icon}
      {children}
    </li>
  );
}
