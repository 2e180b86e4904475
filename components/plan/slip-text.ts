import type { getTranslations } from "next-intl/server";

import type { Slip } from "@/lib/domain/slip";

/** A slip in words: "about two weeks later than first planned". */
export function slipText(
  slip: Slip,
  t: Awaited<ReturnType<typeof getTranslations<"plan.slip">>>,
): string {
  if (slip.kind === "asPlanned") return t("asPlanned");
  const { direction } = slip;
  if (slip.kind === "aboutAWeek") return t(`aboutAWeek.${direction}`);
  return t(`weeks.${direction}`, { count: slip.count });
}
