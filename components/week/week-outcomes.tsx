import { getLocale } from "next-intl/server";

import { type LocalizedText, textIn } from "@/lib/domain/locale";
import { getWords } from "@/lib/i18n/get-words";

/** What one can do at the end of a week. */
export async function WeekOutcomes({ outcomes }: { outcomes: readonly LocalizedText[] }) {
  const locale = await getLocale();
  const words = await getWords("week");

  return (
    <section aria-labelledby="outcomes" className="grid gap-1">
      <h2 id="outcomes" className="sr-only">
        {words.outcomes}
      </h2>
      <ul className="grid max-w-[42rem] list-disc gap-1 pl-5 text-soft">
        {outcomes.map((outcome) => {
          const shown = textIn(outcome, locale);
          return (
            <li key={shown.text} lang={shown.lang === locale ? undefined : shown.lang}>
              {shown.text}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
