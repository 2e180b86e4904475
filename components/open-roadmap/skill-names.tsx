import { getLocale } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { Skill } from "@/lib/domain/roadmap";

/** The names of skills in a row; all in English when one of them is not translated. */
export async function SkillNames({ skills }: { skills: readonly Skill[] }) {
  const locale = await getLocale();
  const isTranslated = skills.every(({ name }) => name[locale] !== undefined);
  const lang = isTranslated ? locale : "en";
  return (
    <span lang={lang === locale ? undefined : lang}>
      {skills.map(({ name }) => textIn(name, lang).text).join(" · ")}
    </span>
  );
}
