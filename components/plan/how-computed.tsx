import { getTranslations } from "next-intl/server";

import { formatHours } from "@/lib/domain/hours";

/** The rule of the dates in words (PRODUCT, Time). */
export async function HowComputed({ nominalHundredths }: { nominalHundredths: number }) {
  const t = await getTranslations("plan.how");
  const hours = formatHours(nominalHundredths);
  const half = formatHours(nominalHundredths / 2);

  return (
    <details className="max-w-[68ch] border-line border-y">
      <summary className="flex min-h-11 items-center font-medium">{t("title")}</summary>
      <div className="grid gap-3 pb-5">
        <p>{t("days", { hours, half })}</p>
        <p>{t("weeks")}</p>
        <p>{t("known")}</p>
        <p>{t("baseline")}</p>
      </div>
    </details>
  );
}
