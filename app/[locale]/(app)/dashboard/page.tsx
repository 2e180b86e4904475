import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { ChooseTrack } from "@/components/dashboard/choose-track";
import { ComingBack } from "@/components/dashboard/coming-back";
import { DashboardHead } from "@/components/dashboard/dashboard-head";
import { LeftOpen } from "@/components/dashboard/left-open";
import { PlanAndPace } from "@/components/dashboard/plan-and-pace";
import { RestLine } from "@/components/dashboard/rest-line";
import { RhythmLine } from "@/components/dashboard/rhythm-line";
import { RoadmapChanged } from "@/components/dashboard/roadmap-changed";
import { ThisWeek } from "@/components/dashboard/this-week";
import { WhatNow } from "@/components/dashboard/what-now";
import { Year } from "@/components/dashboard/year";
import { EndedLine } from "@/components/ending/ended-line";
import { StandingSentence } from "@/components/plan/standing-sentence";
import { Ticks } from "@/components/roadmap/ticks";
import { RunningTimer } from "@/components/time/running-timer";
import { loadDashboard } from "@/lib/loaders/dashboard";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard"))("title") };
}

export default async function DashboardPage() {
  const { learner, year, current, week, ticks, comingBack, ending, ...rest } =
    await loadDashboard();
  const { version, entries, plan } = year;
  const isResting = ending !== null || rest.rest?.kind === "now";

  return (
    <main
      id="main"
      className="mx-auto grid max-w-5xl grid-cols-1 gap-10 px-4 pt-8 pb-24 sm:px-8 sm:pt-11"
    >
      <Ticks {...ticks}>
        <header className="grid gap-3">
          <DashboardHead version={version} current={current} ending={ending} />
          {ending ? <EndedLine ending={ending} /> : null}
          {comingBack && current ? <ComingBack back={comingBack} week={current.week} /> : null}
          {isResting ? null : (
            <StandingSentence
              standing={rest.standing}
              startDate={learner.enrollment.startDate}
              finish={plan.finish}
              forecast={rest.forecast}
              isLinked
              isQuiet={comingBack !== null}
            />
          )}
          {rest.rest ? (
            <RestLine rest={rest.rest} today={learner.today} finish={plan.finish} />
          ) : null}
          {comingBack ? null : <RhythmLine rhythm={rest.rhythm} />}
          {rest.timer ? <RunningTimer timer={rest.timer} /> : null}
        </header>
        <Year
          {...{ version, entries, stones: rest.stones, plan, locale: learner.locale }}
          milestones={year.progress.milestones}
        />
        <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[1.25fr_1fr]">
          {ending && !week ? null : (
            <section className="grid content-start gap-3">
              {week ? <ThisWeek {...week} isResting={isResting} /> : null}
              {current && !week && !ending ? (
                <ChooseTrack isBuiltIn={year.version.isBuiltIn} />
              ) : null}
              {current || ending ? null : <WhatNow />}
              {isResting ? null : (
                <>
                  <LeftOpen weeks={rest.leftOpen} />
                  <RoadmapChanged count={rest.versionChanges} />
                </>
              )}
            </section>
          )}
          {/* How much is left is nobody's question any more. */}
          {ending ? null : (
            <PlanAndPace
              progress={rest.progress}
              chart={rest.chart}
              weeksWithoutTrack={rest.weeksWithoutTrack}
              ownDone={rest.ownDone}
            />
          )}
        </div>
      </Ticks>
    </main>
  );
}
