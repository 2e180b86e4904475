import { getLocale, getTranslations } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import type { BridgePlan } from "@/lib/domain/track-bridge";
import type { TrackSwitchPreview } from "@/lib/domain/track-switch";
import { getWords } from "@/lib/i18n/get-words";

import { SwitchPreview } from "./switch-preview";
import { TrackForm } from "./track-form";

type Props = {
  version: RoadmapVersion;
  current: string | null;
  options: readonly {
    to: string | null;
    preview: TrackSwitchPreview;
    bridges: readonly BridgePlan[];
  }[];
  /** The track to begin with, when there is a reason for one. */
  suggested?: string | null;
};

/** The learner's own choice, with what each change would mean. */
export async function ChooseSection({ version, current, options, suggested }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("tracks");
  const { form } = await getWords("tracks");
  const bestWeeks = version.trackChoice?.switching.bestWeeks ?? [];

  return (
    <section aria-labelledby="choose" className="grid max-w-[68ch] gap-4">
      <h2 id="choose">{t("chooseTitle")}</h2>
      <p>{t(version.isBuiltIn ? "chooseText" : "chooseTextOwn")}</p>
      {bestWeeks.length > 0 ? <p>{t("bestWeeks", { weeks: bestWeeks.join(t("and")) })}</p> : null}
      <TrackForm
        current={current ?? "later"}
        suggested={suggested ?? undefined}
        options={options.map(({ to, preview, bridges }) => {
          const track = version.tracks.find(({ key }) => key === to);
          const shown = track && textIn(track.title, locale);
          return {
            key: to ?? "later",
            title: shown ? shown.text : t("later"),
            lang: !shown || shown.lang === locale ? undefined : shown.lang,
            ...(to !== current && {
              preview: (
                <SwitchPreview {...{ version, preview, bridges }} isDeciding={to === null} />
              ),
            }),
          };
        })}
        words={form}
        errors={await getWords("errors")}
      />
    </section>
  );
}
