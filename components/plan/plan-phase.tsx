import { getLocale, getTranslations } from "next-intl/server";
import { Fragment, type ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { PageIcon } from "@/components/ui/page-icon";

import type { Rest } from "@/lib/domain/idle-days";
import { textIn } from "@/lib/domain/locale";
import type { Phase } from "@/lib/domain/roadmap";
import { isPlaceholder, type WeekEntry } from "@/lib/domain/roadmap-lookup";
import type { WeekDates } from "@/lib/domain/schedule";
import type { Slip } from "@/lib/domain/slip";
import { formatDays } from "@/lib/i18n/format-days";
import { inHours } from "@/lib/i18n/format-minutes";
import { localePath } from "@/lib/i18n/paths";

import { RestRow } from "./rest-row";
import { slipText } from "./slip-text";

type PlanWeek = {
  entry: WeekEntry;
  before: WeekDates;
  now: WeekDates;
  /** Estimated minutes of what counts; 0 while the track is not chosen. */
  minutes: number;
  /** Breaks and pauses that begin in this week or right after it. */
  rests: readonly Rest[];
};

type Props = {
  phase: Phase;
  slip: Slip | null;
  weeks: readonly PlanWeek[];
  currentWeek: number | null;
  plannedWeek: number | null;
  /** Those that begin before the first week of the year. */
  firstRests: readonly Rest[];
};

/** The weeks of a phase with both calendars side by side. */
export async function PlanPhase(props: Props) {
  const { phase, slip, weeks, currentWeek, plannedWeek, firstRests } = props;
  const locale = await getLocale();
  const t = await getTranslations("plan");
  const title = textIn(phase.title, locale);

  return (
    <section aria-labelledby={phase.key} className="grid gap-2">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id={phase.key} lang={title.lang === locale ? undefined : title.lang}>
          {title.text}
        </h2>
        <p className="text-sm text-soft">
          {slip ? slipText(slip, await getTranslations("plan.slip")) : t("allKnown")}
        </p>
      </div>
      <table className="w-full border-collapse text-left text-sm tabular-nums">
        <thead>
          <tr className="border-line border-b text-soft">
            <Head>{t("week")}</Head>
            <Head>{t("first")}</Head>
            <Head>{t("now")}</Head>
            <Head isLast>{t("time")}</Head>
          </tr>
        </thead>
        <tbody>
          {weeks[0]?.entry.week === 1
            ? firstRests.map((rest) => <RestRow key={rest.id} rest={rest} />)
            : null}
          {weeks.map((week) => (
            <Fragment key={week.entry.key}>
              <PlanRow week={week}>
                {week.entry.week === currentWeek ? (
                  <Mark icon={<Icon name="here" className="size-3.5 text-now" />}>
                    {t("current")}
                  </Mark>
                ) : null}
                {week.entry.week === plannedWeek ? (
                  <Mark icon={<PageIcon name="flag" className="size-3.5 text-now" />}>
                    {t("planned")}
                  </Mark>
                ) : null}
              </PlanRow>
              {week.rests.map((rest) => (
                <RestRow key={rest.id} rest={rest} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

async function PlanRow({ week, children }: { week: PlanWeek; children: ReactNode }) {
  const { entry, before, now, minutes } = week;
  const locale = await getLocale();
  const t = await getTranslations("plan");
  const shown = isPlaceholder(entry) ? null : textIn(entry.title, locale);
  const dates = ({ start, end }: WeekDates) =>
    start === null ? t("known") : formatDays(start, end, locale);

  return (
    <tr className="border-line border-b align-baseline">
      <th scope="row" className="py-2 pr-3 font-normal sm:w-[45%]">
        <div className="grid grid-cols-[1.75rem_1fr]">
          <span className="text-soft">{t("weekNumber", { week: entry.week })}</span>
          <a
            href={localePath(locale, isPlaceholder(entry) ? "/tracks" : `/weeks/${entry.key}`)}
            lang={!shown || shown.lang === locale ? undefined : shown.lang}
          >
            {shown ? shown.text : t("placeholder")}
          </a>
          <div className="col-start-2">{children}</div>
        </div>
      </th>
      <td className="py-2 pr-3 text-soft">{dates(before)}</td>
      <td className="py-2 pr-3">{dates(now)}</td>
      <td className="hidden whitespace-nowrap py-2 text-right text-soft sm:table-cell">
        {minutes > 0 ? t("hoursShort", { hours: inHours(minutes) }) : t("none")}
      </td>
    </tr>
  );
}

function Head({ isLast = false, children }: { isLast?: boolean; children: string }) {
  return (
    <th
      scope="col"
      className={`py-2 font-medium ${isLast ? "hidden text-right sm:table-cell" : "pr-3"}`}
    >
      {children}
    </th>
  );
}

function Mark({ icon, children }: { icon: ReactNode; children: string }) {
  return (
    <span className="flex items-center gap-1.5 pt-1">
      {icon}
      {children}
    </span>
  );
}
