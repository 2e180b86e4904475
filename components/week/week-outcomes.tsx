import { BothTexts } from "@/components/languages/both-texts";
import { type LocalizedText, textIn } from "@/lib/domain/locale";
import type { Languages } from "@/lib/domain/second-language";
import { getWords } from "@/lib/i18n/get-words";

type Props = { outcomes: readonly LocalizedText[]; languages: Languages };

/** What one can do at the end of a week. */
export async function WeekOutcomes({ outcomes, languages }: Props) {
  const words = await getWords("week");

  return (
    <section aria-labelledby="outcomes" className="grid gap-1">
      <h2 id="outcomes" className="sr-only">
        {words.outcomes}
      </h2>
      <ul
        className={`grid list-disc gap-1 pl-5 text-soft ${languages.also ? "" : "max-w-[42rem]"}`}
      >
        {outcomes.map((outcome) => (
          <li key={textIn(outcome, languages.locale).text}>
            <BothTexts text={outcome} languages={languages} as="span" />
          </li>
        ))}
      </ul>
    </section>
  );
}
