import { getLocale, getTranslations } from "next-intl/server";

import { type LocalizedText, textIn } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { findTask } from "@/lib/domain/roadmap-lookup";
import type { TrackSwitchPreview } from "@/lib/domain/track-switch";

type Props = { version: RoadmapVersion; preview: TrackSwitchPreview; isDeciding: boolean };

/** What a change of track would mean: advice only, nothing is skipped or lost by it (RULES, Tracks). */
export async function SwitchPreview({ version, preview, isDeciding }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("tracks.preview");
  const { credits, alsoExplored, comesBack } = preview;
  const countTasks = (weeks: TrackSwitchPreview["comesBack"]) =>
    weeks.reduce((sum, week) => sum + week.doneTaskKeys.length + week.skippedTaskKeys.length, 0);
  const shown = (text: LocalizedText | undefined) => {
    if (!text) return {};
    const { text: children, lang } = textIn(text, locale);
    return { children, lang: lang === locale ? undefined : lang };
  };

  return (
    <div className="grid gap-3 border-now border-l-2 pl-4 text-[0.95rem]">
      {alsoExplored.length > 0 ? (
        <p>{t("kept", { tasks: countTasks(alsoExplored), weeks: alsoExplored.length })}</p>
      ) : null}
      {comesBack.length > 0 ? <p>{t("comesBack", { tasks: countTasks(comesBack) })}</p> : null}
      {credits.length > 0 ? (
        <>
          <p>{t("credits")}</p>
          <ul className="grid gap-2">
            {credits.flatMap(({ taskKey, week, replaces }) =>
              replaces.map((replacement) => (
                <li key={`${taskKey} ${replacement.milestoneKey}`}>
                  <span {...shown(findTask(version, taskKey)?.title)} />{" "}
                  {t("credit", { week, percent: replacement.percent, other: replacement.week })}{" "}
                  <span className="text-soft" {...shown(replacement.counts)} />
                </li>
              )),
            )}
          </ul>
        </>
      ) : null}
      <p className="text-soft">{isDeciding ? t("later") : t("nothingLost")}</p>
    </div>
  );
}
