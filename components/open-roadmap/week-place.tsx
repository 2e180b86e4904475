import { getLocale, getTranslations } from "next-intl/server";

import { type LocalizedText, textIn } from "@/lib/domain/locale";
import type { Milestone, RoadmapContent } from "@/lib/domain/roadmap";
import { localePath } from "@/lib/i18n/paths";

type Props = { version: RoadmapContent; milestone: Milestone };

/** The number of a week, and the phase, month and track that it stands in. */
export async function WeekPlace({ version, milestone }: Props) {
  const { week, month, phaseKey, trackKey } = milestone;
  const locale = await getLocale();
  const t = await getTranslations("roadmap");
  const shown = (text: LocalizedText | undefined) => {
    if (!text) return null;
    const { text: words, lang } = textIn(text, locale);
    return <li lang={lang === locale ? undefined : lang}>{words}</li>;
  };

  return (
    <nav aria-label={t("where")} className="text-sm text-soft">
      <ol className="flex flex-wrap items-center gap-x-4">
        <li>
          <a
            href={localePath(locale, "/roadmap")}
            className="inline-flex min-h-11 items-center hover:text-ink"
          >
            {t("title")}
          </a>
        </li>
        {shown(version.phases.find(({ key }) => key === phaseKey)?.title)}
        {shown(version.tracks.find(({ key }) => key === trackKey)?.title)}
        <li>{(await getTranslations("tracks"))("month", { month })}</li>
        <li aria-current="page" className="font-medium text-ink">
          {(await getTranslations("week"))("numbered", { week })}
        </li>
      </ol>
    </nav>
  );
}
