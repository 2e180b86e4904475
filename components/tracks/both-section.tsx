import { getLocale, getTranslations } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { findMilestone, findTask } from "@/lib/domain/roadmap-lookup";

import { Shown } from "./shown";

/** For those who want some of both: one track, and electives from the other. */
export async function BothSection({ version }: { version: RoadmapVersion }) {
  const locale = await getLocale();
  const t = await getTranslations("tracks.both");
  const both = version.trackChoice?.bothTracks;
  if (!both) return null;
  const { forWhom, plan, taskKeys, readingKey } = both;
  const reading = version.resources.get(readingKey);
  const electives = taskKeys.flatMap((key) => {
    const task = findTask(version, key);
    const week = task && findMilestone(version, task.milestoneKey);
    return task && week ? { task, week } : [];
  });

  return (
    <section aria-labelledby="both" className="grid gap-4">
      <h2 id="both">{t("title")}</h2>
      <div className="grid max-w-[68ch] gap-1">
        <p className="font-medium">
          <Shown text={forWhom} />
        </p>
        <p>
          <Shown text={plan} />
        </p>
      </div>
      <div className="grid gap-x-14 gap-y-6 md:grid-cols-2">
        {version.tracks.map((track) => (
          <div key={track.key} className="grid content-start gap-1">
            <h3>{t("from", { track: textIn(track.title, locale).text })}</h3>
            <ul className="list-disc pl-5">
              {electives
                .filter(({ week }) => week.trackKey === track.key)
                .map(({ task, week }) => (
                  <li key={task.key}>
                    <Shown text={task.title} />{" "}
                    <span className="text-soft">({t("task", { week: week.week })})</span>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
      {reading ? (
        <p>
          {t("reading")}{" "}
          <a href={reading.url} rel="noopener noreferrer">
            <Shown text={reading.title} />
          </a>
        </p>
      ) : null}
    </section>
  );
}
