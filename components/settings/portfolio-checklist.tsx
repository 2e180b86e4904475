import { getTranslations } from "next-intl/server";

import { Icon } from "@/components/ui/icon";
import type { ChecklistItem, ChecklistKey } from "@/lib/domain/portfolio-checklist";

type Props = {
  checklist: readonly ChecklistItem[];
  /** The list of evidence, where most of it is mended. */
  evidencePath: string;
};

/** Where one writes what is missing: in the form above, or with the evidence. */
const isInForm: ReadonlySet<ChecklistKey> = new Set(["headline", "links"]);

/** What a reader looks for in the first minute. Folded when nothing is missing. */
export async function PortfolioChecklist({ checklist, evidencePath }: Props) {
  const t = await getTranslations("portfolioSettings.checklist");
  return (
    <section aria-labelledby="checklist" className="grid max-w-2xl gap-2">
      <h3 id="checklist">{t("title")}</h3>
      <p className="max-w-[60ch] text-soft">{t("lead")}</p>
      <ul>
        {checklist.map(({ key, isThere, count }) => (
          <li key={key} className="flex items-baseline gap-3 border-line border-t py-2">
            <span className={`self-center ${isThere ? "text-done-ink" : "text-edge"}`}>
              {isThere ? <Icon name="checked" /> : <Missing />}
            </span>
            <span className="grow">
              {t(key, { count })}
              {isThere ? null : (
                <span className="block text-sm text-soft">{t(`${key}Missing`)}</span>
              )}
            </span>
            <span className="shrink-0 text-sm text-soft">
              {isThere ? t("there") : null}
              {!isThere && isInForm.has(key) ? t("notYet") : null}
              {!(isThere || isInForm.has(key)) ? (
                <a href={evidencePath} className="inline-flex min-h-11 items-center">
                  {t("toEvidence")}
                </a>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Missing() {
  return <span aria-hidden="true" className="block size-5 rounded-full border border-edge" />;
}
