import { getTranslations } from "next-intl/server";

import type { CoverageCounts } from "@/lib/domain/role-coverage";

import { CoverageBar } from "./coverage-bar";

type Props = { all: CoverageCounts; musts: CoverageCounts };

/** A profile in one picture and two sentences. */
export async function CoverageSummary({ all, musts }: Props) {
  const t = await getTranslations("roles");
  return (
    <div className="grid gap-1">
      <CoverageBar counts={all} />
      <p className="font-medium">{t("summary", all)}</p>
      {musts.total > 0 ? <p className="text-[0.95rem] text-soft">{t("musts", musts)}</p> : null}
    </div>
  );
}
