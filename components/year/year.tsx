import { getTranslations } from "next-intl/server";

import { getWords } from "@/lib/i18n/get-words";

import { phaseViews } from "./phase-views";
import { YearExplorer } from "./year-explorer";

type Props = Omit<Parameters<typeof phaseViews>[0], "words" | "isLinked">;

/** The learner's own year: each stone leads to its week, with legend and table. */
export async function Year(props: Props) {
  const t = await getTranslations("year");
  const words = await getWords("year");
  return (
    <section aria-labelledby="year">
      <h2 id="year" className="sr-only">
        {t("title")}
      </h2>
      <YearExplorer phases={phaseViews({ ...props, words, isLinked: true })} words={words} />
    </section>
  );
}
