import { getLocale, getTranslations } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { Equivalence, RoadmapVersion } from "@/lib/domain/roadmap";
import { findMilestone } from "@/lib/domain/roadmap-lookup";

import { Shown } from "./shown";

type Props = { version: RoadmapVersion; equivalences: readonly Equivalence[] };

/** Weeks of the tracks that may stand for one another, and those that stand for nothing. */
export async function EquivalenceList({ version, equivalences }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("tracks.switching");
  const { tracks } = version;
  const weekIn = (equivalence: Equivalence, trackKey: string | undefined) =>
    equivalence.weeks
      .map((key) => findMilestone(version, key))
      .filter((week) => week !== null && week.trackKey === trackKey)
      .map((week) => week?.week ?? 0);
  const nameOf = (index: number) => {
    const track = tracks[index];
    return track ? textIn(track.title, locale).text : "";
  };

  return (
    <ul className="grid gap-3 pb-3 pl-4">
      {equivalences.map((equivalence) => {
        const { key, share, direction, counts } = equivalence;
        // `a` is the first track of the roadmap, `b` the second.
        const [from, to] = direction === "bToA" ? [1, 0] : [0, 1];
        return (
          <li key={key} className="grid gap-0.5">
            {share > 0 ? (
              <span>
                {t(direction === "both" ? "both" : "oneWay", {
                  first: weekIn(equivalence, tracks[from]?.key).join(),
                  firstTrack: nameOf(from),
                  second: weekIn(equivalence, tracks[to]?.key).join(),
                  secondTrack: nameOf(to),
                  percent: Math.round(share * 100),
                })}
              </span>
            ) : (
              <span>
                {t("noCredit")}
                {tracks.map((track, index) => (
                  <span key={track.key} className="block">
                    {t("weeksOf", {
                      track: nameOf(index),
                      weeks: weekIn(equivalence, track.key).join(t("comma")),
                    })}
                  </span>
                ))}
              </span>
            )}
            <span className="text-soft">
              <Shown text={counts} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
