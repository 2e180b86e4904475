import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { PaperPage } from "@/components/reading/paper-page";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { loadNewPaper } from "@/lib/loaders/reading";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reading"))("newTitle") };
}

export default async function NewPaperPage({ searchParams }: PageProps<"/[locale]/reading/new">) {
  const { paper: asked } = await searchParams;
  const { locale, userKey, today, choices, resourceKey, values } = await loadNewPaper(
    typeof asked === "string" ? asked : null,
  );
  const t = await getTranslations("reading");

  return (
    <main id="main" className="mx-auto grid w-full max-w-xl gap-8 px-4 py-10">
      <header className="grid gap-2">
        <h1>{t("newTitle")}</h1>
        <p className="text-soft">{t("newLead")}</p>
      </header>
      <PaperPage
        isNew
        {...{ userKey, today, choices, values }}
        draft={resourceKey ? `new:${resourceKey}` : "new"}
        logPath={localePath(locale, "/reading")}
        againPath={localePath(locale, "/reading/new")}
        signInPath={localePath(locale, "/sign-in")}
        words={await getWords("reading")}
        errors={await getWords("errors")}
      />
    </main>
  );
}
