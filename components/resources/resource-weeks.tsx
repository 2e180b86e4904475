import { getLocale, getTranslations } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { Milestone, Track } from "@/lib/domain/roadmap";
import { localePath } from "@/lib/i18n/paths";

type Props = {
  weeks: readonly Milestone[];
  tracks: readonly Track[];
  /** Where a week is read, without language. */
  weekPath: (week: Milestone) => string;
};

/** Where in the year a resource is needed. */
export async function ResourceWeeks({ weeks, tracks, weekPath }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("resources");
  if (weeks.length === 0) return <p className="text-soft text-sm">{t("noWeek")}</p>;

  const nameOf = ({ week, trackKey }: Milestone) => {
    const track = tracks.find(({ key }) => key === trackKey);
    return track
      ? t("weekOfTrack", { week, track: textIn(track.title, locale).text })
      : t("week", { week });
  };
  return (
    <ul aria-label={t("weeks")} className="flex flex-wrap gap-x-5 text-sm">
      {weeks.map((milestone) => (
        <li key={milestone.key}>
          <a
            href={localePath(locale, weekPath(milestone))}
            className="inline-flex min-h-11 items-center"
          >
            {nameOf(milestone)}
          </a>
        </li>
      ))}
    </ul>
  );
}
