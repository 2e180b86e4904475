import { getLocale, getTranslations } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { RoadmapVersion } from "@/lib/domain/roadmap";
import type { SelfAssessment, TrackScore } from "@/lib/domain/self-assessment";

import { Shown } from "./shown";

type Props = {
  version: RoadmapVersion;
  assessment: SelfAssessment;
  suggested: string | null;
  scores: readonly TrackScore[];
  /** The track that the learner is on, if any. */
  current: string | null;
};

/** What the answers suggest and why: the reasons come first, the points after them. */
export async function AssessmentResult({ version, assessment, suggested, ...rest }: Props) {
  const { scores, current } = rest;
  const t = await getTranslations("tracks.assessment");
  const { suggestions, noLean, margin, note } = assessment;
  const sentence = (suggested && suggestions[suggested]) || noLean;
  const suggestedFirst = scores.toSorted(
    (a, b) => Number(b.trackKey === suggested) - Number(a.trackKey === suggested),
  );

  return (
    <section aria-labelledby="result" className="grid gap-6">
      <div className="grid gap-2">
        <h2 id="result">{t("result")}</h2>
        <p className="max-w-[60ch] font-serif text-xl leading-relaxed">
          <Shown text={sentence} />
        </p>
        {suggested && suggested === current ? <p className="text-soft">{t("isYours")}</p> : null}
      </div>
      <div className="grid gap-x-14 gap-y-8 md:grid-cols-2">
        {suggestedFirst.map((score) => (
          <ForTrack
            key={score.trackKey}
            {...{ version, assessment, score }}
            isAgainst={suggested !== null && score.trackKey !== suggested}
          />
        ))}
      </div>
      <div className="grid max-w-[68ch] gap-1 text-sm text-soft">
        <p>{t("margin", { margin })}</p>
        <p>
          <Shown text={note} />
        </p>
      </div>
    </section>
  );
}

type ForTrackProps = {
  version: RoadmapVersion;
  assessment: SelfAssessment;
  score: TrackScore;
  isAgainst: boolean;
};

async function ForTrack({ version, assessment, score, isAgainst }: ForTrackProps) {
  const locale = await getLocale();
  const t = await getTranslations("tracks.assessment");
  const { trackKey, points, most, reasons } = score;
  const title = version.tracks.find(({ key }) => key === trackKey)?.title;
  const track = title ? textIn(title, locale).text : "";
  const numberOf = (key: string) =>
    assessment.questions.findIndex((question) => question.key === key) + 1;

  return (
    <div className="grid content-start gap-3">
      <h3>{t(isAgainst ? "reasonsAgainst" : "reasonsFor", { track })}</h3>
      {reasons.length === 0 ? <p className="text-soft">{t("noReasons", { track })}</p> : null}
      <ul className="grid gap-3 empty:hidden">
        {reasons.map(({ questionKey, option }) => (
          <li key={questionKey} className="grid gap-0.5">
            <Shown text={option.reason} />
            <span className="text-sm text-soft">
              {t("yourAnswer", {
                number: numberOf(questionKey),
                answer: textIn(option.text, locale).text,
              })}
            </span>
          </li>
        ))}
      </ul>
      <p className="text-[0.95rem] tabular-nums">{t("points", { track, points, most })}</p>
    </div>
  );
}
