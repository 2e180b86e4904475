import { getTranslations } from "next-intl/server";

import type { AssessmentQuestion } from "@/lib/domain/self-assessment";

type Props = { questions: readonly AssessmentQuestion[]; openKeys: readonly string[] };

/** Says which questions have no answer yet, before there is any result. */
export async function OpenQuestions({ questions, openKeys }: Props) {
  const t = await getTranslations("tracks.assessment");
  return (
    <section aria-labelledby="still-open" className="grid gap-1 border-now border-l-2 pl-4">
      <h2 id="still-open">{t("stillOpen", { count: openKeys.length })}</h2>
      <p>{t("stillOpenText")}</p>
      <ul className="flex flex-wrap gap-x-5">
        {questions.map(({ key }, index) =>
          openKeys.includes(key) ? (
            <li key={key}>
              <a href={`#question-${key}`} className="inline-flex min-h-11 items-center">
                {t("number", { number: index + 1 })}
              </a>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}
