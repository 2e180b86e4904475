import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { DownloadLink } from "@/components/roadmaps/download-link";
import { ImportForm } from "@/components/roadmaps/import-form";
import { OwnRoadmapList } from "@/components/roadmaps/own-roadmap-list";
import { largestRoadmapFile, mostOwnRoadmaps } from "@/lib/domain/own-roadmap";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { loadOwnRoadmaps } from "@/lib/loaders/own-roadmaps";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("roadmaps"))("title") };
}

export default async function RoadmapsPage() {
  const { locale, hasYear, roadmaps } = await loadOwnRoadmaps();
  const words = await getWords("roadmaps");
  const errors = await getWords("errors");
  const settings = await getWords("settings");
  const { parts } = await getWords("roadmapVersion");
  const t = await getTranslations("roadmaps");
  const years = localePath(locale, "/settings#years");

  return (
    <main id="main" className="mx-auto grid max-w-3xl gap-12 px-4 pt-8 pb-24 sm:px-8">
      <header className="grid gap-2">
        <p>
          <a
            href={localePath(locale, "/settings")}
            className="inline-flex min-h-11 items-center text-[0.95rem] text-soft"
          >
            {settings.backToSettings}
          </a>
        </p>
        <h1>{words.title}</h1>
        <p className="max-w-[60ch] text-soft">{words.lead}</p>
      </header>
      <section aria-labelledby="built-in" className="grid gap-3">
        <h2 id="built-in">{words.builtInTitle}</h2>
        <p className="max-w-[60ch] text-soft">{words.builtInLead}</p>
        <DownloadLink href="/api/v1/roadmap" label={words.downloadBuiltIn} />
      </section>
      <section aria-labelledby="own" className="grid gap-4">
        <header className="grid gap-1">
          <h2 id="own">{words.ownTitle}</h2>
          <p className="text-sm text-soft">
            {t("room", { count: roadmaps.length, most: mostOwnRoadmaps })}
          </p>
        </header>
        <OwnRoadmapList {...{ roadmaps, locale, words, errors }} />
        {roadmaps.length > 0 ? (
          <p>
            {hasYear
              ? t.rich("startLead", { years: (text) => <a href={years}>{text}</a> })
              : t.rich("startFirst", {
                  welcome: (text) => <a href={localePath(locale, "/welcome")}>{text}</a>,
                })}
          </p>
        ) : null}
      </section>
      <section aria-labelledby="import" className="grid gap-4">
        <header className="grid gap-1">
          <h2 id="import">{words.form.title}</h2>
          <p className="max-w-[60ch] text-soft">{words.form.lead}</p>
        </header>
        <ImportForm
          yearsHref={hasYear ? years : null}
          largest={largestRoadmapFile}
          words={{ form: words.form, preview: words.preview }}
          partNames={parts}
          errors={errors}
        />
      </section>
    </main>
  );
}
