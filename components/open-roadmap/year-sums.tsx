import { getLocale, getTranslations } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { yearSums } from "@/lib/domain/roadmap-outline";

import { SumLine } from "./sum-line";

type Props = { sums: ReturnType<typeof yearSums> };

/** What a year holds, on each track. */
export async function YearSums({ sums }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("roadmap");

  return (
    <dl className="grid gap-x-10 gap-y-2 text-[0.95rem] sm:grid-cols-[auto_1fr]">
      {sums.map(({ track, sum }) => (
        <div key={track?.key ?? ""} className="col-span-full grid grid-cols-subgrid">
          <dt className="font-medium">
            {track ? t("yearOn", { track: textIn(track.title, locale).text }) : t("year")}
          </dt>
          <dd className="text-soft">
            <SumLine sum={sum} hasWeeks />
          </dd>
        </div>
      ))}
    </dl>
  );
}
