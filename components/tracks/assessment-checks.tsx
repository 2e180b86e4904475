import { getTranslations } from "next-intl/server";

import type { AssessmentCheck } from "@/lib/domain/self-assessment";

import { Shown } from "./shown";

/** Circumstances that weigh more than points, each with its advice. */
export async function AssessmentChecks({ checks }: { checks: readonly AssessmentCheck[] }) {
  const t = await getTranslations("tracks.assessment");
  if (checks.length === 0) return null;

  return (
    <section aria-labelledby="checks" className="grid gap-4">
      <h2 id="checks">{t("checks")}</h2>
      <dl className="grid gap-x-14 gap-y-5 md:grid-cols-2">
        {checks.map(({ key, check, advice }) => (
          <div key={key} className="grid content-start gap-1">
            <dt className="font-medium">
              <Shown text={check} />
            </dt>
            <dd className="text-soft">
              <Shown text={advice} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
