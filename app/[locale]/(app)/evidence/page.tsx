import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { EvidenceBalance } from "@/components/evidence/evidence-balance";
import { EvidenceBin } from "@/components/evidence/evidence-bin";
import { EvidenceChanges } from "@/components/evidence/evidence-changes";
import { EvidenceFilters } from "@/components/evidence/evidence-filters";
import { EvidencePages } from "@/components/evidence/evidence-pages";
import { evidenceListPath } from "@/components/evidence/evidence-path";
import { EvidenceRow } from "@/components/evidence/evidence-row";
import { NoEvidence } from "@/components/evidence/no-evidence";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { loadEvidence } from "@/lib/loaders/evidence";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evidence"))("title") };
}

export default async function EvidenceListPage({ searchParams }: PageProps<"/[locale]/evidence">) {
  const search = await searchParams;
  const { locale, pieces, balance, bin, filter, all, count, kinds, page, pages } =
    await loadEvidence((name) => {
      const value = search[name];
      return typeof value === "string" ? value : "";
    });
  const [t, list] = await Promise.all([
    getTranslations("evidence"),
    getTranslations("evidenceList"),
  ]);
  const isNarrowed = Object.values(filter).some((value) => value !== "");

  return (
    <main id="main" className="mx-auto grid w-full max-w-3xl gap-8 px-4 py-10">
      <header className="grid gap-3">
        <h1>{t("title")}</h1>
        <p className="max-w-prose text-soft">{t("lead")}</p>
        <p>
          <a
            href={localePath(locale, "/evidence/new")}
            className="inline-flex min-h-11 items-center rounded-lg border border-ink bg-ink px-4 py-2 font-medium text-[0.95rem] text-paper no-underline hover:opacity-90"
          >
            {t("add")}
          </a>
        </p>
        <EvidenceChanges
          words={await getWords("evidence")}
          errors={await getWords("errors")}
          listPath={evidenceListPath(locale, filter, page)}
        />
      </header>
      {all === 0 ? (
        <NoEvidence />
      ) : (
        <>
          <EvidenceBalance balance={balance} />
          <p>
            <a href={localePath(locale, "/roles")} className="inline-flex min-h-11 items-center">
              {(await getTranslations("roles"))("linkEvidence")}
            </a>
          </p>
          <section aria-labelledby="all" className="grid gap-3">
            <h2 id="all">{t("list.title")}</h2>
            <p className="max-w-prose text-soft text-sm">{t("list.pinHint")}</p>
            {all > worthNarrowing || isNarrowed ? (
              <>
                <EvidenceFilters {...{ filter, kinds }} />
                <p className="flex flex-wrap items-center gap-x-6">
                  <span role="status">
                    {isNarrowed ? list("found", { count, all }) : list("count", { count })}
                  </span>
                  {isNarrowed ? (
                    <a
                      href={evidenceListPath(locale)}
                      className="inline-flex min-h-11 items-center"
                    >
                      {list("clear")}
                    </a>
                  ) : null}
                </p>
              </>
            ) : null}
            {count === 0 ? <p>{list("nothing")}</p> : null}
            <ul className="grid gap-2">
              {pieces.map((piece) => (
                <EvidenceRow key={piece.id} piece={piece} />
              ))}
            </ul>
            <EvidencePages {...{ filter, page, pages }} />
          </section>
        </>
      )}
      <EvidenceBin bin={bin} />
    </main>
  );
}

/** From here on the list is too long to be looked through. */
const worthNarrowing = 8;
