import { getLocale, getTranslations } from "next-intl/server";

import { textIn } from "@/lib/domain/locale";
import type { OutlinePhase, Strand } from "@/lib/domain/roadmap-outline";

import { OutlineMonth } from "./outline-month";
import { SumLine } from "./sum-line";

/** A phase with its months and weeks; where the tracks part, one beside the other. */
export async function RoadmapPhase({ phase: { phase, strands } }: { phase: OutlinePhase }) {
  const locale = await getLocale();
  const t = await getTranslations("home");
  const title = textIn(phase.title, locale);
  const only = strands.length === 1 ? strands[0] : null;

  return (
    <section aria-labelledby={`phase-${phase.key}`} className="grid gap-5">
      <header className="grid gap-1">
        <p className="text-sm text-soft">
          {t("weeks", { from: phase.firstWeek, to: phase.lastWeek })}
        </p>
        <h2 id={`phase-${phase.key}`} lang={title.lang === locale ? undefined : title.lang}>
          {title.text}
        </h2>
        {only ? (
          <p className="text-sm text-soft">
            <SumLine sum={only.sum} />
          </p>
        ) : null}
      </header>
      {only ? (
        <div className="grid gap-8">
          {only.months.map((month) => (
            <OutlineMonth key={month.month} month={month} level="h3" />
          ))}
        </div>
      ) : (
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
          {strands.map((strand) => (
            <TrackStrand key={strand.track?.key ?? ""} strand={strand} />
          ))}
        </div>
      )}
    </section>
  );
}

async function TrackStrand({ strand: { track, sum, months } }: { strand: Strand }) {
  const locale = await getLocale();
  if (!track) return null;
  const title = textIn(track.title, locale);

  return (
    <section aria-labelledby={`strand-${track.key}`} className="grid content-start gap-6">
      <header className="grid gap-1">
        <h3 id={`strand-${track.key}`} lang={title.lang === locale ? undefined : title.lang}>
          {title.text}
        </h3>
        <p className="text-sm text-soft">
          <SumLine sum={sum} />
        </p>
      </header>
      {months.map((month) => (
        <OutlineMonth key={month.month} month={month} level="h4" />
      ))}
    </section>
  );
}
