import { getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatHours } from "@/lib/domain/hours";
import type { Locale, ShownText } from "@/lib/domain/locale";
import { formatDay } from "@/lib/i18n/format-date";
import type { Words } from "@/lib/i18n/words";

import { DownloadLink } from "./download-link";
import { RemoveRoadmap } from "./remove-roadmap";

type Props = {
  roadmaps: readonly {
    readonly id: string;
    readonly title: ShownText;
    readonly number: number;
    readonly importedOn: CalendarDate;
    readonly weeks: number;
    readonly tracks: number;
    readonly tasks: number;
    readonly nominalHundredths: number;
    readonly years: number;
  }[];
  locale: Locale;
  words: Words["roadmaps"];
  errors: Words["errors"];
};

/** What the learner imported: what it holds, its file, and a way to part with it. */
export async function OwnRoadmapList({ roadmaps, locale, words, errors }: Props) {
  const t = await getTranslations("roadmaps");
  if (roadmaps.length === 0) return <p className="text-soft">{words.none}</p>;

  return (
    <ul className="grid max-w-2xl">
      {roadmaps.map(({ id, title, number, importedOn, years, ...contents }) => {
        const { weeks, tasks, tracks } = contents;
        const hours = formatHours(contents.nominalHundredths);
        return (
          <li key={id} className="grid gap-3 border-line border-t py-5 first:border-t-0 first:pt-0">
            <div>
              <h3 lang={title.lang === locale ? undefined : title.lang}>{title.text}</h3>
              <p className="text-sm text-soft">
                {t("details", { number, day: formatDay(importedOn, locale, "full") })}
              </p>
              <p className="text-sm text-soft">{t("contents", { weeks, tasks, tracks, hours })}</p>
            </div>
            <div className="flex flex-wrap items-start gap-x-5 gap-y-2">
              <DownloadLink
                href={`/api/v1/roadmaps/${id}`}
                label={words.download}
                about={title.text}
              />
              {years > 0 ? (
                <p className="flex min-h-11 items-center text-sm text-soft">
                  {t("used", { count: years })}
                </p>
              ) : (
                <RemoveRoadmap
                  {...{ roadmapId: id, title: title.text, errors }}
                  words={words.remove}
                />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
