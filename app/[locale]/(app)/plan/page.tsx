import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { EndedLine } from "@/components/ending/ended-line";
import { AlsoDone } from "@/components/plan/also-done";
import { ChangeHistory } from "@/components/plan/change-history";
import { HowComputed } from "@/components/plan/how-computed";
import { PlanChanges } from "@/components/plan/plan-changes";
import { PlanPhase } from "@/components/plan/plan-phase";
import { ReplanButton } from "@/components/plan/replan-button";
import { ReplanDialog } from "@/components/plan/replan-dialog";
import { StandingSentence } from "@/components/plan/standing-sentence";
import { TwoCalendars } from "@/components/plan/two-calendars";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { loadPlan } from "@/lib/loaders/plan";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plan"))("title") };
}

export default async function PlanPage({ searchParams }: PageProps<"/[locale]/plan">) {
  const asked = Object.entries(await searchParams).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const { learner, version, first, plan, standing, phases, alsoDone, ...rest } = await loadPlan(
    Object.fromEntries(asked),
  );
  const { forecast, hoursNow, replan, history, changed, ...marks } = rest;
  const { enrollment, locale } = learner;
  const { startDate } = enrollment;
  const t = await getTranslations("plan");

  return (
    <main id="main" className="mx-auto grid max-w-4xl gap-10 px-4 pt-8 pb-24 sm:px-8 sm:pt-11">
      <header className="grid gap-3">
        <h1>{t("title")}</h1>
        {enrollment.ending ? (
          <EndedLine ending={enrollment.ending} />
        ) : (
          <StandingSentence
            standing={standing}
            startDate={startDate}
            finish={plan.finish}
            forecast={forecast}
          />
        )}
        <PlanChanges
          key={changed?.id}
          words={await getWords("replan")}
          errors={await getWords("errors")}
          path={localePath(locale, "/plan")}
          first={changed}
        />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
          <ReplanButton />
          <a href={localePath(locale, "/progress")} className="inline-flex min-h-11 items-center">
            {(await getTranslations("progress"))("open")}
          </a>
        </div>
      </header>
      {replan ? <ReplanDialog sheet={replan} /> : null}
      <TwoCalendars
        first={{ ...enrollment.baseline, finish: first.finish }}
        now={{ startDate, hoursHundredths: hoursNow, finish: plan.finish }}
      />
      <ChangeHistory entries={history} isOpen={changed === null} />
      <HowComputed nominalHundredths={version.nominalHundredths} />
      {phases.map((phase) => (
        <PlanPhase key={phase.phase.key} {...phase} {...marks} />
      ))}
      <AlsoDone tasks={alsoDone} />
    </main>
  );
}
