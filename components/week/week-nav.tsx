import { getLocale, getTranslations } from "next-intl/server";
import { PageIcon } from "@/components/ui/page-icon";

import type { WeekDates } from "@/lib/domain/schedule";
import { formatDays, formatDaysOfYear } from "@/lib/i18n/format-days";
import { localePath } from "@/lib/i18n/paths";

/** A week of the year with its dates in the plan. */
export type WeekDate = WeekDates & { readonly key: string };

type Props = {
  week: number;
  /** Of this week. */
  dates: WeekDate | null;
  previous: WeekDate | null;
  next: WeekDate | null;
};

const link = "inline-flex min-h-11 items-center gap-1.5 text-soft hover:text-ink";

/** The week before, this one and the one after, each with its dates. */
export async function WeekNav({ week, dates, previous, next }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("week");
  const named = (one: WeekDate, format = formatDaysOfYear) =>
    t("dated", {
      week: t("numbered", { week: one.week }),
      dates: one.start === null ? t("noDates") : format(one.start, one.end, locale),
    });
  const hrefOf = ({ key }: WeekDate) => localePath(locale, `/weeks/${key}`);

  return (
    <nav aria-label={t("nav")} className="grid grid-cols-2 items-center gap-x-6 text-sm lg:flex">
      {previous ? (
        <a href={hrefOf(previous)} rel="prev" className={link}>
          <PageIcon name="left" className="size-4" />
          <span>
            <span className="sr-only">{t("previous")}: </span>
            {named(previous)}
          </span>
        </a>
      ) : null}
      <p className="-order-1 col-span-2 font-medium lg:order-none">
        {dates ? named(dates, formatDays) : t("numbered", { week })}
      </p>
      {next ? (
        <a href={hrefOf(next)} rel="next" className={`${link} justify-self-end text-right`}>
          <span>
            <span className="sr-only">{t("next")}: </span>
            {named(next)}
          </span>
          <PageIcon name="right" className="size-4" />
        </a>
      ) : null}
    </nav>
  );
}
