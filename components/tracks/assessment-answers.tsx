import { getLocale, getTranslations } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import type { Answers, SelfAssessment } from "@/lib/domain/self-assessment";

import { Shown } from "./shown";

type Props = { version: RoadmapVersion; assessment: SelfAssessment; answers: Answers };

/** Every answer with its points: what was hidden until all questions had one. */
export async function AssessmentAnswers({ version, assessment, answers }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("tracks.assessment");

  return (
    <details className="max-w-[68ch]">
      <summary className="min-h-11 py-2.5 font-medium">{t("allAnswers")}</summary>
      <ol className="border-line border-t">
        {assessment.questions.map(({ key, text, options }, index) => {
          const chosen = options.find((option) => option.key === answers.get(key));
          return (
            <li
              key={key}
              className="grid grid-cols-[1.75rem_1fr] gap-y-0.5 border-line border-b py-3"
            >
              <span className="text-soft tabular-nums">{index + 1}</span>
              <span className="text-[0.95rem] text-soft">
                <Shown text={text} />
              </span>
              <span className="col-start-2">{chosen ? <Shown text={chosen.text} /> : null}</span>
              <span className="col-start-2 flex flex-wrap gap-x-5 text-sm tabular-nums">
                {version.tracks.map((track) => (
                  <span key={track.key}>
                    {t("pointsOf", {
                      track: textIn(track.title, locale).text,
                      points: chosen?.weights[track.key] ?? 0,
                    })}
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
