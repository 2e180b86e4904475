import { getLocale, getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { RestNotice } from "@/lib/domain/rest-notice";
import { formatDay } from "@/lib/i18n/format-date";
import { formatDays } from "@/lib/i18n/format-days";

type Props = {
  rest: RestNotice;
  today: CalendarDate;
  /** The last day of the plan. */
  finish: CalendarDate | null;
};

/** A break that is now takes the place of everything else that is said; one that comes soon is a quiet line. */
export async function RestLine({ rest, today, finish }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("outlook.rest");
  const plan = await getTranslations("plan");
  if (rest.kind === "soon") {
    return (
      <p className="text-soft">{t("soon", { days: formatDays(rest.from, rest.to, locale) })}</p>
    );
  }

  const date = formatDay(rest.until, locale, "full");
  const end = finish && plan("standing.planEnds", { date: formatDay(finish, locale, "full") });
  return (
    <p className="max-w-[64ch] font-serif text-xl leading-relaxed">
      {rest.until === today ? t("lastDay") : t("now", { date })}
      {end ? `${plan("gap")}${end}` : null}
    </p>
  );
}
