import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

import { localePath } from "@/lib/i18n/paths";

type Props = {
  /** The form that chooses; null for visitors and learners without a year. */
  choice: ReactNode;
  /** Where one without a year starts it. */
  startPath: string;
  /** The first week that depends on the track. */
  firstWeek: number | null;
};

/** What follows from a result: choose, try a week, or decide later. */
export async function AssessmentNext({ choice, startPath, firstWeek }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("tracks.assessment");
  const tracks = await getTranslations("tracks");

  return (
    <section aria-labelledby="next" className="grid gap-6">
      <h2 id="next">{t("next")}</h2>
      {choice}
      <div className={`grid gap-x-10 gap-y-6 ${choice ? "md:grid-cols-2" : "md:grid-cols-3"}`}>
        {choice ? null : (
          <Way title={t("choose")} text={t("signedOut")}>
            <a
              href={localePath(locale, startPath)}
              className="inline-flex min-h-11 items-center rounded-lg bg-ink px-5 font-medium text-paper no-underline hover:opacity-90"
            >
              {tracks("start")}
            </a>
          </Way>
        )}
        <Way title={t("try")} text={t("tryText")}>
          <a
            href={localePath(locale, "/tracks#trial")}
            className="inline-flex min-h-11 items-center"
          >
            {tracks("trial.title")}
          </a>
        </Way>
        {firstWeek === null ? null : (
          <Way title={t("later")} text={t("laterText", { week: firstWeek })} />
        )}
      </div>
    </section>
  );
}

function Way({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="grid content-start justify-items-start gap-1.5">
      <h3>{title}</h3>
      <p>{text}</p>
      {children}
    </div>
  );
}
