import { getLocale, getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Slip } from "@/lib/domain/slip";
import type { Standing } from "@/lib/domain/standing";
import { formatDay } from "@/lib/i18n/format-date";
import { localePath } from "@/lib/i18n/paths";

type Props = {
  standing: Standing;
  startDate: CalendarDate;
  /** The last day of the plan. */
  finish: CalendarDate | null;
};

/** Where the plan would have the learner today and where they are: calm, and never a number in red. */
export async function StandingSentence({ standing, startDate, finish }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("dashboard");
  const day = (date: CalendarDate) => formatDay(date, locale, "full");
  const isAhead = finish !== null && standing.kind !== "finished" && standing.kind !== "afterPlan";

  return (
    <p className="max-w-[64ch] font-serif text-xl leading-relaxed">
      {sentenceOf(standing, startDate, day, t)}
      {t("gap")}
      {isAhead ? `${t("standing.planEnds", { date: day(finish) })}${t("gap")}` : null}
      <a href={localePath(locale, "/plan")} className="whitespace-nowrap">
        {t("seePlan")}
      </a>
    </p>
  );
}

type Translate = Awaited<ReturnType<typeof getTranslations<"dashboard">>>;

function sentenceOf(
  standing: Standing,
  startDate: CalendarDate,
  day: (date: CalendarDate) => string,
  t: Translate,
): string {
  switch (standing.kind) {
    case "notStarted":
      return t("standing.notStarted", { days: standing.days, date: day(startDate) });
    case "finished": {
      const slip = slipText(standing.slip, t);
      if (standing.on === null) return t("standing.finishedSomeDay");
      return t("standing.finished", { date: day(standing.on), slip });
    }
    case "afterPlan": {
      const { week, planEnd, slip } = standing;
      return t("standing.afterPlan", { week, date: day(planEnd), slip: slipText(slip, t) });
    }
    case "underWay": {
      const { week, plannedWeek, slip } = standing;
      const isSame = week === plannedWeek;
      if (isSame && slip.kind === "asPlanned") return t("standing.asPlanned", { week });
      const values = { week, planned: plannedWeek, slip: slipText(slip, t) };
      return isSame ? t("standing.same", values) : t("standing.other", values);
    }
  }
}

function slipText(slip: Slip, t: Translate): string {
  if (slip.kind === "asPlanned") return t("slip.asPlanned");
  const { direction } = slip;
  if (slip.kind === "aboutAWeek") return t(`slip.aboutAWeek.${direction}`);
  return t(`slip.weeks.${direction}`, { count: slip.count });
}
