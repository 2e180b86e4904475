import { getLocale, getTranslations } from "next-intl/server";

import { Icon } from "@/components/ui/icon";
import { textIn } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import type { BridgePlan } from "@/lib/domain/track-bridge";
import { inHours } from "@/lib/i18n/format-minutes";

import { Shown } from "./shown";

type Props = { version: RoadmapVersion; bridge: BridgePlan };

/** The short way into a track: what to do first, what that replaces, and where to go on. Open where it fits. */
export async function Bridge({ version, bridge }: Props) {
  const { tasks, openMinutes, skipWeeks, skipTasks, continueAt, afterWeek, fits, why } = bridge;
  const locale = await getLocale();
  const t = await getTranslations("tracks.bridge");
  const track = version.tracks.find(({ key }) => key === bridge.toTrackKey);

  return (
    <details open={fits}>
      <summary className="min-h-11 py-2.5">
        {t("title", { track: track ? textIn(track.title, locale).text : "", week: afterWeek })}
        {fits ? <span className="text-now"> · {t("fits")}</span> : null}
      </summary>
      <div className="grid gap-3 pb-3 pl-4">
        <p className="text-soft">
          <Shown text={why} />
        </p>
        <div>
          <p>{openMinutes > 0 ? t("first", { hours: inHours(openMinutes) }) : t("allSettled")}</p>
          <ul className="list-disc pl-5">
            {tasks.map(({ key, title, week, isSettled }) => (
              <li key={key}>
                <Shown text={title} /> <span className="text-soft">({t("task", { week })})</span>
                {isSettled ? (
                  <span className="ml-2 inline-flex items-center gap-1 text-done-ink text-sm">
                    <Icon name="checked" className="size-4" />
                    {t("settled")}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <p>{t("replaces")}</p>
          <ul className="list-disc pl-5">
            {skipWeeks.map(({ key, title, week }) => (
              <li key={key}>
                <Shown text={title} />{" "}
                <span className="text-soft">({t("wholeWeek", { week })})</span>
              </li>
            ))}
            {skipTasks.map(({ key, title, week }) => (
              <li key={key}>
                <Shown text={title} /> <span className="text-soft">({t("task", { week })})</span>
              </li>
            ))}
          </ul>
        </div>
        {continueAt ? (
          <p>
            {t("then", { week: continueAt.week, title: textIn(continueAt.title, locale).text })}
          </p>
        ) : null}
      </div>
    </details>
  );
}
