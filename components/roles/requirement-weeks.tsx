import { getLocale, getTranslations } from "next-intl/server";

import { Shown } from "@/components/tracks/shown";
import { textIn } from "@/lib/domain/locale";
import type { Milestone, RoadmapContent } from "@/lib/domain/roadmap";
import type { Requirement } from "@/lib/domain/role";
import { localePath } from "@/lib/i18n/paths";

type Props = {
  requirement: Requirement;
  weeks: readonly Milestone[];
  version: RoadmapContent;
  weekPath: "/weeks" | "/roadmap";
};

/** The weeks of the roadmap that build a requirement, for who has no year. */
export async function RequirementWeeks({ requirement, weeks, version, weekPath }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("roles");
  const week = await getTranslations("week");
  if (weeks.length === 0) return null;
  const trackOf = ({ trackKey }: Milestone) => version.tracks.find(({ key }) => key === trackKey);

  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline decoration-edge underline-offset-3 hover:decoration-current">
        {t("weeks", { count: new Set(weeks.map((one) => one.week)).size })}
        <span className="sr-only"> {textIn(requirement.text, locale).text}</span>
      </summary>
      <ul className="text-[0.95rem]">
        {weeks.map((milestone) => {
          const track = trackOf(milestone);
          return (
            <li key={milestone.key}>
              <a
                href={localePath(locale, `${weekPath}/${milestone.key}`)}
                className="inline-flex min-h-11 flex-wrap items-center gap-x-2"
              >
                <span className="text-soft">{week("numbered", { week: milestone.week })}</span>
                <Shown text={milestone.title} />
                {track ? <Shown text={track.title} className="text-soft text-sm" /> : null}
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
