import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

import { AlsoIn } from "@/components/languages/also-in";
import { BothTexts } from "@/components/languages/both-texts";
import { Icon } from "@/components/ui/icon";
import { PageIcon } from "@/components/ui/page-icon";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { isPlaceholder, type WeekEntry } from "@/lib/domain/roadmap-lookup";
import type { Languages } from "@/lib/domain/second-language";
import { formatDay } from "@/lib/i18n/format-date";

import { type WeekDate, WeekNav } from "./week-nav";
import { WeekOutcomes } from "./week-outcomes";

type Props = {
  entry: WeekEntry;
  languages: Languages;
  dates: WeekDate | null;
  previous: WeekDate | null;
  next: WeekDate | null;
  isOnTrack: boolean;
  isCurrent: boolean;
  isPlanned: boolean;
  closedOn: CalendarDate | null;
};

/** Number, dates and neighbours of a week, what it is called, and where it stands. */
export async function WeekHead({ entry, languages, dates, previous, next, ...where }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("week");
  const content = isPlaceholder(entry) ? null : entry;

  return (
    <header className="grid gap-3">
      <WeekNav week={entry.week} dates={dates} previous={previous} next={next} />
      {content ? (
        <BothTexts
          text={content.title}
          languages={languages}
          as="h1"
          alsoClassName="font-serif text-[clamp(1.6rem,1.1rem+2vw,2.1rem)] leading-snug"
        />
      ) : (
        <h1>{t("placeholder.title", { week: entry.week })}</h1>
      )}
      <div className="flex flex-wrap items-center gap-x-8">
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-[0.95rem] empty:hidden">
          {where.isCurrent ? (
            <Where icon={<Icon name="here" className="size-4 text-now" />}>{t("current")}</Where>
          ) : null}
          {where.isPlanned ? (
            <Where icon={<PageIcon name="flag" className="size-4 text-now" />}>
              {t("planned")}
            </Where>
          ) : null}
          {where.closedOn ? (
            <Where icon={<Icon name="check" className="size-4 text-done-ink" />}>
              {t("closedOn", { day: formatDay(where.closedOn, locale) })}
            </Where>
          ) : null}
          {where.isOnTrack ? null : (
            <Where icon={<PageIcon name="split" className="size-4" />}>{t("alsoExplored")}</Where>
          )}
        </ul>
        {content ? (
          <AlsoIn languages={languages} text={content.goal} path={`/weeks/${content.key}`} />
        ) : null}
      </div>
      {where.isOnTrack ? null : <p className="max-w-[40rem] text-soft">{t("alsoExploredText")}</p>}
      {content ? (
        <>
          <BothTexts
            text={content.goal}
            languages={languages}
            className="max-w-[42rem] font-serif text-lg sm:text-xl"
          />
          <WeekOutcomes outcomes={content.outcomes} languages={languages} />
        </>
      ) : null}
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
