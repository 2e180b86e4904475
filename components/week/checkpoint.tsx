import { getLocale } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { Question } from "@/lib/domain/roadmap";
import { getWords } from "@/lib/i18n/get-words";
import { renderInline } from "@/lib/markdown/render-markdown";

/** Questions to check oneself with; each opens to its answer. */
export async function Checkpoint({ questions }: { questions: readonly Question[] }) {
  const locale = await getLocale();
  const words = await getWords("week");
  if (questions.length === 0) return null;

  return (
    <section aria-labelledby="checkpoint" className="grid gap-2">
      <h2 id="checkpoint">{words.checkpoint}</h2>
      <div className="border-line border-t">
        {questions.map(({ key, ...texts }) => {
          const question = textIn(texts.question, locale);
          const answer = textIn(texts.answer, locale);
          return (
            <details key={key} className="border-line border-b">
              <summary
                lang={question.lang === locale ? undefined : question.lang}
                className="min-h-11 py-2.5 font-medium"
              >
                {renderInline(question.text)}
              </summary>
              <p
                lang={answer.lang === locale ? undefined : answer.lang}
                className="max-w-[42rem] pb-4 text-soft"
              >
                {renderInline(answer.text)}
              </p>
            </details>
          );
        })}
      </div>
    </section>
  );
}
