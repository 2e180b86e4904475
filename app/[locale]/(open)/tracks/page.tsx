import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { AssessmentInvite } from "@/components/tracks/assessment-invite";
import { BothSection } from "@/components/tracks/both-section";
import { ChooseSection } from "@/components/tracks/choose-section";
import { Comparison } from "@/components/tracks/comparison";
import { NoTracks } from "@/components/tracks/no-tracks";
import { SwitchingSection } from "@/components/tracks/switching-section";
import { TrackWeeks } from "@/components/tracks/track-weeks";
import { TrialSection } from "@/components/tracks/trial-section";
import { localePath } from "@/lib/i18n/paths";
import { loadSharing } from "@/lib/loaders/sharing";
import { loadTracks } from "@/lib/loaders/tracks";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tracks");
  const said = { title: t("title"), description: t("lead") };
  return { ...said, ...(await loadSharing({ path: "/tracks", ...said })) };
}

export default async function TracksPage() {
  const { locale, version, trials, startPath, choice } = await loadTracks();
  const t = await getTranslations("tracks");
  if (version.tracks.length === 0) return <NoTracks />;
  const comparison = version.trackChoice?.comparison ?? [];
  const questions = version.trackChoice?.selfAssessment.questions ?? [];

  return (
    <main id="main" className="mx-auto grid max-w-5xl gap-14 px-4 pt-8 pb-24 sm:px-8 sm:pt-11">
      <header className="grid gap-3">
        {/* Of the built-in roadmap one can say which weeks. */}
        <h1>{t(version.isBuiltIn ? "title" : "titleOwn")}</h1>
        <p className="max-w-[64ch] font-serif text-xl leading-relaxed">
          {t(version.isBuiltIn ? "lead" : "leadOwn")}
        </p>
        <p className="flex flex-wrap gap-x-6">
          {choice ? null : (
            <a href={localePath(locale, startPath)} className="inline-flex min-h-11 items-center">
              {t("start")}
            </a>
          )}
          <a href={localePath(locale, "/roadmap")} className="inline-flex min-h-11 items-center">
            {t("roadmap")}
          </a>
          <a href={localePath(locale, "/roles")} className="inline-flex min-h-11 items-center">
            {(await getTranslations("roles"))("linkTracks")}
          </a>
        </p>
      </header>
      {choice ? <ChooseSection version={version} {...choice} /> : null}
      {questions.length > 0 ? <AssessmentInvite count={questions.length} /> : null}
      {comparison.length > 0 ? (
        <section aria-labelledby="comparison" className="grid gap-4">
          <h2 id="comparison">{t("comparison")}</h2>
          <Comparison version={version} rows={comparison} />
        </section>
      ) : null}
      <div className="grid gap-x-14 gap-y-12 md:grid-cols-2">
        {version.tracks.map((track) => (
          <TrackWeeks
            key={track.key}
            version={version}
            track={track}
            // A learner's version may have weeks that the public roadmap has not.
            weekPath={choice ? "/weeks" : "/roadmap"}
          />
        ))}
      </div>
      <TrialSection trials={trials} hasYear={choice !== null} />
      <SwitchingSection version={version} />
      <BothSection version={version} />
    </main>
  );
}
