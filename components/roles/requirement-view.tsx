import { getLocale, getTranslations } from "next-intl/server";

import { Shown } from "@/components/tracks/shown";
import { type LocalizedText, textIn } from "@/lib/domain/locale";
import type { Milestone, RoadmapContent } from "@/lib/domain/roadmap";
import { skillName } from "@/lib/domain/roadmap-lookup";
import type { Requirement } from "@/lib/domain/role";

import { type Covered, RequirementCoverage } from "./requirement-coverage";
import { RequirementWeeks } from "./requirement-weeks";
import { SourceText } from "./source-text";
import { StrengthMark } from "./strength-mark";

type Props = {
  requirement: Requirement;
  /** Null for visitors. */
  covered: Covered | null;
  /** The weeks that build it, of every track. */
  weeks: readonly Milestone[];
  /** The weeks to which a task of one's own may be added. */
  choices: readonly Milestone[];
  version: RoadmapContent;
  /** Where the names of skills are looked up. */
  edition: RoadmapContent;
  /** Of the profile: said here only when it is another one. */
  source: LocalizedText;
  weekPath: "/weeks" | "/roadmap";
};

/** One thing that a job asks for, what would show it, and what the learner has of it. */
export async function RequirementView(props: Props) {
  const { requirement, covered, weeks, version, edition, weekPath } = props;
  const { key, text, inferred, evidence, source, skillKeys } = requirement;
  const locale = await getLocale();
  const t = await getTranslations("roles");
  const isOtherSource = textIn(source, locale).text !== textIn(props.source, locale).text;
  const nameOf = (skillKey: string) => skillName(edition, skillKey) ?? { en: skillKey };

  return (
    <li id={key} className="grid break-inside-avoid gap-1.5 border-line border-t pt-5 pb-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h4 className="max-w-[52ch] font-medium font-serif text-[1.05rem] leading-snug">
          <Shown text={text} />
        </h4>
        {covered ? <StrengthMark strength={covered.strength} className="text-[0.95rem]" /> : null}
      </div>
      {inferred || isOtherSource ? (
        <p className="text-soft text-sm">
          {t(inferred ? "inferred" : "source")} <SourceText source={source} />
        </p>
      ) : null}
      <p className="max-w-[64ch] text-[0.95rem]">
        <span className="text-soft">{t("wouldShow")}</span> <Shown text={evidence} />
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.95rem]">
        <span className="text-soft">{t("skills")}</span>
        {skillKeys.map((skillKey, index) => {
          const skill = covered?.skills[index];
          return (
            <span key={skillKey} className="inline-flex flex-wrap items-center gap-x-2">
              <Shown text={nameOf(skillKey)} />
              {skill && skillKeys.length > 1 ? <StrengthMark strength={skill.strength} /> : null}
            </span>
          );
        })}
      </p>
      {covered ? (
        <RequirementCoverage {...{ covered, version, weekPath, locale }} choices={props.choices} />
      ) : (
        <RequirementWeeks {...{ requirement, weeks, version, weekPath }} />
      )}
    </li>
  );
}
