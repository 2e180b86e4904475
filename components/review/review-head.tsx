import { getLocale, getTranslations } from "next-intl/server";

import { PageIcon } from "@/components/ui/page-icon";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatDays } from "@/lib/i18n/format-days";
import { localePath } from "@/lib/i18n/paths";

type Props = {
  monday: CalendarDate;
  sunday: CalendarDate;
  /** This week, the week that is over, or neither. */
  name: "present" | "past" | null;
  previous: CalendarDate | null;
  next: CalendarDate | null;
};

const link = "inline-flex min-h-11 items-center gap-1.5 text-soft hover:text-ink";

/** Which week it is about, and the ways to the others and to the letters. */
export async function ReviewHead({ monday, sunday, name, previous, next }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("review");
  const hrefOf = (week: CalendarDate) => localePath(locale, `/review?week=${week}`);

  return (
    <header className="grid gap-2">
      <h1>{t("title")}</h1>
      <p className="font-serif text-xl">
        {formatDays(monday, sunday, locale)}
        {name ? <span className="text-soft"> · {t(name)}</span> : null}
      </p>
      <p className="max-w-prose text-soft">{t("lead")}</p>
      <nav aria-label={t("weeks")} className="flex flex-wrap gap-x-6 text-sm print:hidden">
        {previous ? (
          <a href={hrefOf(previous)} rel="prev" className={link}>
            <PageIcon name="left" className="size-4" />
            {t("previousWeek")}
          </a>
        ) : null}
        {next ? (
          <a href={hrefOf(next)} rel="next" className={link}>
            {t("nextWeek")}
            <PageIcon name="right" className="size-4" />
          </a>
        ) : null}
        <a href={localePath(locale, "/review/all")} className={link}>
          {t("all")}
        </a>
        <a href={localePath(locale, "/review/letters")} className={link}>
          {t("letters")}
        </a>
      </nav>
    </header>
  );
}
