import { getTranslations } from "next-intl/server";

import { Icon } from "@/components/ui/icon";
import type { ChecklistItem } from "@/lib/domain/portfolio-checklist";

type Props = {
  checklist: readonly ChecklistItem[];
  /** The list of evidence, where most of it is mended. */
  evidencePath: string;
};

/** What a reader looks for in the first minute, and whether it is there. */
export async function PortfolioChecklist({ checklist, evidencePath }: Props) {
  const t = await getTranslations("portfolioSettings.checklist");
  const isMissing = checklist.some(({ isThere }) => !isThere);
  return (
    <section aria-labelledby="checklist" className="grid max-w-2xl gap-2">
      <h3 id="checklist">{t("title")}</h3>
      <p className="max-w-[60ch] text-soft">{t("lead")}</p>
      <ul className="border-line border-b">
        {checklist.map(({ key, isThere, count }) => (
          <li key={key} className="flex items-start gap-3 border-line border-t py-2">
            <span className={`pt-0.5 ${isThere ? "text-done-ink" : "text-edge"}`}>
              {isThere ? <Icon name="checked" /> : <Missing />}
            </span>
            <span className="grow">
              {t(key, { count })}
              {isThere ? null : (
                <span className="block text-sm text-soft">{t(`${key}Missing`)}</span>
              )}
            </span>
            <span className="shrink-0 pt-0.5 text-sm text-soft">
              {t(isThere ? "there" : "notYet")}
            </span>
          </li>
        ))}
      </ul>
      {isMissing ? (
        <p>
          <a href={evidencePath} className="inline-flex min-h-11 items-center">
            {t("toEvidence")}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function Missing() {
  return <span aria-hidden="true" className="block size-5 rounded-full border border-edge" />;
}
