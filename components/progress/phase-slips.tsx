import { getLocale, getTranslations } from "next-intl/server";

import { slipText } from "@/components/plan/slip-text";
import { textIn } from "@/lib/domain/locale";
import type { Phase } from "@/lib/domain/roadmap";
import type { Slip } from "@/lib/domain/slip";

import { PictureSection } from "./picture-section";

type Props = { phases: readonly { phase: Phase; slip: Slip | null }[] };

/** How each phase stands beside its first dates, in words. */
export async function PhaseSlips({ phases }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("progress.phases");
  const slips = await getTranslations("plan.slip");
  return (
    <PictureSection id="phases" title={t("title")}>
      <dl className="grid max-w-2xl">
        {phases.map(({ phase, slip }) => {
          const { text, lang } = textIn(phase.title, locale);
          return (
            <div
              key={phase.key}
              className="flex flex-wrap justify-between gap-x-6 border-line border-b py-2"
            >
              <dt lang={lang === locale ? undefined : lang}>{text}</dt>
              <dd className="text-soft">{slip ? slipText(slip, slips) : t("allKnown")}</dd>
            </div>
          );
        })}
      </dl>
    </PictureSection>
  );
}
