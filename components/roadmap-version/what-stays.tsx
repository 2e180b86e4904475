import { getTranslations } from "next-intl/server";

/** What accepting a version does not touch (RULES, Versions). */
export async function WhatStays() {
  const t = await getTranslations("roadmapVersion");
  return (
    <section aria-labelledby="what-stays" className="grid max-w-[44rem] gap-2">
      <h2 id="what-stays">{t("whatStays")}</h2>
      <ul className="grid list-disc gap-1 pl-5">
        {(["yours", "finished", "retired", "undo"] as const).map((name) => (
          <li key={name}>{t(`stays.${name}`)}</li>
        ))}
      </ul>
    </section>
  );
}
