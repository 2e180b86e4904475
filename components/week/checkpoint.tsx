import { BothTexts } from "@/components/languages/both-texts";
import type { Question } from "@/lib/domain/roadmap";
import type { Languages } from "@/lib/domain/second-language";
import { getWords } from "@/lib/i18n/get-words";
import { renderInline } from "@/lib/markdown/render-markdown";

type Props = { questions: readonly Question[]; languages: Languages };

/** Questions to check oneself with; each opens to its answer. */
export async function Checkpoint({ questions, languages }: Props) {
  const words = await getWords("week");
  if (questions.length === 0) return null;
  const inline = { languages, render: renderInline };

  return (
    <section aria-labelledby="checkpoint" className="grid gap-2">
      <h2 id="checkpoint">{words.checkpoint}</h2>
      <div className="border-line border-t">
        {questions.map(({ key, question, answer }) => (
          <details key={key} className="border-line border-b">
            <summary className="min-h-11 py-2.5 font-medium">
              <BothTexts
                {...inline}
                text={question}
                as="span"
                pairClassName="inline-grid w-[calc(100%-2rem)] align-top"
              />
            </summary>
            <div className="pb-4 text-soft">
              <BothTexts {...inline} text={answer} className="max-w-[42rem]" />
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}
