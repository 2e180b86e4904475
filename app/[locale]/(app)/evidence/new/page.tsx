import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { EvidencePage } from "@/components/evidence/evidence-page";
import { textIn } from "@/lib/domain/locale";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { loadNewEvidence } from "@/lib/loaders/evidence-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evidence"))("newTitle") };
}

export default async function NewEvidencePage({
  searchParams,
}: PageProps<"/[locale]/evidence/new">) {
  const { task: asked } = await searchParams;
  const { locale, userKey, task, choices, values } = await loadNewEvidence(
    typeof asked === "string" ? asked : null,
  );
  const t = await getTranslations("evidence");
  const title = task ? textIn(task.title, locale) : null;

  return (
    <main id="main" className="mx-auto grid w-full max-w-xl gap-8 px-4 py-10">
      <header className="grid gap-2">
        <h1>{t("newTitle")}</h1>
        <p className="text-soft">
          {title ? t("form.forTask", { task: title.text }) : t("newLead")}
        </p>
      </header>
      <EvidencePage
        isNew
        {...{ userKey, values, choices }}
        draft={task ? `new:${task.key}` : "new"}
        listPath={localePath(locale, "/evidence")}
        againPath={localePath(locale, "/evidence/new")}
        signInPath={localePath(locale, "/sign-in")}
        words={await getWords("evidence")}
        errors={await getWords("errors")}
      />
    </main>
  );
}
