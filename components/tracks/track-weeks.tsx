import { getLocale, getTranslations } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { RoadmapVersion, Track } from "@/lib/domain/roadmap";

/** What a track is about, and its weeks by month. */
export async function TrackWeeks({ version, track }: { version: RoadmapVersion; track: Track }) {
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
                <li key={key} className="grid grid-cols-[2rem_1fr] py-1">
                  <span className="text-soft tabular-nums">{week}</span>
                  <span {...shown(title)} />
                </li>
              ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
