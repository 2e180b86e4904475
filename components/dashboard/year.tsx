import { getTranslations } from "next-intl/server";

import { phaseViews } from "@/components/year/phase-views";
import { getWords } from "@/lib/i18n/get-words";

import { LiveYear } from "./live-year";

type Props = Omit<Parameters<typeof phaseViews>[0], "words" | "isLinked">;

/** The learner's own year: each stone leads to its week. Stands inside `Ticks`. */
export async function Year(props: Props) {
  const t = await getTranslations("year");
  const words = await getWords("year");
  const phases = phaseViews({ ...props, words, isLinked: true });
  return (
    <section aria-labelledby="year">
      <h2 id="year" className="sr-only">
        {t("title")}
      </h2>
      <LiveYear phases={phases} words={words} />
    </section>
  );
}
