import { getTranslations } from "next-intl/server";

import { YearPath } from "@/components/year/year-path";
import type { Locale } from "@/lib/domain/locale";
import type { PublicWeek } from "@/lib/domain/portfolio";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import type { WeekEntry } from "@/lib/domain/roadmap-lookup";

type Props = {
  path: readonly PublicWeek[];
  version: RoadmapVersion;
  entries: readonly WeekEntry[];
  locale: Locale;
  /** All pieces of evidence on the page. */
  count: number;
};

/** The year as stones, and in a sentence. */
export async function PortfolioPath({ path, count, ...year }: Props) {
  const t = await getTranslations("portfolio");
  return (
    <section
      aria-labelledby="path"
      className="grid gap-4 print:order-3 print:w-[70%] print:break-inside-avoid print:gap-1 print:[&_details]:hidden print:[&_ul]:text-[9pt] print:[&_li>div]:min-h-0 print:[&_li>div]:py-0.5"
    >
      <h2 id="path" className="print:text-[12pt]">
        {t("path")}
      </h2>
      <YearPath
        {...year}
        stones={path.map(({ stone }) => stone)}
        milestones={path.map(({ progress }) => progress)}
      />
      <p className="text-sm text-soft print:text-[9pt]">
        {t("summary", {
          finished: path.filter(({ progress }) => progress.finished).length,
          weeks: path.length,
          count,
        })}
      </p>
    </section>
  );
}
