import { getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { YearEnding } from "@/lib/domain/ending";
import { formatHours } from "@/lib/domain/hours";
import { type Locale, type LocalizedText, type ShownText, textIn } from "@/lib/domain/locale";
import { formatDay } from "@/lib/i18n/format-date";
import { localePath } from "@/lib/i18n/paths";
import type { Words } from "@/lib/i18n/words";

import { NewYearForm } from "./new-year-form";
import { ReactivateForm } from "./reactivate-form";
import { Section } from "./section";

type Props = {
  years: readonly {
    readonly id: string;
    readonly active: boolean;
    readonly startDate: CalendarDate;
    readonly hoursHundredths: number;
    readonly track: { readonly name: string; readonly lang?: Locale } | null | "";
    readonly doneTasks: number;
    readonly ending: YearEnding | null;
    readonly roadmapTitle: LocalizedText;
    readonly isBuiltIn: boolean;
  }[];
  today: CalendarDate;
  startDates: { readonly min: CalendarDate; readonly max: CalendarDate };
  /** The built-in roadmap, then the learner's own. */
  roadmaps: readonly {
    readonly id: string | null;
    readonly title: ShownText;
    readonly weeks: number;
    readonly hoursHundredths: number;
    /** How many settled tasks of the active year a new one would take over. */
    readonly bringOverCount: number;
  }[];
  locale: Locale;
  words: Words["settings"];
  errors: Words["errors"];
};

/** The active year and the kept ones, and a new one. */
export async function YearsSection(props: Props) {
  const { years, today, startDates, roadmaps, locale, words, errors } = props;
  const t = await getTranslations("settings.years");
  const ending = await getTranslations("ending");
  const active = years.find((year) => year.active);
  const dayOf = (day: CalendarDate) => formatDay(day, locale, "full");

  return (
    <Section id="years" title={t("title")} lead={t("lead")}>
      <ul className="grid max-w-2xl gap-4">
        {years.map((year) => (
          <li key={year.id} className="grid gap-2">
            <p>
              <strong className="font-medium">
                {t("startedOn", { day: dayOf(year.startDate) })}
                {year.active ? ` · ${t("active")}` : ""}
              </strong>
              <span className="block text-sm text-soft">
                {t("details", {
                  hours: formatHours(year.hoursHundredths),
                  track: year.track ? year.track.name : t("noTrack"),
                  done: year.doneTasks,
                })}
                {year.ending && !year.active
                  ? ` · ${ending(`${year.ending.kind}.on`, { date: dayOf(year.ending.on) })}`
                  : null}
              </span>
              {year.isBuiltIn ? null : <RoadmapTitle title={year.roadmapTitle} locale={locale} />}
            </p>
            {year.active ? null : (
              <ReactivateForm
                yearId={year.id}
                label={t("reactivate", { day: dayOf(year.startDate) })}
                errors={errors}
              />
            )}
          </li>
        ))}
      </ul>
      {active ? (
        <>
          <p className="max-w-[60ch]">
            <a href={localePath(locale, "/ending")} className="inline-flex min-h-11 items-center">
              {ending(active.ending ? "seeSummary" : "endLink")}
            </a>
            <span className="block text-sm text-soft">
              {active.ending
                ? ending(`${active.ending.kind}.on`, { date: dayOf(active.ending.on) })
                : ending("endLead")}
            </span>
          </p>
          <header className="grid gap-1 pt-4">
            <h3>{t("newTitle")}</h3>
            <p className="max-w-[60ch] text-soft">{t("newLead")}</p>
          </header>
          <NewYearForm
            fromId={active.id}
            hoursHundredths={active.hoursHundredths}
            roadmaps={roadmaps.map(
              ({ id, title, weeks, hoursHundredths, bringOverCount: count }) => ({
                value: id ?? "built-in",
                title: title.text,
                ...(title.lang !== locale && { lang: title.lang }),
                details: t("roadmapDetails", { weeks, hours: formatHours(hoursHundredths), count }),
              }),
            )}
            question={
              roadmaps.length > 1
                ? t("bringOverAny")
                : t("bringOver", { count: roadmaps[0]?.bringOverCount ?? 0 })
            }
            {...{ today, startDates, locale, words, errors }}
          />
        </>
      ) : (
        <p>
          {t("none")} <a href={localePath(locale, "/welcome")}>{t("startFirst")}</a>
        </p>
      )}
      <p>
        <a
          href={localePath(locale, "/settings/roadmaps")}
          className="inline-flex min-h-11 items-center"
        >
          {t("ownRoadmaps")}
        </a>
      </p>
    </Section>
  );
}

function RoadmapTitle({ title, locale }: { title: LocalizedText; locale: Locale }) {
  const { text, lang } = textIn(title, locale);
  return (
    <span lang={lang === locale ? undefined : lang} className="block text-sm text-soft">
      {text}
    </span>
  );
}
