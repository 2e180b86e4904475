import { getTranslations } from "next-intl/server";

import { type Locale, textIn } from "@/lib/domain/locale";
import type { PublicPortfolio } from "@/lib/domain/portfolio";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { skillName } from "@/lib/domain/roadmap-lookup";

type Props = {
  skills: NonNullable<PublicPortfolio["skills"]>;
  version: RoadmapVersion;
  locale: Locale;
};

/** Each skill with the number of pieces that show it; opened, it leads to them. */
export async function SkillList({ skills, version, locale }: Props) {
  const t = await getTranslations("portfolio");
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2 print:grid-cols-3">
      {skills.map(({ skillKey, evidence }) => {
        const name = skillName(version, skillKey);
        if (!name) return null;
        const { text, lang } = textIn(name, locale);
        return (
          <li key={skillKey}>
            <details>
              <summary className="flex min-h-11 list-none items-center gap-3 print:min-h-0 [&::-webkit-details-marker]:hidden">
                <span
                  lang={lang === locale ? undefined : lang}
                  className="underline decoration-edge decoration-dotted underline-offset-4 print:no-underline"
                >
                  {text}
                </span>
                <span className="text-proof tabular-nums">
                  {evidence.length}
                  <span className="sr-only"> {t("skillCount", { count: evidence.length })}</span>
                </span>
              </summary>
              <ul className="grid gap-1 pb-3 text-sm">
                {evidence.map(({ anchor, claim }) => (
                  <li key={anchor}>
                    <a href={`#${anchor}`} className="inline-flex min-h-8 items-center">
                      {claim}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
