import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { BestPieces } from "@/components/ending/best-pieces";
import { EndingForm } from "@/components/ending/ending-form";
import { EndingHead } from "@/components/ending/ending-head";
import { EndingNote } from "@/components/ending/ending-note";
import { WhatStays } from "@/components/ending/what-stays";
import { YearSums } from "@/components/ending/year-sums";
import { YearPath } from "@/components/year/year-path";
import { endingKinds } from "@/lib/domain/ending";
import { getWords } from "@/lib/i18n/get-words";
import { loadEnding } from "@/lib/loaders/ending";
import { requireLearner } from "@/lib/loaders/learner";

export async function generateMetadata(): Promise<Metadata> {
  const { enrollment } = await requireLearner();
  const t = await getTranslations("ending");
  return { title: t(enrollment.ending ? "summaryTitle" : "title") };
}

export default async function EndingPage({ searchParams }: PageProps<"/[locale]/ending">) {
  const { ending: asked } = await searchParams;
  const { learner, year, ending, offered, chosen, ended } = await loadEnding(
    typeof asked === "string" ? asked : undefined,
  );
  const { enrollment, locale, today } = learner;
  const { version, entries } = year;
  const t = await getTranslations("ending");

  return (
    <main
      id="main"
      className="mx-auto grid max-w-4xl grid-cols-1 gap-10 px-4 pt-8 pb-24 sm:px-8 sm:pt-11 print:gap-5 print:p-0 print:text-[10pt]"
    >
      {ending && ended ? (
        <EndingHead ending={ending} summary={ended.summary} />
      ) : (
        <header className="grid gap-3">
          <h1>{t("title")}</h1>
          <p className="max-w-[64ch] font-serif text-xl leading-relaxed">{t("lead")}</p>
        </header>
      )}
      {/* At the same place before and after, for the answer to a form without JavaScript. */}
      <EndingForm
        {...{ yearId: enrollment.id, ending, chosen }}
        options={endingKinds.map((kind) => ({
          ...{ kind, label: t(`${kind}.label`), text: t(`${kind}.text`) },
          offered: kind === offered ? t("offered") : null,
        }))}
        days={{ min: enrollment.startDate <= today ? enrollment.startDate : null, max: today }}
        legend={t("legend")}
        words={(await getWords("ending")).form}
        errors={await getWords("errors")}
      />
      {ending && ended ? (
        <>
          <EndingNote note={ending.note} />
          <section
            aria-labelledby="picture"
            className="grid gap-4 print:break-inside-avoid print:gap-2 print:[&_details]:hidden"
          >
            <h2 id="picture">{t("picture")}</h2>
            <YearPath
              {...{ version, entries, locale, stones: ended.stones }}
              milestones={year.progress.milestones}
            />
          </section>
          <YearSums kind={ending.kind} summary={ended.summary} version={version} />
          <BestPieces pieces={ended.summary.best} />
          <WhatStays kind={ending.kind} {...ended.page} />
        </>
      ) : null}
    </main>
  );
}
