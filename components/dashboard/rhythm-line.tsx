import { getTranslations } from "next-intl/server";

import type { Rhythm } from "@/lib/domain/rhythm";

/** How regularly the learner worked: only ever something to be glad of, so silent where there is nothing yet. */
export async function RhythmLine({ rhythm }: { rhythm: Rhythm | null }) {
  const t = await getTranslations("outlook");
  if (rhythm === null || rhythm.of < 2 || rhythm.active === 0) return null;
  return <p className="text-soft">{t("rhythm", rhythm)}</p>;
}
