import { getLocale, getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Forecast } from "@/lib/domain/forecast";
import type { Standing } from "@/lib/domain/standing";
import { formatDay } from "@/lib/i18n/format-date";
import { localePath } from "@/lib/i18n/paths";

import { forecastText } from "./forecast-text";
import { slipText } from "./slip-text";

type Props = {
  standing: Standing;
  startDate: CalendarDate;
  /** The last day of the plan. */
  finish: CalendarDate | null;
  /** Where the learner's own pace leads. */
  forecast?: Forecast;
  /** Whether a link leads to the plan. */
  isLinked?: boolean;
  /** Below something that matters more. */
  isQuiet?: boolean;
};

/** Where the plan would have the learner today, where they are and where that leads: calm, never in red. */
export async function StandingSentence(props: Props) {
  const { standing, startDate, finish, forecast, isLinked = false, isQuiet = false } = props;
  const locale = await getLocale();
  const t = await getTranslations("plan");
  const isAhead = standing.kind === "notStarted" || standing.kind === "underWay";
  const end = isAhead && finish !== null ? formatDay(finish, locale, "full") : null;
  const isUnderWay = standing.kind === "underWay" || standing.kind === "afterPlan";
  const outlook =
    forecast && isUnderWay
      ? forecastText(forecast, await getTranslations("outlook.forecast"), locale)
      : null;

  return (
    <p className={`max-w-[64ch] leading-relaxed ${isQuiet ? "text-soft" : "font-serif text-xl"}`}>
      {await sentenceOf(standing, startDate)}
      {t("gap")}
      {end === null ? null : `${t("standing.planEnds", { date: end })}${t("gap")}`}
      {outlook === null ? null : `${outlook}${t("gap")}`}
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
