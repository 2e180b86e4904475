import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";

import { EvidencePage } from "@/components/evidence/evidence-page";
import { EvidencePicture } from "@/components/evidence/evidence-picture";
import { SavedNote } from "@/components/notes/saved-note";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { loadEvidencePiece } from "@/lib/loaders/evidence-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evidence"))("editTitle") };
}

export default async function EditEvidencePage({ params }: PageProps<"/[locale]/evidence/[id]">) {
  const { id } = await params;
  const piece = await loadEvidencePiece(id);
  if (!piece) notFound();
  const { locale, userKey, note, picture, usedBytes, choices, values } = piece;
  const t = await getTranslations("evidence");

  return (
    <main id="main" className="mx-auto grid w-full max-w-xl gap-8 px-4 py-10">
      <h1>{t("editTitle")}</h1>
      <EvidencePage
        isNew={false}
        {...{ userKey, values, choices }}
        draft={id}
        listPath={localePath(locale, "/evidence")}
        againPath={localePath(locale, `/evidence/${id}`)}
        signInPath={localePath(locale, "/sign-in")}
        words={await getWords("evidence")}
        errors={await getWords("errors")}
      />
      <EvidencePicture evidenceId={id} {...{ picture, usedBytes }} />
      <section aria-labelledby="evidence-note" id="note" className="grid gap-2">
        <h2 id="evidence-note">{t("noteTitle")}</h2>
        <p className="text-soft text-sm">{t("noteHint")}</p>
        <SavedNote subject={{ kind: "evidence", key: id }} note={note} userKey={userKey} />
      </section>
    </main>
  );
}
