import { getLocale, getTranslations } from "next-intl/server";

import { PageIcon } from "@/components/ui/page-icon";
import { textIn } from "@/lib/domain/locale";
import type { Milestone, RoadmapContent } from "@/lib/domain/roadmap";
import { localePath } from "@/lib/i18n/paths";

type Props = {
  version: RoadmapContent;
  previous: readonly Milestone[];
  next: readonly Milestone[];
};

/** The weeks before and after; where the tracks part or join, one of each. */
export async function WeekSteps({ version, previous, next }: Props) {
  const t = await getTranslations("roadmap");
  return (
    <nav
      aria-label={t("steps")}
      className="grid grid-cols-2 gap-x-6 border-line border-t pt-3 text-[0.95rem] print:hidden"
    >
      <div className="grid content-start justify-items-start">
        {previous.map((week) => (
          <Step key={week.key} version={version} week={week} rel="prev" />
        ))}
      </div>
      <div className="grid content-start justify-items-end text-right">
        {next.map((week) => (
          <Step key={week.key} version={version} week={week} rel="next" />
        ))}
      </div>
    </nav>
  );
}

type StepProps = { version: RoadmapContent; week: Milestone; rel: "prev" | "next" };

async function Step({ version, week: { key, week, title, trackKey }, rel }: StepProps) {
  const locale = await getLocale();
  const t = await getTranslations("roadmap");
  const numbered = (await getTranslations("week"))("numbered", { week });
  const track = version.tracks.find((one) => one.key === trackKey);
  const shown = textIn(title, locale);

  return (
    <a
      href={localePath(locale, `/roadmap/${key}`)}
      rel={rel}
      className="inline-flex min-h-11 items-center gap-2 py-1.5"
    >
      {rel === "prev" ? <PageIcon name="left" className="size-4" /> : null}
      <span className="grid">
        <span className="sr-only">{rel === "prev" ? t("previous") : t("next")}: </span>
        <span className="text-sm text-soft">
          {numbered}
          {track ? ` · ${textIn(track.title, locale).text}` : ""}
        </span>
        <span lang={shown.lang === locale ? undefined : shown.lang}>{shown.text}</span>
      </span>
      {rel === "next" ? <PageIcon name="right" className="size-4" /> : null}
    </a>
  );
}
