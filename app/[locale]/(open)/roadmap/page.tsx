import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { roadmapCourse } from "@/components/open-roadmap/course-data";
import { JsonLd } from "@/components/open-roadmap/json-ld";
import { RoadmapPhase } from "@/components/open-roadmap/roadmap-phase";
import { RoadmapResults } from "@/components/open-roadmap/roadmap-results";
import { RoadmapSearchForm } from "@/components/open-roadmap/roadmap-search-form";
import { StartHere } from "@/components/open-roadmap/start-here";
import { YearSums } from "@/components/open-roadmap/year-sums";
import { textIn } from "@/lib/domain/locale";
import { isNarrowed } from "@/lib/domain/roadmap-query";
import { localePath } from "@/lib/i18n/paths";
import { loadRoadmap, loadRoadmapQuery } from "@/lib/loaders/roadmap";
import { loadSharing } from "@/lib/loaders/sharing";

type Props = PageProps<"/[locale]/roadmap">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale, version, query } = await loadRoadmapQuery(await searchParams);
  const said = {
    title: (await getTranslations("roadmap"))("title"),
    description: textIn(version.description, locale).text,
  };
  return {
    ...said,
    ...(await loadSharing({ path: "/roadmap", ...said })),
    // There is no end of searches; the roadmap itself is what should be found.
    ...(isNarrowed(query) && { robots: { index: false } }),
  };
}

export default async function RoadmapPage({ searchParams }: Props) {
  const roadmap = await loadRoadmap(await searchParams);
  const { locale, version, query, sums, phases, found, start, address } = roadmap;
  const t = await getTranslations("roadmap");
  const description = textIn(version.description, locale);

  return (
    <main id="main" className="mx-auto grid max-w-5xl gap-12 px-4 pt-8 pb-24 sm:px-8 sm:pt-11">
      <header className="grid gap-5">
        <h1>{t("title")}</h1>
        {found ? null : (
          <>
            <p
              lang={description.lang === locale ? undefined : description.lang}
              className="max-w-[64ch] font-serif text-xl leading-relaxed"
            >
              {description.text}
            </p>
            <YearSums sums={sums} />
            <p className="flex flex-wrap gap-x-6 print:hidden">
              <a
                href={localePath(locale, "/resources")}
                className="inline-flex min-h-11 items-center"
              >
                {(await getTranslations("resources"))("clear")}
              </a>
              <a href={localePath(locale, "/roles")} className="inline-flex min-h-11 items-center">
                {(await getTranslations("roles"))("title")}
              </a>
              <a href="/api/v1/roadmap" download className="inline-flex min-h-11 items-center">
                {t("download")}
              </a>
            </p>
          </>
        )}
        <RoadmapSearchForm version={version} query={query} />
      </header>
      {found ? <RoadmapResults found={found} query={query} /> : null}
      {phases.map((phase) => (
        <RoadmapPhase key={phase.phase.key} phase={phase} />
      ))}
      {found ? null : <StartHere start={start} address={address} />}
      <JsonLd data={roadmapCourse({ version, locale, address })} />
    </main>
  );
}
