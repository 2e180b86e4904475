import { getLocale, getTranslations } from "next-intl/server";

import type { YearEnding } from "@/lib/domain/ending";
import type { YearSummary } from "@/lib/domain/year-summary";
import { formatDay } from "@/lib/i18n/format-date";

type Props = { ending: YearEnding; summary: YearSummary };

/** How and when the year ended, and in one sentence what it was: the words of its own ending, and never what is missing. */
export async function EndingHead({ ending, summary }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("ending");
  const { kind, on } = ending;

  return (
    <header className="grid gap-3">
      <p className="text-[0.95rem] text-soft">
        {t(`${kind}.on`, { date: formatDay(on, locale, "full") })}
      </p>
      <h1>{t(`${kind}.heading`)}</h1>
      <p className="max-w-[64ch] font-serif text-xl leading-relaxed">
        {await sentenceOf(kind, summary)}
      </p>
    </header>
  );
}

async function sentenceOf(
  kind: YearEnding["kind"],
  { weeks, evidence, tasks }: YearSummary,
): Promise<string> {
  const t = await getTranslations("ending");
  const count = evidence.total;
  const weeksText = t("weeksCount", { count: weeks.finished });
  if (weeks.finished > 0 && count > 0) {
    const evidenceText = t("evidenceCount", { count });
    return t(`${kind}.both`, { weeks: weeksText, evidence: evidenceText, count });
  }
  if (weeks.finished > 0) return t(`${kind}.weeksOnly`, { weeks: weeksText });
  if (count > 0) return t(`${kind}.evidenceOnly`, { count });
  const done = tasks.done + tasks.own;
  return done > 0 ? t(`${kind}.tasksOnly`, { count: done }) : t(`${kind}.nothing`);
}
