import { getTranslations } from "next-intl/server";

import type { StrategicKind } from "@/lib/domain/evidence-kind";

type Props = { balance: readonly { kind: StrategicKind; count: number }[] };

const hints = {
  technicalProject: "noTechnicalProject",
  openSource: "noOpenSource",
  researchOutput: "noResearchOutput",
} as const;

/** The three kinds that readers look for, and what would fill one that is empty. */
export async function EvidenceBalance({ balance }: Props) {
  const t = await getTranslations("evidence.balance");

  return (
    <section aria-labelledby="balance" className="grid gap-2">
      <h2 id="balance" className="text-base">
        {t("title")}
      </h2>
      <dl className="flex flex-wrap gap-x-8 gap-y-1">
        {balance.map(({ kind, count }) => (
          <div key={kind} className="flex items-baseline gap-2">
            <dt className="text-soft">{t(kind)}</dt>
            <dd className="font-medium text-proof">{count}</dd>
          </div>
        ))}
      </dl>
      {balance.map(({ kind, count }) =>
        count === 0 ? (
          <p key={kind} className="max-w-prose text-soft text-sm">
            {t(hints[kind])}
          </p>
        ) : null,
      )}
    </section>
  );
}
