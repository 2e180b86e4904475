import { getTranslations } from "next-intl/server";

import { Shown } from "@/components/tracks/shown";
import { type Locale, textIn } from "@/lib/domain/locale";
import type { Milestone, RoadmapContent } from "@/lib/domain/roadmap";
import { findMilestone } from "@/lib/domain/roadmap-lookup";
import type { RequirementCoverage as Coverage } from "@/lib/domain/role-coverage";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

import { CoveringEvidenceList, type ShownEvidence } from "./covering-evidence-list";
import { CoveringTasks } from "./covering-tasks";
import { RequirementTaskForm } from "./requirement-task-form";
import { weekInWords } from "./week-in-words";

export type Covered = Coverage<ShownEvidence>;

type Props = {
  covered: Covered;
  choices: readonly Milestone[];
  version: RoadmapContent;
  weekPath: "/weeks" | "/roadmap";
  locale: Locale;
};

/** What a learner has of a requirement: evidence, tasks, weeks to come, and what can be made of what is missing. */
export async function RequirementCoverage(props: Props) {
  const { covered, choices, version, weekPath, locale } = props;
  const { requirement, strength, evidence, planned, knownWeeks, otherTracks, ownTask } = covered;
  const t = await getTranslations("roles");
  const list = new Intl.ListFormat(locale === "en" ? "en-GB" : locale);
  const weekOf = ownTask && findMilestone(version, ownTask.milestoneKey);

  return (
    <>
      <CoveringEvidenceList {...{ evidence, locale }} />
      {planned ? (
        <p className="text-[0.95rem]">
          <a
            href={localePath(locale, `/weeks/${planned.milestoneKey}`)}
            className="inline-flex min-h-11 items-center"
          >
            {await weekInWords(planned, locale)}
          </a>
        </p>
      ) : null}
      {knownWeeks.length > 0 ? (
        <p className="max-w-[64ch] text-[0.95rem] text-soft">
          {t("known", { count: knownWeeks.length, weeks: list.format(knownWeeks.map(String)) })}
        </p>
      ) : null}
      {otherTracks.map(({ trackKey, milestone }) => (
        <TrackHint key={trackKey} {...{ trackKey, milestone, version, weekPath, locale }} />
      ))}
      <CoveringTasks {...{ covered, weekPath, version, locale }} />
      <RequirementTaskForm
        requirementKey={requirement.key}
        isQuiet={strength === "proved" || strength === "done"}
        placed={
          weekOf && {
            href: localePath(locale, `/weeks/${weekOf.key}`),
            title: (await getTranslations("week"))("numbered", { week: weekOf.week }),
          }
        }
        about={textIn(requirement.text, locale).text}
        title={textIn(requirement.evidence, locale).text}
        weeks={
          await Promise.all(
            choices.map(async ({ key, week, title }) => ({
              key,
              title: (await getTranslations("week"))("title", {
                week,
                title: textIn(title, locale).text,
              }),
            })),
          )
        }
        words={(await getWords("roles")).add}
        errors={await getWords("errors")}
      />
    </>
  );
}

type HintProps = Pick<Props, "version" | "weekPath" | "locale"> & Covered["otherTracks"][number];

/** Where the weeks of a track that is not the learner's would help. */
async function TrackHint({ trackKey, milestone, version, weekPath, locale }: HintProps) {
  const t = await getTranslations("roles");
  const week = (await getTranslations("week"))("numbered", { week: milestone.week });
  const track = version.tracks.find(({ key }) => key === trackKey);
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-[0.95rem] text-soft">
      {t("otherTrack", { week, track: track ? textIn(track.title, locale).text : trackKey })}
      <a
        href={localePath(locale, `${weekPath}/${milestone.key}`)}
        className="inline-flex min-h-11 items-center text-ink"
      >
        <Shown text={milestone.title} />
      </a>
    </p>
  );
}
