import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RhythmLine } from "@/components/dashboard/rhythm-line";
import { EndedLine } from "@/components/ending/ended-line";
import { StandingSentence } from "@/components/plan/standing-sentence";
import { ForecastChart } from "@/components/progress/forecast-chart";
import { InputAndOutput } from "@/components/progress/input-and-output";
import { PhaseSlips } from "@/components/progress/phase-slips";
import { TimeByDay } from "@/components/progress/time-by-day";
import { YearCalendar } from "@/components/progress/year-calendar";
import { TimeRatios } from "@/components/time/time-ratios";
import { loadProgress } from "@/lib/loaders/progress";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("progress"))("title") };
}

export default async function ProgressPage() {
  const { learner, year, ...rest } = await loadProgress();
  const { ending } = learner.enrollment;
  const t = await getTranslations("progress");

  return (
    <main
      id="main"
      className="mx-auto grid max-w-4xl grid-cols-1 gap-12 px-4 pt-8 pb-24 sm:px-8 sm:pt-11"
    >
      <header className="grid gap-3">
        <h1>{t("title")}</h1>
        {ending ? (
          <EndedLine ending={ending} />
        ) : (
          <>
            <StandingSentence
              standing={rest.standing}
              startDate={learner.enrollment.startDate}
              finish={year.plan.finish}
              isLinked
            />
            <RhythmLine rhythm={rest.rhythm} />
          </>
        )}
      </header>
      <ForecastChart chart={rest.chart} forecast={rest.forecast} />
      <YearCalendar
        grid={rest.grid}
        first={rest.first}
        plan={year.plan}
        finished={rest.finishedWeeks}
      />
      <TimeByDay heat={rest.heat} today={learner.today} />
      <InputAndOutput balance={rest.balance} />
      <PhaseSlips phases={rest.phases} />
      <TimeRatios ratios={rest.ratios} />
    </main>
  );
}
