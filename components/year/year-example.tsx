import { getTranslations } from "next-intl/server";

import { getWords } from "@/lib/i18n/get-words";

import { phaseViews } from "./phase-views";
import { YearLegend } from "./year-legend";
import { YearPicture } from "./year-picture";

type Props = Omit<Parameters<typeof phaseViews>[0], "words" | "isLinked" | "plan">;

/** A picture of a year that is nobody's: an illustration with one sentence. */
export async function YearExample(props: Props) {
  const t = await getTranslations("year");
  const words = await getWords("year");
  const phases = phaseViews({ ...props, words, isLinked: false });
  return (
    <figure className="grid gap-4">
      <div className="grid gap-1 md:gap-3">
        <YearPicture phases={phases} words={null} />
      </div>
      <YearLegend phases={phases} words={words.legend} />
      <figcaption className="text-sm text-soft">{t("example")}</figcaption>
    </figure>
  );
}
