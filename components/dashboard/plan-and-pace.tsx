import { getLocale, getTranslations } from "next-intl/server";

import type { Sum } from "@/lib/domain/progress";
import type { YearChart as Chart } from "@/lib/domain/year-chart";
import { getWords } from "@/lib/i18n/get-words";
import { localePath } from "@/lib/i18n/paths";

import { ProgressNumbers } from "./progress-numbers";
import { YearChart } from "./year-chart";

type Props = { progress: Sum; chart: Chart; weeksWithoutTrack: number; ownDone: number };

/** How much of the year is done and settled, and both lines of the chart. */
export async function PlanAndPace({ progress, chart, weeksWithoutTrack, ownDone }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("dashboard");
  const own = await getTranslations("ownTasks");
  const { numbers } = await getWords("dashboard");

  return (
    <section aria-labelledby="pace" className="grid content-start gap-5">
      <h2 id="pace">{t("planAndPace")}</h2>
      <div className="grid max-w-lg gap-3">
        <ProgressNumbers progress={progress} words={numbers} />
        {ownDone > 0 ? (
          <p className="text-sm text-soft">{own("done", { count: ownDone })}</p>
        ) : null}
        <p className="text-sm text-soft">{numbers.hint}</p>
      </div>
      {weeksWithoutTrack > 0 ? (
        <p className="text-sm text-soft">
          {t("withoutTrack", { weeks: weeksWithoutTrack })}{" "}
          <a href={localePath(locale, "/tracks")}>{t("compareTracks")}</a>
        </p>
      ) : null}
      <YearChart chart={chart} />
    </section>
  );
}
