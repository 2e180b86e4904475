import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { AlsoDone } from "@/components/plan/also-done";
import { HowComputed } from "@/components/plan/how-computed";
import { PlanPhase } from "@/components/plan/plan-phase";
import { StandingSentence } from "@/components/plan/standing-sentence";
import { TwoCalendars } from "@/components/plan/two-calendars";
import { loadPlan } from "@/lib/loaders/plan";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plan"))("title") };
}

export default async function PlanPage() {
  const { learner, version, first, plan, standing, phases, alsoDone, ...marks } = await loadPlan();
  const { enrollment } = learner;
  const { startDate, hoursHundredths } = enrollment;
  const t = await getTranslations("plan");

  return (
    <main id="main" className="mx-auto grid max-w-4xl gap-10 px-4 pt-8 pb-24 sm:px-8 sm:pt-11">
      <header className="grid gap-3">
        <h1>{t("title")}</h1>
        <StandingSentence standing={standing} startDate={startDate} finish={plan.finish} />
      </header>
      <TwoCalendars
        first={{ ...enrollment.baseline, finish: first.finish }}
        now={{ startDate, hoursHundredths, finish: plan.finish }}
      />
      <HowComputed nominalHundredths={version.nominalHundredths} />
      {phases.map((phase) => (
        <PlanPhase key={phase.phase.key} {...phase} {...marks} />
      ))}
      <AlsoDone tasks={alsoDone} />
    </main>
  );
}
