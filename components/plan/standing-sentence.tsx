import { getLocale, getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Standing } from "@/lib/domain/standing";
import { formatDay } from "@/lib/i18n/format-date";
import { localePath } from "@/lib/i18n/paths";

import { slipText } from "./slip-text";

type Props = {
  standing: Standing;
  startDate: CalendarDate;
  /** The last day of the plan. */
  finish: CalendarDate | null;
  /** Whether a link leads to the plan. */
  isLinked?: boolean;
};

/** Where the plan would have the learner today and where they are: calm, and never a number in red. */
export async function StandingSentence({ standing, startDate, finish, isLinked = false }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("plan");
  const isAhead = standing.kind === "notStarted" || standing.kind === "underWay";
  const end = isAhead && finish !== null ? formatDay(finish, locale, "full") : null;

  return (
    <p className="max-w-[64ch] font-serif text-xl leading-relaxed">
      {await sentenceOf(standing, startDate)}
      {t("gap")}
      {end === null ? null : `${t("standing.planEnds", { date: end })}${t("gap")}`}
      {isLinked ? (
        <a href={localePath(locale, "/plan")} className="whitespace-nowrap">
          {t("see")}
        </a>
      ) : null}
    </p>
  );
}

async function sentenceOf(standing: Standing, startDate: CalendarDate): Promise<string> {
  const locale = await getLocale();
  const t = await getTranslations("plan.standing");
  const day = (date: CalendarDate) => formatDay(date, locale, "full");
  if (standing.kind === "notStarted") {
    return t("notStarted", { days: standing.days, date: day(startDate) });
  }

  const slip = slipText(standing.slip, await getTranslations("plan.slip"));
  if (standing.kind === "finished") {
    return standing.on === null
      ? t("finishedSomeDay")
      : t("finished", { date: day(standing.on), slip });
  }
  const { week } = standing;
  if (standing.kind === "afterPlan")
    return t("afterPlan", { week, date: day(standing.planEnd), slip });

  const { plannedWeek: planned } = standing;
  if (week !== planned) return t("other", { week, planned, slip });
  return standing.slip.kind === "asPlanned" ? t("asPlanned", { week }) : t("same", { week, slip });
}
