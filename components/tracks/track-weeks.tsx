import { getLocale, getTranslations } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { RoadmapVersion, Track } from "@/lib/domain/roadmap";
import { localePath } from "@/lib/i18n/paths";

type Props = {
  version: RoadmapVersion;
  track: Track;
  /** Where its weeks can be read. */
  weekPath: "/weeks" | "/roadmap";
};

/** What a track is about, and its weeks by month. */
export async function TrackWeeks({ version, track, weekPath }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("tracks");
  const shown = (text: Parameters<typeof textIn>[0]) => {
    const { text: children, lang } = textIn(text, locale);
    return { children, lang: lang === locale ? undefined : lang };
  };
  const weeks = version.milestones.filter(({ trackKey }) => trackKey === track.key);
  const months = [...new Set(weeks.map(({ month }) => month))];

  return (
    <section aria-labelledby={`track-${track.key}`} className="grid content-start gap-4">
      <h2 id={`track-${track.key}`} {...shown(track.title)} />
      <p className="text-soft" {...shown(track.summary)} />
      {months.map((month) => (
        <div key={month} className="grid gap-1">
          <h3 className="text-base">{t("month", { month })}</h3>
          <ol className="text-[0.95rem]">
            {weeks
              .filter((week) => week.month === month)
              .map(({ key, week, title }) => (
                <li key={key} className="grid grid-cols-[2rem_1fr] items-center">
                  <span className="text-soft tabular-nums">{week}</span>
                  <a
                    href={localePath(locale, `${weekPath}/${key}`)}
                    className="flex min-h-11 items-center no-underline hover:underline"
                    {...shown(title)}
                  />
                </li>
              ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
