import { getLocale, getTranslations } from "next-intl/server";

import type { YearEnding } from "@/lib/domain/ending";
import { type LocalizedText, textIn } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { isPlaceholder, type WeekEntry } from "@/lib/domain/roadmap-lookup";

type Props = { version: RoadmapVersion; current: WeekEntry | null; ending: YearEnding | null };

/** Which week it is, in which month and phase, and its title; how the year ended once it has. */
export async function DashboardHead({ version, current, ending }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("dashboard");
  if (ending) return <h1>{(await getTranslations("ending"))(`${ending.kind}.heading`)}</h1>;
  if (!current) return <h1>{t("finishedTitle")}</h1>;

  const { week } = current;
  const place = placeOf(version, current);
  const shownPlace = place && textIn(place.title, locale);
  const title = isPlaceholder(current) ? null : textIn(current.title, locale);
  return (
    <>
      <p className="text-[0.95rem] text-soft">
        {t("week", { week, weeks: version.weeks })}
        {place && shownPlace ? (
          <>
            {t("dot")}
            {t("month", { month: place.month })}{" "}
            <span lang={langOf(shownPlace, locale)}>{shownPlace.text}</span>
          </>
        ) : null}
      </p>
      <h1 lang={title ? langOf(title, locale) : undefined}>
        {title ? title.text : t("chooseTrack.title")}
      </h1>
    </>
  );
}

function langOf(shown: ReturnType<typeof textIn>, locale: string): string | undefined {
  return shown.lang === locale ? undefined : shown.lang;
}

/** The month of a week by number, and what it is about: in the weeks of a track, the track. */
function placeOf(
  { phases, tracks }: RoadmapVersion,
  entry: WeekEntry,
): { month: number; title: LocalizedText } | null {
  const phase = phases.find(({ key }) => key === entry.phaseKey);
  if (!phase) return null;
  if (isPlaceholder(entry)) {
    const month = phase.months[0]?.month;
    return month === undefined ? null : { month, title: phase.title };
  }
  const track = tracks.find(({ key }) => key === entry.trackKey);
  const month = phase.months.find((one) => one.month === entry.month);
  return { month: entry.month, title: track?.title ?? month?.title ?? phase.title };
}
