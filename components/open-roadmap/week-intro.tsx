import { getLocale, getTranslations } from "next-intl/server";

import { AlsoIn } from "@/components/languages/also-in";
import { BothTexts } from "@/components/languages/both-texts";
import { WeekOutcomes } from "@/components/week/week-outcomes";
import { textIn } from "@/lib/domain/locale";
import type { Milestone, RoadmapContent, Skill } from "@/lib/domain/roadmap";
import type { Sum } from "@/lib/domain/roadmap-outline";
import type { Languages } from "@/lib/domain/second-language";
import { localePath } from "@/lib/i18n/paths";

import { SkillNames } from "./skill-names";
import { SumLine } from "./sum-line";
import { WeekPlace } from "./week-place";

type Props = {
  version: RoadmapContent;
  milestone: Milestone;
  path: string;
  sum: Sum;
  skills: readonly Skill[];
  /** The same week on the other tracks. */
  beside: readonly Milestone[];
  /** Whether the reader has this week in a year of their own. */
  isInYear: boolean;
  languages: Languages;
};

/** Where a week stands, what it is about, and how much it is. */
export async function WeekIntro({ version, milestone, languages, ...rest }: Props) {
  const { path, sum, skills, beside, isInYear } = rest;
  const locale = await getLocale();
  const t = await getTranslations("roadmap");
  const link = "inline-flex min-h-11 items-center";

  return (
    <header className="grid gap-3">
      <WeekPlace version={version} milestone={milestone} />
      <BothTexts
        text={milestone.title}
        languages={languages}
        as="h1"
        alsoClassName="font-serif text-[clamp(1.6rem,1.1rem+2vw,2.1rem)] leading-snug"
      />
      <p className="text-sm text-soft">
        <SumLine sum={sum} />
      </p>
      <BothTexts
        text={milestone.goal}
        languages={languages}
        className="max-w-[42rem] font-serif text-lg sm:text-xl"
      />
      <WeekOutcomes outcomes={milestone.outcomes} languages={languages} />
      <p className="text-sm text-soft">
        {t("skills")}: <SkillNames skills={skills} />
      </p>
      <div className="flex flex-wrap items-center gap-x-8 gap-y-1 text-[0.95rem]">
        <AlsoIn languages={languages} text={milestone.goal} path={path} />
        {isInYear ? (
          <a href={localePath(locale, `/weeks/${milestone.key}`)} className={link}>
            {t("inYear")}
          </a>
        ) : null}
        {beside.map(({ key, title }) => {
          const { text, lang } = textIn(title, locale);
          return (
            <p key={key} className="text-soft">
              {t("beside")}:{" "}
              <a
                href={localePath(locale, `/roadmap/${key}`)}
                lang={lang === locale ? undefined : lang}
                className={link}
              >
                {text}
              </a>
            </p>
          );
        })}
      </div>
    </header>
  );
}
