import { getTranslations } from "next-intl/server";

import type { VersionCounts } from "@/lib/domain/version-summary";

type Props = { title: string; counts: VersionCounts };

/** How much differs, in one line. */
export async function ChangeCounts({ title, counts }: Props) {
  const t = await getTranslations("roadmapVersion");
  const said = (["added", "changed", "retired", "translated"] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => t(`counts.${name}`, { count: counts[name] }));

  return (
    <header className="grid gap-1 border-line border-t pt-8">
      <h2>{title}</h2>
      <p className="text-soft">{said.length > 0 ? said.join(t("comma")) : t("nothing")}</p>
    </header>
  );
}
