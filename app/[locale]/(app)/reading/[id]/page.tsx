import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";

import { PaperPage } from "@/components/reading/paper-page";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { loadPaper } from "@/lib/loaders/reading";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reading"))("editTitle") };
}

export default async function EditPaperPage({ params }: PageProps<"/[locale]/reading/[id]">) {
  const { id } = await params;
  const paper = await loadPaper(id);
  if (!paper) notFound();
  const { locale, userKey, today, choices, values } = paper;
  const t = await getTranslations("reading");

  return (
    <main id="main" className="mx-auto grid w-full max-w-xl gap-8 px-4 py-10">
      <h1>{t("editTitle")}</h1>
      <PaperPage
        isNew={false}
        {...{ userKey, today, choices, values }}
        draft={id}
        logPath={localePath(locale, "/reading")}
        againPath={localePath(locale, `/reading/${id}`)}
        signInPath={localePath(locale, "/sign-in")}
        words={await getWords("reading")}
        errors={await getWords("errors")}
      />
    </main>
  );
}
