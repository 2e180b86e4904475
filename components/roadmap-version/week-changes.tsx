import { getLocale, getTranslations } from "next-intl/server";

import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { findMilestone } from "@/lib/domain/roadmap-lookup";
import type { WeekChanges as Changes } from "@/lib/domain/version-changes";
import { localePath } from "@/lib/i18n/paths";

import { ChangeEntry } from "./change-entry";
import { Kept, type KeptThings } from "./kept";
import { Shown } from "./shown";

type Props = {
  week: Changes;
  before: RoadmapVersion;
  after: RoadmapVersion;
  /** The version that the year is on: only its weeks have a page. */
  current: RoadmapVersion;
  keptAt: (key: string) => KeptThings;
};

/** What changes in one week. */
export async function WeekChanges({ week, before, after, current, keptAt }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("roadmapVersion");
  const { milestoneKey, title, entries, newMusts } = week;

  return (
    <section aria-labelledby={`week-${milestoneKey}`} className="grid gap-2">
      <h3 id={`week-${milestoneKey}`}>
        <span className="block font-normal font-sans text-[0.95rem] text-soft">
          {t("week", { week: week.week })}
          {newMusts > 0 ? `${t("comma")}${t("newMusts", { count: newMusts })}` : null}
        </span>{" "}
        {findMilestone(current, milestoneKey) ? (
          <a href={localePath(locale, `/weeks/${milestoneKey}`)}>
            <Shown text={title} />
          </a>
        ) : (
          <Shown text={title} />
        )}
      </h3>
      <ul className="grid">
        {entries.map((entry) => (
          <ChangeEntry key={`${entry.kind} ${entry.key}`} {...{ entry, before, after }}>
            {entry.change === "retired" ? <Kept {...keptAt(entry.key)} /> : null}
          </ChangeEntry>
        ))}
      </ul>
    </section>
  );
}
