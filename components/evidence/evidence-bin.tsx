import { getTranslations } from "next-intl/server";
import { PageIcon } from "@/components/ui/page-icon";

import type { BinnedEvidence } from "@/lib/domain/evidence";
import { linkTitle } from "@/lib/domain/link-title";

import { ChangeButton } from "./change-button";

/** What was removed within the last 30 days, and can be had back. */
export async function EvidenceBin({ bin }: { bin: readonly BinnedEvidence[] }) {
  const [t, list] = await Promise.all([
    getTranslations("evidence.bin"),
    getTranslations("evidenceList"),
  ]);
  if (bin.length === 0) return null;

  return (
    <details className="border-line border-y">
      <summary className="min-h-11 py-2.5">
        <span className="inline-flex items-center gap-2 font-medium">
          <PageIcon name="bin" className="size-4" />
          {t("title", { count: bin.length })}
        </span>
      </summary>
      <p className="pb-2 text-soft text-sm">
        {t("lead")} {bin.length > mostShown ? list("binShown", { count: mostShown }) : null}
      </p>
      <ul className="pb-3">
        {bin.slice(0, mostShown).map(({ id, url, claim, daysLeft }) => (
          <li
            key={id}
            className="wrap-anywhere flex flex-wrap items-center gap-x-4 border-line border-t py-2"
          >
            <p className="min-w-0 grow basis-72">
              <span dir="auto" className="font-serif">
                {claim}
              </span>{" "}
              <bdi className="text-soft text-sm">{linkTitle(url)}</bdi>
            </p>
            <p className="text-soft text-sm">{t("daysLeft", { days: daysLeft })}</p>
            <ChangeButton change={`restore:${id}`} label={t("restore")} about={claim} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** When these are restored or gone, older ones take their places. */
const mostShown = 50;
