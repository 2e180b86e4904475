import { getTranslations } from "next-intl/server";

import type { RoadmapVersion } from "@/lib/domain/roadmap";
import { bridgesTo } from "@/lib/domain/track-bridge";

import { Bridge } from "./bridge";
import { EquivalenceList } from "./equivalence-list";
import { Shown } from "./shown";

/** What a later change of track asks for, in general; what it means for a learner stands beside the choice. */
export async function SwitchingSection({ version }: { version: RoadmapVersion }) {
  const t = await getTranslations("tracks");
  const choice = version.trackChoice;
  if (!choice) return null;
  const { principle, rules, bestWeeks } = choice.switching;
  const bridges = version.tracks.flatMap(({ key }) =>
    bridgesTo({ version, to: key, states: new Map(), currentWeek: null }),
  );

  return (
    <section id="switching" aria-labelledby="switching-title" className="grid scroll-mt-6 gap-4">
      <h2 id="switching-title">{t("switching.title")}</h2>
      <div className="grid max-w-[68ch] gap-4">
        <p>
          <Shown text={principle} />
        </p>
        {bestWeeks.length > 0 ? <p>{t("bestWeeks", { weeks: bestWeeks.join(t("and")) })}</p> : null}
        <ul className="grid list-disc gap-1.5 pl-5">
          {rules.map((rule) => (
            <li key={Object.values(rule).join()}>
              <Shown text={rule} />
            </li>
          ))}
        </ul>
        <div>
          <details>
            <summary className="min-h-11 py-2.5">{t("switching.equivalences")}</summary>
            <EquivalenceList version={version} equivalences={choice.equivalences} />
          </details>
          {bridges.map((bridge) => (
            <Bridge key={bridge.key} version={version} bridge={bridge} />
          ))}
        </div>
      </div>
    </section>
  );
}
