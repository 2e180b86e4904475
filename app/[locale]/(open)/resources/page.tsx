import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { ResourceEntry } from "@/components/resources/resource-entry";
import { ResourceFilter } from "@/components/resources/resource-filter";
import { ResourcePages } from "@/components/resources/resource-pages";
import { localePath } from "@/lib/i18n/paths";
import { loadAlternates } from "@/lib/loaders/page-links";
import { loadResources } from "@/lib/loaders/resources";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("resources");
  return {
    title: t("title"),
    description: t("lead"),
    alternates: await loadAlternates("/resources"),
  };
}

export default async function ResourcesPage({ searchParams }: PageProps<"/[locale]/resources">) {
  const search = await searchParams;
  const one = (name: string) => {
    const value = search[name];
    return typeof value === "string" ? value : "";
  };
  const loaded = await loadResources({
    ...{ q: one("q"), kind: one("kind"), free: one("free"), language: one("language") },
    ...{ track: one("track"), page: one("page"), resource: one("resource") },
  });
  const { locale, asked, only, all, total, page, pages, resources, tracks } = loaded;
  const t = await getTranslations("resources");
  const isNarrowed = only !== null || Object.values(asked).some((value) => value !== "");

  return (
    <main id="main" className="mx-auto grid w-full max-w-3xl gap-8 px-4 pt-8 pb-24">
      <header className="grid gap-3">
        <h1>{t("title")}</h1>
        <p className="max-w-[64ch] font-serif text-xl leading-relaxed">{t("lead")}</p>
        <p className="max-w-[64ch] text-soft text-sm">{t("seenNote")}</p>
        {loaded.isSignedIn ? null : (
          <p className="text-sm print:hidden">
            <a
              href={localePath(locale, `/sign-in?next=${localePath(locale, "/resources")}`)}
              className="inline-flex min-h-11 items-center"
            >
              {t("signIn")}
            </a>
          </p>
        )}
      </header>
      <ResourceFilter asked={asked} choices={loaded.choices} tracks={tracks} />
      <section aria-labelledby="found" className="grid gap-4">
        <div className="flex flex-wrap items-center gap-x-6">
          <p id="found" role="status" className="font-medium">
            {isNarrowed ? t("found", { count: total, all }) : t("count", { count: total })}
          </p>
          {isNarrowed ? (
            <a
              href={localePath(locale, "/resources")}
              className="inline-flex min-h-11 items-center"
            >
              {t("clear")}
            </a>
          ) : null}
        </div>
        {total === 0 ? (
          <div className="grid gap-2">
            <p>{t("nothing")}</p>
            <p className="text-soft">{t("nothingHint")}</p>
          </div>
        ) : null}
        <ul className="grid gap-2">
          {resources.map((entry) => (
            <ResourceEntry
              key={entry.resource.key}
              {...{ entry, tracks }}
              weekPath={loaded.weekPath}
              hasLog={loaded.hasYear}
              isOwnRoadmap={loaded.isOwnRoadmap}
              isAskedFor={only !== null}
            />
          ))}
        </ul>
        <ResourcePages {...{ asked, page, pages }} />
      </section>
    </main>
  );
}
