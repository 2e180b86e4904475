import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

import type { RoadmapVersion } from "@/lib/domain/roadmap";
import type { LearnerChanges, WeekChanges as Week } from "@/lib/domain/version-changes";
import type { DiffPart } from "@/lib/domain/version-parts";
import type { VersionCounts } from "@/lib/domain/version-summary";
import { localePath } from "@/lib/i18n/paths";

import { ChangeEntry } from "./change-entry";
import type { KeptThings } from "./kept";
import { WeekChanges } from "./week-changes";

export type Changes = LearnerChanges & {
  readonly before: RoadmapVersion;
  readonly after: RoadmapVersion;
  readonly counts: VersionCounts;
  readonly parts: readonly DiffPart[];
  readonly kept: (key: string) => KeptThings;
};

type Props = {
  changes: Changes;
  /** The version that the year is on. */
  current: RoadmapVersion;
  /** With a track, the other weeks are those of the other one. */
  hasTrack: boolean;
};

/** Everything that differs between two versions: the learner's own weeks first, finished ones apart. */
export async function ChangeList({ changes, current, hasTrack }: Props) {
  const t = await getTranslations("roadmapVersion");
  const locale = await getLocale();
  const { before, after, ahead, finished, otherTracks, shared, parts, counts, kept } = changes;
  const weeks = (list: readonly Week[]) =>
    list.map((week) => (
      <WeekChanges key={week.milestoneKey} {...{ week, before, after, current }} keptAt={kept} />
    ));

  return (
    <>
      {counts.translated > 0 ? (
        <p className="max-w-[44rem]">{t("translatedText", { count: counts.translated })}</p>
      ) : null}
      {ahead.length > 0 ? (
        <Part id="ahead" title={t("aheadTitle")}>
          {weeks(ahead)}
        </Part>
      ) : null}
      {finished.length > 0 ? (
        <Part id="finished" title={t("finishedTitle")} lead={t("finishedLead")}>
          {weeks(finished)}
        </Part>
      ) : null}
      {shared.length > 0 ? (
        <Part id="shared" title={t("sharedTitle")}>
          <ul className="grid">
            {shared.map(({ weeks: numbers, ...entry }) => (
              <ChangeEntry
                key={`${entry.kind} ${entry.key}`}
                {...{ entry, before, after }}
                place={
                  entry.kind === "resource" && numbers.length > 0
                    ? t("usedIn", { count: numbers.length, weeks: numbers.join(t("comma")) })
                    : null
                }
              />
            ))}
          </ul>
        </Part>
      ) : null}
      {otherTracks.length > 0 ? (
        <Part id="other" title={t(hasTrack ? "otherTitle" : "tracksTitle")}>
          {weeks(otherTracks)}
        </Part>
      ) : null}
      {parts.length > 0 ? (
        <Part id="parts" title={t("partsTitle")}>
          <ul className="grid gap-1">
            {parts.map((part) => (
              <li key={part}>
                {part === "roles" ? (
                  <a href={localePath(locale, "/roles")}>{t("parts.roles")}</a>
                ) : (
                  t(`parts.${part}`)
                )}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </>
  );
}

function Part(props: { id: string; title: string; lead?: string; children: ReactNode }) {
  const { id, title, lead, children } = props;
  return (
    <section aria-labelledby={id} className="grid gap-6">
      <header className="grid gap-1">
        <h2 id={id}>{title}</h2>
        {lead ? <p className="text-soft">{lead}</p> : null}
      </header>
      {children}
    </section>
  );
}
