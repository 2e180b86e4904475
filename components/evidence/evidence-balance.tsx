import { getLocale, getTranslations } from "next-intl/server";

import type { StrategicKind } from "@/lib/domain/evidence-kind";
import type { EvidenceWeek } from "@/lib/domain/evidence-weeks";
import { localePath } from "@/lib/i18n/paths";

import { evidenceListPath } from "./evidence-path";

type Props = {
  balance: readonly {
    readonly kind: StrategicKind;
    readonly count: number;
    /** Where the roadmap builds it. */
    readonly weeks: readonly EvidenceWeek[];
  }[];
};

const hints = {
  technicalProject: "noTechnicalProject",
  openSource: "noOpenSource",
  researchOutput: "noResearchOutput",
} as const;

/** The three kinds that readers look for, and what would fill one that is empty. */
export async function EvidenceBalance({ balance }: Props) {
  const locale = await getLocale();
  const [t, list] = await Promise.all([
    getTranslations("evidence.balance"),
    getTranslations("evidenceList"),
  ]);

  return (
    <section aria-labelledby="balance" className="grid gap-2">
      <h2 id="balance" className="text-base">
        {t("title")}
      </h2>
      <dl className="flex flex-wrap gap-x-8">
        {balance.map(({ kind, count }) => (
          <div key={kind} className="flex items-center gap-2">
            <dt className="text-soft">
              {count > 0 ? (
                <a
                  href={evidenceListPath(locale, { for: kind })}
                  className="inline-flex min-h-11 items-center text-soft"
                >
                  {t(kind)}
                </a>
              ) : (
                <span className="inline-flex min-h-11 items-center">{t(kind)}</span>
              )}
            </dt>
            <dd className="font-medium text-proof">{count}</dd>
          </div>
        ))}
      </dl>
      {balance.map(({ kind, count, weeks }) =>
        count === 0 ? (
          <div key={kind} className="grid max-w-prose text-soft text-sm">
            <p>{t(hints[kind])}</p>
            {weeks.length > 0 ? (
              <p className="flex flex-wrap items-center gap-x-3">
                {list("builtIn")}
                {weeks.map(({ week, milestoneKey }) =>
                  milestoneKey ? (
                    <a
                      key={week}
                      href={localePath(locale, `/weeks/${milestoneKey}`)}
                      className="inline-flex min-h-11 items-center"
                    >
                      {list("week", { week })}
                    </a>
                  ) : (
                    <span key={week}>{list("week", { week })}</span>
                  ),
                )}
              </p>
            ) : null}
          </div>
        ) : null,
      )}
    </section>
  );
}
