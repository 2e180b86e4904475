import { getLocale, getTranslations } from "next-intl/server";

import { isFiltered, type RoadmapQuery } from "@/lib/domain/roadmap-query";
import type { FoundWeek } from "@/lib/domain/roadmap-search";
import { localePath } from "@/lib/i18n/paths";

import { FoundWeekItem } from "./found-week-item";

type Props = { found: readonly FoundWeek[]; query: RoadmapQuery };

/** The weeks that answer a query, or what to do when none does. */
export async function RoadmapResults({ found, query }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("roadmap");
  const wordsOnly = `/roadmap?q=${encodeURIComponent(query.q)}`;
  const link = "inline-flex min-h-11 items-center";

  return (
    <section aria-labelledby="found" className="grid gap-6">
      <header className="grid gap-1">
        <h2 id="found">
          <span role="status">
            {found.length > 0 ? t("found", { count: found.length }) : t("nothing")}
          </span>
        </h2>
        {found.length === 0 ? <p className="max-w-prose text-soft">{t("nothingHint")}</p> : null}
        <p className="flex flex-wrap gap-x-6">
          {found.length === 0 && query.q && isFiltered(query) ? (
            <a href={localePath(locale, wordsOnly)} className={link}>
              {t("withoutFilters")}
            </a>
          ) : null}
          <a href={localePath(locale, "/roadmap")} className={link}>
            {t("clear")}
          </a>
        </p>
      </header>
      {found.length > 0 ? (
        <ol className="border-line border-t">
          {found.map((week) => (
            <FoundWeekItem key={week.milestone.key} found={week} />
          ))}
        </ol>
      ) : null}
    </section>
  );
}
