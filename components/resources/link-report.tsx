import { getLocale, getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { textIn } from "@/lib/domain/locale";
import type { LinkProblemReported } from "@/lib/domain/resource-report";
import type { Resource } from "@/lib/domain/roadmap";
import { formatDay } from "@/lib/i18n/format-date";
import { getWords } from "@/lib/i18n/get-words";

import { ReportForm } from "./report-form";

/** What a learner reported, with days on their own calendar. */
export type OwnReport = {
  readonly problem: LinkProblemReported;
  readonly comment: string;
  readonly madeOn: CalendarDate;
  readonly settledOn: CalendarDate | null;
};

type Props = {
  resource: Resource;
  report: OwnReport | null;
  /** The resource is shown by itself, as the week page asks for it. */
  isAskedFor: boolean;
};

/** "This link is dead or bad", and what became of it. */
export async function LinkReport({ resource, report, isAskedFor }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("resources.report");
  const said = report && [
    t("madeOn", { day: formatDay(report.madeOn, locale, "full") }),
    report.settledOn ? t("settledOn", { day: formatDay(report.settledOn, locale, "full") }) : null,
  ];
  const { report: words } = await getWords("resources");

  return (
    <ReportForm
      resourceKey={resource.key}
      title={textIn(resource.title, locale).text}
      stored={report && { problem: report.problem, comment: report.comment }}
      isAskedFor={isAskedFor}
      said={said?.filter(Boolean).join(" ") ?? null}
      words={words}
      errors={await getWords("errors")}
    />
  );
}
