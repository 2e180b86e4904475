import { getLocale, getTranslations } from "next-intl/server";

import { Icon } from "@/components/ui/icon";
import { FinishWeekForm } from "@/components/week/finish-week-form";
import { ReopenWeek } from "@/components/week/reopen-week";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ShownText } from "@/lib/domain/locale";
import { formatDay } from "@/lib/i18n/format-date";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

type Props = {
  /** The week that comes next to finish; null when all are finished. */
  current: {
    key: string;
    week: number;
    isLast: boolean;
    isPlaceholder: boolean;
    asked: readonly { key: string; title: ShownText }[];
  } | null;
  /** Weeks that were closed in the calendar week under review. */
  closed: readonly { key: string; week: number; on: CalendarDate }[];
};

/** What to do with what is open: the list of Finish week, here as on the week's own page. Inside `<Ticks>`. */
export async function ClosingSection({ current, closed }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("review.open");
  const { finish: words } = await getWords("week");
  const errors = await getWords("errors");

  const form = current && !current.isPlaceholder && (
    <FinishWeekForm
      {...{ milestoneKey: current.key, week: current.week, isLast: current.isLast }}
      {...{ tasks: current.asked, words, errors }}
      heading={
        closed.length > 0 ? null : (
          <h3 className="text-lg">{t("finish", { week: current.week })}</h3>
        )
      }
    />
  );

  return (
    <section aria-labelledby="open" className="grid gap-4">
      <h2 id="open">{t("title")}</h2>
      {closed.map(({ key, week, on }) => (
        <div key={key} className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <p className="inline-flex items-center gap-1.5">
            <Icon name="check" className="size-4 text-done-ink" />
            {t("closed", { week, day: formatDay(on, locale) })}
          </p>
          <ReopenWeek {...{ milestoneKey: key, week, words, errors }} />
        </div>
      ))}
      {form && closed.length > 0 ? (
        <details className="border-line border-y">
          <summary className="flex min-h-11 items-center">
            {t("another", { week: current.week })}
          </summary>
          <div className="pt-2 pb-5">{form}</div>
        </details>
      ) : (
        form
      )}
      {current ? null : <p>{t("allDone")}</p>}
      {current?.isPlaceholder ? (
        <p className="flex flex-wrap items-center gap-x-6">
          {t("placeholder", { week: current.week })}
          <a href={localePath(locale, "/tracks")} className="inline-flex min-h-11 items-center">
            {t("compare")}
          </a>
        </p>
      ) : null}
    </section>
  );
}
