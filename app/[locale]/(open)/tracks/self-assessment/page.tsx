import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { AssessmentAnswers } from "@/components/tracks/assessment-answers";
import { AssessmentChecks } from "@/components/tracks/assessment-checks";
import { AssessmentForm } from "@/components/tracks/assessment-form";
import { AssessmentNext } from "@/components/tracks/assessment-next";
import { AssessmentResult } from "@/components/tracks/assessment-result";
import { ChooseSection } from "@/components/tracks/choose-section";
import { OpenQuestions } from "@/components/tracks/open-questions";
import { localePath } from "@/lib/i18n/paths";
import { loadSelfAssessment } from "@/lib/loaders/self-assessment";

/** Every address of it holds somebody's order and answers, so none is the one to be found. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tracks.assessment");
  return { title: t("title"), robots: { index: false } };
}

export default async function SelfAssessmentPage({
  searchParams,
}: PageProps<"/[locale]/tracks/self-assessment">) {
  const page = await loadSelfAssessment(await searchParams);
  const { locale, version, assessment, questions, answers, order, result, choice } = page;
  const t = await getTranslations("tracks.assessment");
  const form = { version, questions, answers, order, weeksPath: choice ? "/weeks" : "/roadmap" };
  const count = questions.length;

  return (
    <main id="main" className="mx-auto grid max-w-4xl gap-12 px-4 pt-8 pb-24 sm:px-8 sm:pt-11">
      <header className="grid max-w-[64ch] gap-3">
        <h1>{t("title")}</h1>
        {result.kind === "open" ? (
          <>
            <p className="font-serif text-xl leading-relaxed">{t("lead", { count })}</p>
            <p className="text-soft">{t("address")}</p>
          </>
        ) : null}
        <p className="flex flex-wrap gap-x-6">
          <a href={localePath(locale, "/tracks")} className="inline-flex min-h-11 items-center">
            {t("compare")}
          </a>
          {answers.size > 0 ? (
            <a
              href={localePath(locale, "/tracks/self-assessment")}
              className="inline-flex min-h-11 items-center"
            >
              {t("again")}
            </a>
          ) : null}
        </p>
      </header>
      {result.kind === "open" ? (
        <>
          {answers.size > 0 ? (
            <OpenQuestions questions={questions} openKeys={result.openKeys} />
          ) : null}
          <AssessmentForm {...form} openKeys={answers.size > 0 ? result.openKeys : []} />
        </>
      ) : (
        <>
          <AssessmentResult
            {...{ version, assessment, ...result }}
            current={choice?.current ?? null}
          />
          <AssessmentChecks checks={assessment.checks} />
          <AssessmentNext
            choice={
              choice ? (
                <ChooseSection version={version} {...choice} suggested={result.suggested} />
              ) : null
            }
            startPath={page.startPath}
            firstWeek={page.firstWeek}
          />
          <div className="grid gap-2">
            <AssessmentAnswers {...{ version, assessment, answers }} />
            <details className="max-w-[68ch]">
              <summary className="min-h-11 py-2.5 font-medium">{t("change")}</summary>
              <div className="grid gap-6 pt-2">
                <p className="text-soft">{t("address")}</p>
                <AssessmentForm {...form} />
              </div>
            </details>
          </div>
        </>
      )}
    </main>
  );
}
