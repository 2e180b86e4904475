import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { NoNotes } from "@/components/notes/no-notes";
import { NoteEntry } from "@/components/notes/note-entry";
import { NotePages } from "@/components/notes/note-pages";
import { NoteSearch } from "@/components/notes/note-search";
import { localePath } from "@/lib/i18n/paths";
import { loadNotes } from "@/lib/loaders/notes";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notes"))("title") };
}

export default async function NotesPage({ searchParams }: PageProps<"/[locale]/notes">) {
  const { q, page: askedPage, note } = await searchParams;
  const { locale, query, only, page, pages, total, notes } = await loadNotes({
    query: typeof q === "string" ? q : "",
    page: typeof askedPage === "string" ? askedPage : "",
    note: typeof note === "string" ? note : "",
  });
  const t = await getTranslations("notes");
  const isNarrowed = query !== "" || only !== null || (page > 1 && total === 0);

  return (
    <main id="main" className="mx-auto grid w-full max-w-3xl gap-8 px-4 py-10">
      <header className="grid gap-3">
        <h1>{t("title")}</h1>
        <p className="max-w-prose text-soft">{t("lead")}</p>
      </header>
      {total > 0 || isNarrowed ? <NoteSearch query={query} /> : null}
      {isNarrowed ? (
        <p className="flex flex-wrap items-center gap-x-6">
          {query && total > 0 ? (
            <span role="status">{t("foundFor", { count: total, query })}</span>
          ) : null}
          <a href={localePath(locale, "/notes")} className="inline-flex min-h-11 items-center">
            {t("clear")}
          </a>
        </p>
      ) : null}
      {notes.length === 0 ? <NoNotes query={query} isNarrowed={isNarrowed} /> : null}
      {notes.map((entry) => (
        <NoteEntry key={`${entry.subject.kind}:${entry.subject.key}`} note={entry} />
      ))}
      {only ? null : <NotePages query={query} page={page} pages={pages} />}
    </main>
  );
}
