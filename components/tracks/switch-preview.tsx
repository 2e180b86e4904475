import { getLocale, getTranslations } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { findTask } from "@/lib/domain/roadmap-lookup";
import type { BridgePlan } from "@/lib/domain/track-bridge";
import type { SettledWeek, TrackSwitchPreview } from "@/lib/domain/track-switch";

import { Bridge } from "./bridge";
import { Shown } from "./shown";

type Props = {
  version: RoadmapVersion;
  preview: TrackSwitchPreview;
  bridges: readonly BridgePlan[];
  isDeciding: boolean;
};

/** What a change of track would mean: advice only, nothing is skipped or lost by it (RULES, Tracks). */
export async function SwitchPreview({ version, preview, bridges, isDeciding }: Props) {
  const t = await getTranslations("tracks.preview");
  const { credits, alsoExplored, comesBack } = preview;

  return (
    <div className="grid gap-3 border-now border-l-2 pl-4 text-[0.95rem]">
      {alsoExplored.length > 0 ? (
        <p>{t("kept", { tasks: countTasks(alsoExplored), weeks: alsoExplored.length })}</p>
      ) : null}
      {comesBack.length > 0 ? <p>{t("comesBack", { tasks: countTasks(comesBack) })}</p> : null}
      {credits.length > 0 ? <Credits version={version} credits={credits} /> : null}
      {bridges.length > 0 ? (
        <div>
          <p>{t("bridges")}</p>
          {bridges.map((bridge) => (
            <Bridge key={bridge.key} version={version} bridge={bridge} />
          ))}
        </div>
      ) : null}
      <p className="text-soft">
        {isDeciding ? t(version.isBuiltIn ? "later" : "laterOwn") : t("nothingLost")}
      </p>
    </div>
  );
}

type CreditsProps = { version: RoadmapVersion; credits: TrackSwitchPreview["credits"] };

/** For each done task what it may replace: the week, up to which share, and where the similar tasks are. */
async function Credits({ version, credits }: CreditsProps) {
  const locale = await getLocale();
  const t = await getTranslations("tracks.preview");
  const titleOf = (key: string) => {
    const task = findTask(version, key);
    return task ? textIn(task.title, locale).text : "";
  };

  return (
    <>
      <p>{t("credits")}</p>
      <ul className="grid gap-3">
        {credits.flatMap(({ taskKey, week, replaces }) =>
          replaces.map(({ milestoneKey, week: other, percent, taskKeys, counts }) => (
            <li key={`${taskKey} ${milestoneKey}`} className="grid gap-0.5">
              <span>
                <span className="font-medium">{titleOf(taskKey)}</span>{" "}
                {t("credit", { week, percent, other })}
              </span>
              <Shown text={counts} className="text-soft" />
              <span className="text-soft">
                {t("similar", { titles: taskKeys.map(titleOf).join(t("comma")) })}
              </span>
            </li>
          )),
        )}
      </ul>
      <p className="text-soft">{t("limits")}</p>
    </>
  );
}

function countTasks(weeks: readonly SettledWeek[]): number {
  return weeks.reduce(
    (sum, { doneTaskKeys, skippedTaskKeys }) => sum + doneTaskKeys.length + skippedTaskKeys.length,
    0,
  );
}
