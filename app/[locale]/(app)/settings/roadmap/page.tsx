import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChangeCounts } from "@/components/roadmap-version/change-counts";
import { ChangeList } from "@/components/roadmap-version/change-list";
import { VersionForms } from "@/components/roadmap-version/version-forms";
import { VersionHead } from "@/components/roadmap-version/version-head";
import { WhatStays } from "@/components/roadmap-version/what-stays";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";
import { loadRoadmapVersion } from "@/lib/loaders/roadmap-version";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("roadmapVersion"))("title") };
}

/** The version of the learner's year: what a newer one changes, accepting it, and going back. */
export default async function RoadmapVersionPage() {
  const { locale, version, newer, canAccept, accepted, changes, hasTrack } =
    await loadRoadmapVersion();
  const t = await getTranslations("roadmapVersion");
  const { form } = await getWords("roadmapVersion");
  const target = ({ id, number }: typeof version) => ({ id, number });

  return (
    <main
      id="main"
      className="mx-auto grid w-full max-w-4xl gap-10 px-4 pt-8 pb-24 sm:px-8 sm:pt-11"
    >
      <VersionHead {...{ version, newer, canAccept, accepted }} />
      {newer && canAccept ? <WhatStays /> : null}
      <VersionForms
        version={target(version)}
        newer={newer && canAccept ? target(newer) : null}
        former={accepted && !accepted.isOver ? target(accepted.former) : null}
        words={form}
        errors={await getWords("errors")}
      />
      {changes ? (
        <>
          <ChangeCounts
            title={newer ? t("changesTitle") : t("changedTitle", { number: changes.before.number })}
            counts={changes.counts}
          />
          <ChangeList changes={changes} current={version} hasTrack={hasTrack} />
        </>
      ) : null}
      <p className="print:hidden">
        <a
          href={localePath(locale, "/settings#roadmap")}
          className="inline-flex min-h-11 items-center"
        >
          {(await getWords("settings")).backToSettings}
        </a>
      </p>
    </main>
  );
}
