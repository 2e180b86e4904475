import { getLocale, getTranslations } from "next-intl/server";

import { localePath } from "@/lib/i18n/paths";

/** One quiet line while a newer version of the learner's roadmap waits to be read. */
export async function RoadmapChanged({ count }: { count: number }) {
  const locale = await getLocale();
  const t = await getTranslations("dashboard");
  if (count === 0) return null;

  return (
    <p className="text-sm">
      <a
        href={localePath(locale, "/settings/roadmap")}
        className="inline-flex min-h-11 items-center"
      >
        {t("roadmapChanged", { count })}
      </a>
    </p>
  );
}
