import { getTranslations } from "next-intl/server";

import { linkRel } from "@/lib/domain/link";
import { type Locale, textIn } from "@/lib/domain/locale";
import type { PublicPortfolio } from "@/lib/domain/portfolio";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { skillName } from "@/lib/domain/roadmap-lookup";

type Props = {
  skills: NonNullable<PublicPortfolio["skills"]>;
  version: RoadmapVersion;
  locale: Locale;
  /** Whether the list of all evidence follows: then a piece is opened there, else at its own address. */
  hasList: boolean;
};

/** Pieces named below a skill; more would be a second list of everything. */
const named = 6;

/** Each skill with the number of pieces that show it; opened, it leads to them. */
export async function SkillList({ skills, version, locale, hasList }: Props) {
  const t = await getTranslations("portfolio");
  return (
    <section aria-labelledby="skills" className="grid gap-3 print:order-3 print:gap-1">
      <h2 id="skills" className="print:text-[12pt]">
        {t("skills")}
      </h2>
      <ul className="skill-list grid gap-x-8 sm:grid-cols-2 print:grid-cols-3">
        {skills.map(({ skillKey, evidence }) => {
          const name = skillName(version, skillKey);
          if (!name) return null;
          const { text, lang } = textIn(name, locale);
          const more = evidence.length - named;
          return (
            <li key={skillKey}>
              <details>
                <summary>
                  <span lang={lang === locale ? undefined : lang}>{text}</span>
                  <strong>
                    {evidence.length}
                    <span className="sr-only"> {t("skillCount", { count: evidence.length })}</span>
                  </strong>
                </summary>
                <ul>
                  {evidence.slice(0, named).map(({ anchor, claim, url }) => (
                    <li key={anchor}>
                      {hasList ? (
                        <a href={`#${anchor}`} dir="auto">
                          {claim}
                        </a>
                      ) : (
                        <a href={url} rel={linkRel} dir="auto">
                          {claim}
                        </a>
                      )}
                    </li>
                  ))}
                  {more > 0 && hasList ? <li>{t("skillMore", { count: more })}</li> : null}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
