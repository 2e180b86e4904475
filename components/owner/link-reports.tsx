import { resourcePath } from "@/components/resources/resources-path";
import { ChangeButton } from "@/components/ui/change-button";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type Locale, textIn } from "@/lib/domain/locale";
import type { LinkProblemReported } from "@/lib/domain/resource-report";
import type { Resource } from "@/lib/domain/roadmap";
import { formatDay } from "@/lib/i18n/format-date";
import type { Words } from "@/lib/i18n/words";

import { ReportChanges } from "./report-changes";
import { reportChangesForm } from "./report-changes-form";

type Props = {
  reports: readonly {
    readonly id: string;
    readonly resource: Resource;
    readonly problem: LinkProblemReported;
    readonly comment: string;
    readonly madeOn: CalendarDate;
  }[];
  locale: Locale;
  words: Words["owner"];
  errors: Words["errors"];
};

/** Links that learners found dead or bad, and not who told. */
export function LinkReports({ reports, locale, words, errors }: Props) {
  const { reports: own } = words;
  return (
    <section id="link-reports" aria-labelledby="reports" className="grid gap-3">
      <h2 id="reports">{own.title}</h2>
      <p className="max-w-[60ch] text-soft">{own.lead}</p>
      <ReportChanges words={own} errors={errors} />
      {reports.length === 0 ? <p>{own.none}</p> : null}
      <ul className="grid">
        {reports.map(({ id, resource, problem, comment, madeOn }) => {
          const title = textIn(resource.title, locale);
          return (
            <li
              key={id}
              className="wrap-anywhere grid min-w-0 justify-items-start gap-1 border-line border-t py-4"
            >
              <h3 lang={title.lang === locale ? undefined : title.lang} className="text-base">
                <a href={resourcePath(locale, resource.key)}>{title.text}</a>
              </h3>
              <p className="text-sm">
                {own[problem]}
                <span className="text-soft"> · {formatDay(madeOn, locale, "full")}</span>
              </p>
              <p className="text-sm">
                <a
                  href={resource.url}
                  rel="noopener noreferrer"
                  className="inline-flex min-h-11 items-center"
                >
                  {resource.url}
                </a>
              </p>
              {comment ? (
                <p dir="auto" className="max-w-[60ch] whitespace-pre-line font-serif">
                  {comment}
                </p>
              ) : null}
              <div className="-ml-2">
                <ChangeButton
                  form={reportChangesForm}
                  change={`settle:${id}`}
                  label={own.settle}
                  about={title.text}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
