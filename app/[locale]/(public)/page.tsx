import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { Promises } from "@/components/home/promises";
import { Seasons } from "@/components/home/seasons";
import { FormStatus } from "@/components/ui/form-status";
import { YearExample } from "@/components/year/year-example";
import { localePath } from "@/lib/i18n/paths";
import { loadHome } from "@/lib/loaders/home";
import { loadSharing } from "@/lib/loaders/sharing";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("meta");
  return loadSharing({ path: "/", title: t("title"), description: t("description") });
}

export default async function HomePage({ searchParams }: PageProps<"/[locale]">) {
  const { locale, example } = await loadHome();
  const t = await getTranslations("home");
  const isDeleted = (await searchParams).deleted === "1";

  return (
    <main id="main" className="mx-auto grid max-w-5xl gap-16 px-4 pt-10 pb-24 sm:px-8 sm:pt-16">
      {isDeleted ? (
        <FormStatus tone="done">{(await getTranslations("settings.data"))("deleted")}</FormStatus>
      ) : null}
      <header className="grid gap-5">
        <h1 className="max-w-[22ch] text-[clamp(2.1rem,1.2rem+4vw,3.4rem)]">{t("title")}</h1>
        <p className="max-w-[60ch] font-serif text-xl leading-relaxed">{t("lead")}</p>
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-2">
          <a
            href={localePath(locale, "/sign-up")}
            className="inline-flex min-h-11 items-center rounded-lg bg-ink px-5 font-medium text-paper no-underline hover:opacity-90"
          >
            {t("signUp")}
          </a>
          <a href={localePath(locale, "/roadmap")} className="inline-flex min-h-11 items-center">
            {t("roadmap")}
          </a>
          <a href={localePath(locale, "/tracks")} className="inline-flex min-h-11 items-center">
            {t("tracks")}
          </a>
        </p>
      </header>
      <section aria-labelledby="example" className="grid gap-4">
        <h2 id="example" className="sr-only">
          {t("exampleTitle")}
        </h2>
        <YearExample {...example} locale={locale} />
      </section>
      <Seasons version={example.version} locale={locale} />
      <Promises />
    </main>
  );
}
