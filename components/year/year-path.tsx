import { getWords } from "@/lib/i18n/get-words";

import { phaseViews } from "./phase-views";
import { YearLegend } from "./year-legend";
import { YearPicture } from "./year-picture";
import { YearTable } from "./year-table";

type Props = Omit<Parameters<typeof phaseViews>[0], "words" | "isLinked" | "plan">;

/**
 * The path of a year on a public page: the same stones, leading nowhere, without dates and scripts. What
 * makes a vein, and where one stands, is for whoever gives the stones to decide.
 */
export async function YearPath(props: Props) {
  const words = await getWords("year");
  const phases = phaseViews({ ...props, words, isLinked: false });
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="grid gap-1">
        <YearPicture phases={phases} words={words} isLabelled={false} />
      </div>
      <YearLegend phases={phases} words={words.legend} />
      <YearTable phases={phases} words={words} hasDates={false} />
    </div>
  );
}
