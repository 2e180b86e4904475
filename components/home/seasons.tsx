import { getTranslations } from "next-intl/server";

import { type Locale, textIn } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";

type Props = { version: RoadmapVersion; locale: Locale };

/** What the year holds: the phases, and their months in a few words each. */
export async function Seasons({ version, locale }: Props) {
  const t = await getTranslations("home");
  const shown = (text: Parameters<typeof textIn>[0]) => {
    const { text: children, lang } = textIn(text, locale);
    return { children, ...(lang !== locale && { lang }) };
  };

  return (
    <section aria-labelledby="seasons" className="grid gap-6">
      <h2 id="seasons">{t("yearTitle")}</h2>
      <ol className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        {version.phases.map((phase) => (
          <li key={phase.key} className="grid content-start gap-2">
            <p className="text-sm text-soft">
              {t("weeks", { from: phase.firstWeek, to: phase.lastWeek })}
            </p>
            <h3 {...shown(phase.title)} />
            <ul className="grid gap-1 text-[0.95rem]">
              {monthTexts(version, phase).map((text) => (
                <li key={textIn(text, locale).text} {...shown(text)} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The months of a phase; where the track decides, the tracks. */
function monthTexts(
  { tracks, milestones }: RoadmapVersion,
  phase: RoadmapVersion["phases"][number],
) {
  const isByTrack = milestones.some(({ week, trackKey }) => week === phase.firstWeek && trackKey);
  return isByTrack ? tracks.map(({ title }) => title) : phase.months.map(({ title }) => title);
}
